import { describe, expect, it } from 'vitest';
import { linesOf, nameOf, printedText, tellerOf } from '../../../src/audit/explain/teller.js';
import type { AuditedFigure } from '../../../src/audit/types.js';
import { reportOf } from './reports.js';

const tellerWith = (figures: Readonly<Record<string, AuditedFigure>>, language: 'en' | 'vi' = 'en') => tellerOf(reportOf({ figures }), language);

/** How one figure is named in English and in Vietnamese, with its line. */
function names(id: string, figure: AuditedFigure): readonly string[] {
  return [nameOf(tellerWith({ [id]: figure }), id, true), nameOf(tellerWith({ [id]: figure }, 'vi'), id, true)];
}

describe('the name of a figure', () => {
  it('is its label in the language, in English, in any; else its id', () => {
    expect(names('a', { label: { fr: 'Riz', en: 'Rice', vi: 'Lúa' } })).toEqual(['“Rice”', '“Lúa”']);
    expect(names('a', { label: { fr: 'Riz', en: 'Rice' } })).toEqual(['“Rice”', '“Rice”']);
    expect(names('a', { label: { fr: 'Riz', de: 'Reis' } })).toEqual(['“Riz”', '“Riz”']);
    expect(names('a', { label: {} })).toEqual(['“a”', '“a”']);
    expect(names('a', {})).toEqual(['“a”', '“a”']);
  });

  it('is on one line', () => {
    expect(names('a', { label: { en: ' \n Rice \t and\r\nmaize ' } })[0]).toBe('“Rice and maize”');
  });

  it('has its line behind it if asked', () => {
    expect(names('a', { line: 9 })).toEqual(['“a” (line 9)', '“a” (dòng 9)']);
    expect(nameOf(tellerWith({ a: { line: 9 } }), 'a', false)).toBe('“a”');
  });

  it('is the number itself where that stands in a relation without a label', () => {
    expect(names('relations.0.total', { literal: '1000', unit: 'case', line: 9 })).toEqual(['1000 cases', '1.000 vụ']);
    expect(names('relations.12.parts.0', { low: '1', high: '2' })).toEqual(['1 to 2', '1 đến 2']);
    expect(names('relations.0.total', { literal: '1000', label: { en: 'All' } })[0]).toBe('“All”');
    expect(names('relations.0.total', {})[0]).toBe('“relations.0.total”');
  });

  it.each(['a', 'my.relations.0.total', 'relations.x.total', 'relations.0', 'relations.0x', 'xrelations.0.total'])(
    'is no number for a figure called %s',
    (id) => {
      expect(names(id, { literal: '1000' })[0]).toBe(`“${id}”`);
    },
  );

  it('is the id of what is no figure of the report, or only inherited by it', () => {
    expect(nameOf(tellerWith({}), 'constructor', true)).toBe('“constructor”');
    // Nothing has checked what a report only inherits.
    const inherited = Object.create({ a: { label: { en: 'Rice' } } }) as Record<string, AuditedFigure>;
    expect(nameOf(tellerWith(inherited), 'a', true)).toBe('“a”');
    expect(names('a', { label: Object.create({ en: 'Rice' }) as Record<string, string> })[0]).toBe('“a”');
  });
});

describe('a figure as it is printed', () => {
  it('is its literal or its range, with the unit; nothing where it has neither', () => {
    const figures = {
      literal: { literal: '-1234.50', unit: 'case' },
      range: { low: '-1.5', high: '1000', unit: 'case' },
      low: { low: '1' },
      high: { high: '1' },
    };
    const printed = (language: 'en' | 'vi') => ['literal', 'range', 'low', 'high', 'lost'].map((id) => printedText(tellerWith(figures, language), id));
    expect(printed('en')).toEqual(['−1234.50 cases', '−1.5 to 1000 cases', null, null, null]);
    expect(printed('vi')).toEqual(['−1.234,50 vụ', '−1,5 đến 1.000 vụ', null, null, null]);
  });
});

describe('the lines of figures', () => {
  it('are in ascending order, each once', () => {
    const figures = { a: { line: 100 }, b: { line: 9 }, c: {}, d: { line: 20 }, e: { line: 9 } };
    expect(linesOf(tellerWith(figures), ['a', 'b', 'c', 'd', 'e', 'lost'])).toEqual(['9', '20', '100']);
    expect(linesOf(tellerWith(figures), ['c'])).toEqual([]);
  });
});
