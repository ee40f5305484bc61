import { describe, expect, it } from 'vitest';
import { readFigure, type ReadingContext } from '../../../src/figures/printed/read-figure.js';
import type { Figure } from '../../../src/figures/types.js';
import { parse } from '../../rational.js';
import { read, reduced, same } from '../intervals.js';

const LEVEL: ReadingContext = { isPercent: false, isCount: false, rounding: 'unknown' };
const PERCENT: ReadingContext = { ...LEVEL, isPercent: true };
const COUNT: ReadingContext = { ...LEVEL, isCount: true };

/** The finest reading, then the coarser ones with what the figure was rounded to. */
function readings(figure: Figure, context: ReadingContext = LEVEL) {
  const { finest, coarser } = readFigure(figure, context);
  return [reduced(finest), ...coarser.map(({ granularity, interval }) => [granularity, reduced(interval)])];
}

const rows = (finest: string, ...coarser: readonly (readonly [granularity: string, interval: string])[]) => [
  reduced(read(finest)),
  ...coarser.map(([granularity, interval]) => [granularity, reduced(read(interval))]),
];

describe('a printed level', () => {
  it('is read to its last decimal, zeros there included', () => {
    expect(readings({ literal: '14.5' })).toEqual(rows('[14.45, 14.55]'));
    expect(readings({ literal: '22.0' })).toEqual(rows('[21.95, 22.05]'));
    expect(readings({ literal: '22' })).toEqual(rows('[21.5, 22.5]'));
    expect(readings({ literal: '1.000' })).toEqual(rows('[0.9995, 1.0005]'));
    expect(readings({ literal: '0.1234567' })).toEqual(rows('[0.12345665, 0.12345675]'));
    expect(readings({ literal: '0.123456789' })).toEqual(rows('[0.1234567885, 0.1234567895]'));
  });

  it('that ends in zeros may be to the unit, to tens or to hundreds', () => {
    expect(readings({ literal: '88700' })).toEqual(rows('[88699.5, 88700.5]', ['10', '[88695, 88705]'], ['100', '[88650, 88750]']));
    const { finest, coarsest, soft } = readFigure({ literal: '-4550' }, LEVEL);
    expect(reduced(finest)).toEqual(reduced(read('[-4550.5, -4549.5]')));
    expect(reduced(coarsest)).toEqual(reduced(read('[-4555, -4545]')));
    expect(soft).toEqual(coarsest);
    expect(readings({ literal: '0' })).toEqual(rows('[-0.5, 0.5]'));
  });

  it('with a granularity has that reading alone', () => {
    expect(readings({ literal: '88700', granularity: '100' })).toEqual(rows('[88650, 88750]'));
    expect(readings({ literal: '88700', granularity: '1' })).toEqual(rows('[88699.5, 88700.5]'));
    expect(readings({ literal: '4500', granularity: '500' })).toEqual(rows('[4250, 4750]'));
    expect(readings({ literal: '14.5', granularity: '0.5' })).toEqual(rows('[14.25, 14.75]'));
  });

  it('is open or closed as its rounding says', () => {
    expect(readings({ literal: '-120' }, { ...LEVEL, rounding: 'half-up' })).toEqual(rows('(-120.5, -119.5]', ['10', '(-125, -115]']));
  });

  it('gives the number itself, and its decimals, for what is computed from figures as printed', () => {
    const { number, integral } = readFigure({ literal: '-22.0' }, LEVEL);
    expect(number !== null && same(number, parse('-22'))).toBe(true);
    expect(number?.decimals).toBe(1);
    expect(integral).toBe(false);
  });
});

describe('a percentage', () => {
  it('is never coarser than its last printed digit', () => {
    expect(readings({ literal: '100' }, PERCENT)).toEqual(rows('[99.5, 100.5]'));
    expect(readings({ literal: '-3' }, PERCENT)).toEqual(rows('[-3.5, -2.5]'));
  });

  it('that was rounded by largest remainder is within one unit, its ends left out', () => {
    expect(readings({ literal: '33.4' }, { ...PERCENT, moved: 'largest-remainder' })).toEqual(rows('(33.3, 33.5)'));
  });

  it('that took the residual is off by what the rounding of the other shares adds up to', () => {
    expect(readings({ literal: '22.0' }, { ...PERCENT, moved: { residualOf: 4 } })).toEqual(rows('[21.85, 22.15]'));
    expect(readings({ literal: '22' }, { ...PERCENT, moved: { residualOf: 3 } })).toEqual(rows('[21, 23]'));
    expect(readings({ literal: '22.0' }, { ...PERCENT, moved: { residualOf: 3 }, rounding: 'down' })).toEqual(rows('[21.8, 22.2]'));
  });

  it('that took the residual of one share, or of no other, is no narrower than by its own rounding', () => {
    expect(readings({ literal: '22.0' }, { ...PERCENT, moved: { residualOf: 1 } })).toEqual(rows('[21.95, 22.05]'));
    expect(readings({ literal: '22.0' }, { ...PERCENT, moved: { residualOf: 2 } })).toEqual(rows('[21.95, 22.05]'));
  });
});

