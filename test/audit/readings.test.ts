import { describe, expect, it } from 'vitest';
import { identitiesOf } from '../../src/audit/network.js';
import { canHold, canHoldFrom, neededReading, operandsOf } from '../../src/audit/readings.js';
import { spacesFor } from '../../src/audit/space.js';
import { startsOf } from '../../src/audit/starts.js';
import type { ReadOptions } from '../../src/figures/document/read-document.js';
import type { Figure } from '../../src/figures/types.js';
import { read, reduced } from '../figures/intervals.js';
import { readOne, type Unnamed } from '../figures/one-relation.js';
import type { Figures } from './one-check.js';

const count: Figure = { unit: 'household' };
const percent: Unnamed = { type: 'percent', rate: 'r', part: 'p', whole: 'w' };

describe('whether a relation can hold', () => {
  /** With rate, part and whole in these intervals. */
  const holds = (figure: Figure, ...intervals: readonly string[]) => {
    const document = readOne({ r: {}, p: figure, w: figure }, percent);
    return canHold(document, document.only, intervals.map(read));
  };

  it('is told by whether its operands meet', () => {
    expect([holds({}, '[49.5, 50.5]', '{2}', '[3.5, 4.5]'), holds({}, '[49.5, 50.5]', '{2}', '[4.5, 5.5]')]).toEqual([true, false]);
  });

  it('between counts, by whether whole numbers do: part and whole both', () => {
    // 154 are 84.55 % to 84.65 % of 181.9 to 182.1.
    expect(holds(count, '[84.55, 84.65]', '{154}', '[100, 200]')).toBe(true);
    // 2 are 50.05 % to 50.15 % of 3.988 to 3.996, and 3 are so of 1.5015 to 1.5045.
    expect([holds(count, '[50.05, 50.15]', '{2}', '[2, 9]'), holds({}, '[50.05, 50.15]', '{2}', '[2, 9]')]).toEqual([false, true]);
    expect([holds(count, '[50.05, 50.15]', '[1, 2]', '{3}'), holds({}, '[50.05, 50.15]', '[1, 2]', '{3}')]).toEqual([false, true]);
  });

  it('between counts not, where these cannot meet at all', () => {
    expect(holds(count, '[49.5, 50.5]', '{2}', '{9}')).toBe(false);
  });
});

describe('read as printed', () => {
  /** Whether a relation can hold, and how often floats and fractions were asked. */
  const asked = (figures: Figures, relation: Unnamed, options: ReadOptions = {}) => {
    const { only, ...given } = readOne(figures, relation, options);
    const { form } = only;
    const times = { floats: 0, fractions: 0 };
    const watched: typeof form = {
      ...form,
      impliedFor: (...operands) => {
        times.fractions += 1;
        return form.impliedFor(...operands);
      },
      enclose:
        form.enclose &&
        ((...floats) => {
          times.floats += 1;
          form.enclose?.(...floats);
        }),
    };
    const document = { ...given, relations: [{ ...only, form: watched }] };
    return [canHoldFrom(identitiesOf(document), 0, startsOf(document).finest, spacesFor(document)()), times];
  };
  const sum: Unnamed = { type: 'sum', total: 't', parts: ['a', { exact: '5' }] };

  it('a relation is judged by floats alone where these can tell', () => {
    const byFloats = { floats: 1, fractions: 0 };
    // 9.5 to 10.5 and 5 are 14.5 to 15.5.
    expect(asked({ t: { literal: '15' }, a: { literal: '10' } }, sum)).toEqual([true, byFloats]);
    expect(asked({ t: { literal: '17' }, a: { literal: '10' } }, sum)).toEqual([false, byFloats]);
    expect(asked({ t: { literal: '13' }, a: { literal: '10' } }, sum)).toEqual([false, byFloats]);
    // The part is the image: 49.5 % to 50.5 % of 199.5 to 200.5 are 98.8 to 101.3.
    expect(asked({ r: { literal: '50' }, p: { literal: '101' }, w: { literal: '200' } }, percent)).toEqual([true, byFloats]);
    expect(asked({ r: { literal: '50' }, p: { literal: '102' }, w: { literal: '200' } }, percent)).toEqual([false, byFloats]);
    expect(asked({ r: { literal: '50' }, p: { literal: '98' }, w: { literal: '200' } }, percent)).toEqual([false, byFloats]);
  });

  it('it is left to fractions where its operands may just meet', () => {
    // 15.5 is in both only if a tie may be rounded down as well.
    const figures: Figures = { t: { literal: '16' }, a: { literal: '10' } };
    expect(asked(figures, sum)).toEqual([true, { floats: 1, fractions: 1 }]);
    expect(asked(figures, sum, { rounding: 'half-up' })).toEqual([false, { floats: 1, fractions: 1 }]);
  });

  it('it is left to fractions where floats have no way', () => {
    const mean: Unnamed = { type: 'weighted-mean', mean: 'a', parts: [{ value: 'b', weight: { exact: '1' } }] };
    expect(asked({ a: { literal: '10' }, b: { literal: '10.4' } }, mean)).toEqual([true, { floats: 0, fractions: 1 }]);
    expect(asked({ a: { literal: '10' }, b: { literal: '10.6' } }, mean)).toEqual([false, { floats: 0, fractions: 1 }]);
  });

  it('floats are not asked between counts', () => {
    const communes = (literal: string): Figure => ({ literal, unit: 'commune' });
    // 2 are 50.05 % to 50.15 % of 3.988 to 3.996: of no whole number, but of 4.0 on average.
    const figures = (whole: Figure): Figures => ({ r: { literal: '50.1' }, p: communes('2'), w: whole });
    expect(asked(figures(communes('4')), percent)).toEqual([false, { floats: 0, fractions: 1 }]);
    expect(asked(figures({ low: '3', high: '5', unit: 'commune' }), percent)).toEqual([false, { floats: 0, fractions: 3 }]);
    expect(asked(figures({ literal: '4.0', unit: 'commune' }), percent)).toEqual([true, { floats: 1, fractions: 0 }]);
  });
});

describe('the least that has to be assumed of zeros', () => {
  /** Of a total, with the parts before and after it in the document; where the figures then lie. */
  const needed = (t: string, b: string, a: string) => {
    const document = readOne({ t: { literal: t }, b: { literal: b }, a: { literal: a } }, { type: 'sum', total: 't', parts: ['b', 'a'] });
    const reading = neededReading(document, document.only, operandsOf(document, document.only));
    return reading && { assumption: reading.assumption, intervals: reading.intervals.map(reduced) };
  };
  const intervals = (...texts: readonly string[]) => texts.map((text) => reduced(read(text)));
  const assumed = (figure: string, granularity: string) => ({ figure, granularity });

  it('is a step of one figure, the first that is enough', () => {
    // 1003 to 1005; either would do.
    expect(needed('1000', '404', '600')).toEqual({ assumption: [assumed('t', '10')], intervals: intervals('[995, 1005]', '[403.5, 404.5]', '[599.5, 600.5]') });
    expect(needed('1001', '404', '600')).toEqual({
      assumption: [assumed('a', '10')],
      intervals: intervals('[1000.5, 1001.5]', '[403.5, 404.5]', '[595, 605]'),
    });
  });

  it('is a step of all that end in zeros, where that of one is not enough', () => {
    // 1008 to 1010: more than 1005, and at least 1003.5 with 595 to 605, which is more than 1000.5.
    expect(needed('1000', '409', '600')).toEqual({
      assumption: [assumed('t', '10'), assumed('a', '10')],
      intervals: intervals('[995, 1005]', '[408.5, 409.5]', '[595, 605]'),
    });
  });

  it('is a second step of one figure, where the first of all is not enough', () => {
    // 1020 to 1022, or 1015.5 at least.
    expect(needed('1000', '421', '600')).toEqual({
      assumption: [assumed('t', '100')],
      intervals: intervals('[950, 1050]', '[420.5, 421.5]', '[599.5, 600.5]'),
    });
  });

  it('takes a figure with fewer zeros at its coarsest', () => {
    // 1520 to 1522, which is more than 1500; 1470.5 at least with 550 to 650.
    expect(needed('1000', '921', '600')).toEqual({
      assumption: [assumed('t', '1000'), assumed('a', '100')],
      intervals: intervals('[500, 1500]', '[920.5, 921.5]', '[550, 650]'),
    });
    expect(needed('1001', '371', '600')).toEqual({
      assumption: [assumed('a', '100')],
      intervals: intervals('[1000.5, 1001.5]', '[370.5, 371.5]', '[550, 650]'),
    });
  });

  it('is not to be told where no reading is enough, nor where there are no zeros', () => {
    expect(needed('1000', '2001', '600')).toBeNull();
    expect(needed('1001', '404', '606')).toBeNull();
  });
});