describe('a count', () => {
  it('is exactly what is printed', () => {
    expect(readings({ literal: '1834' }, COUNT)).toEqual(rows('{1834}'));
    expect(readFigure({ literal: '1834' }, COUNT).integral).toBe(true);
  });

  it('that ends in zeros may have been rounded after all', () => {
    expect(readings({ literal: '32500' }, COUNT)).toEqual(rows('{32500}', ['10', '[32495, 32505]'], ['100', '[32450, 32550]']));
  });

  it('with a granularity is exact to the unit only', () => {
    expect(readings({ literal: '32500', granularity: '1' }, COUNT)).toEqual(rows('{32500}'));
    expect(readings({ literal: '32500', granularity: '1.0' }, COUNT)).toEqual(rows('{32500}'));
    expect(readings({ literal: '32500', granularity: '100' }, COUNT)).toEqual(rows('[32450, 32550]'));
  });

  it('that is estimated, or printed with decimals, is a measure like any other', () => {
    expect(readings({ literal: '1834', status: 'E' }, COUNT)).toEqual(rows('[1833.5, 1834.5]'));
    expect(readFigure({ literal: '1834', status: 'E' }, COUNT).integral).toBe(false);
    expect(readings({ literal: '1834.0' }, COUNT)).toEqual(rows('[1833.95, 1834.05]'));
    expect(readFigure({ literal: '1834.0' }, COUNT).integral).toBe(false);
    expect(readings({ literal: '1834', exact: false }, COUNT)).toEqual(rows('[1833.5, 1834.5]'));
  });

  it('that is provisional, or a plan, is a count', () => {
    expect(readings({ literal: '1834', status: 'P' }, COUNT)).toEqual(rows('{1834}'));
    expect(readings({ literal: '1834', status: 'F' }, COUNT)).toEqual(rows('{1834}'));
  });

  it('is whatever says it is exact', () => {
    expect(readings({ literal: '88700', exact: true })).toEqual(rows('{88700}'));
    expect(readFigure({ literal: '88700', exact: true }, LEVEL).integral).toBe(true);
    expect(readings({ literal: '7.5', exact: true })).toEqual(rows('{7.5}'));
    expect(readFigure({ literal: '7.5', exact: true }, LEVEL).integral).toBe(false);
  });
});

describe('a range', () => {
  it('is as wide as its ends were rounded, and as worded between them', () => {
    const { finest, coarsest, soft, number, integral } = readFigure({ low: '22000', high: '25000' }, LEVEL);
    expect(reduced(finest)).toEqual(reduced(read('[21999.5, 25000.5]')));
    expect(coarsest).toEqual(finest);
    expect(reduced(soft)).toEqual(reduced(read('[22000, 25000]')));
    expect(number).toBeNull();
    expect(integral).toBe(false);
  });

  it('of a count is of no exact number', () => {
    expect(readings({ low: '10', high: '12' }, COUNT)).toEqual(rows('[9.5, 12.5]'));
    expect(readFigure({ low: '10', high: '12' }, COUNT).integral).toBe(false);
  });

  it('has ends that are open or closed as the rounding of each says', () => {
    expect(readings({ low: '6.6', high: '6.8' }, { ...PERCENT, rounding: 'half-up' })).toEqual(rows('[6.55, 6.85)'));
    expect(readings({ low: '6.6', high: '7' }, { ...PERCENT, rounding: 'floor' })).toEqual(rows('[6.6, 8)'));
    expect(readings({ low: '135', high: '140', granularity: '5' })).toEqual(rows('[132.5, 142.5]'));
  });
});

describe('half a range', () => {
  it.each<Figure>([{ low: '5' }, { high: '5' }])('says no more than a figure that is not printed: %j', (half) => {
    const anything = read('(-∞, ∞)');
    expect(readFigure(half, COUNT)).toEqual({ number: null, finest: anything, coarser: [], coarsest: anything, soft: anything, integral: false });
  });
});

describe('a hedged figure', () => {
  it('has one hard reading, and one as worded', () => {
    const { finest, coarsest, soft, integral } = readFigure({ literal: '90500', hedge: 'nearly' }, COUNT);
    expect(reduced(finest)).toEqual(reduced(read('(-∞, 90500)')));
    expect(coarsest).toEqual(finest);
    expect(reduced(soft)).toEqual(reduced(read('[90450, 90500)')));
    expect(integral).toBe(false);
  });

  it('that is about a round number reaches as far as its coarsest reading', () => {
    const { finest, soft } = readFigure({ literal: '12760', hedge: ['about'] }, { ...LEVEL, rounding: 'down' });
    expect(finest).toEqual(read('(-∞, ∞)'));
    expect(reduced(soft)).toEqual(reduced(read('[12755, 12770)')));
  });
});

describe('a figure that is not printed', () => {
  it('may be any number', () => {
    expect(readings({ unit: 'billion VND' })).toEqual(rows('(-∞, ∞)'));
    const { number, soft, integral } = readFigure({ hedge: 'about' }, COUNT);
    expect({ number, soft, integral }).toEqual({ number: null, soft: read('(-∞, ∞)'), integral: false });
    expect(readFigure({ exact: true }, COUNT).integral).toBe(true);
  });
});
