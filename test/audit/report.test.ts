import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { Relation } from '../../src/figures/types.js';
import { literals } from './one-check.js';

const same = (id: string, ...figures: readonly string[]): Relation => ({ id, type: 'same', figures });

describe('the figures of a report', () => {
  it('are those in relations, with what words about them need, units as given or as settled', () => {
    const { figures } = audit({
      figures: {
        total: { literal: '10', unit: 'billion VND', hedge: 'over', label: { en: 'total', vi: 'tổng' }, line: 3, status: 'E', note: 'of the plan' },
        range: { low: '3', high: '4', hedge: ['about', 'nearly'], line: 4 },
        open: {},
        alone: { literal: '5', unit: 'person' },
      },
      relations: [{ id: 'parts', type: 'sum', total: 'total', parts: ['range', 'open', { literal: '2.5' }] }],
    });
    expect(figures).toStrictEqual({
      total: { literal: '10', unit: 'billion VND', hedge: ['over'], label: { en: 'total', vi: 'tổng' }, line: 3 },
      range: { low: '3', high: '4', unit: 'billion VND', hedge: ['about', 'nearly'], line: 4 },
      open: { unit: 'billion VND' },
      'relations.0.parts.2': { literal: '2.5', unit: 'billion VND' },
    });
  });

  it('have no unit where none is known', () => {
    expect(audit({ figures: { a: { literal: '1' }, b: {} }, relations: [same('ab', 'a', 'b')] }).figures).toStrictEqual({ a: { literal: '1' }, b: {} });
  });

  it('keep an id that is the name of what every object has', () => {
    const figures = JSON.parse('{ "__proto__": { "literal": "1" }, "constructor": {} }');
    const report = audit({ figures, relations: [same('both', '__proto__', 'constructor')] });
    expect(Object.entries(report.figures)).toStrictEqual([
      ['__proto__', { literal: '1' }],
      ['constructor', {}],
    ]);
    expect(Object.getPrototypeOf(report.figures)).toBe(Object.prototype);
    expect(Object.isFrozen(report.figures)).toBe(true);
  });
});

describe('what relations in different places say', () => {
  it('stands in the order of the document, conflicts by their first relation and inferred figures by their own place', () => {
    // a and b, c and d: each group has a relation before a conflict of the next, and its own conflict after that.
    const { conflicts, inferred } = audit({
      figures: {
        ...literals({ b1: '1.0', b2: '2.0' }),
        b: {},
        ...literals({ a1: '1.0', a2: '2.0', c1: '250', d1: '250' }),
        a: {},
        c2: { literal: '100', hedge: 'over' },
        d2: { literal: '100', hedge: 'over' },
        ...literals({ c: '250', d: '250' }),
      },
      relations: [
        same('a', 'a1', 'a'),
        same('c', 'c1', 'c'),
        same('d odd', 'd1', 'd2'),
        same('c odd', 'c1', 'c2'),
        same('b wrong', 'b1', 'b2'),
        same('a wrong', 'a1', 'a2'),
        same('b', 'b1', 'b'),
        same('d', 'd1', 'd'),
      ],
    });
    expect(conflicts.map(({ verdict, relations }) => [verdict, ...relations])).toEqual([
      ['inconsistent', 'b wrong'],
      ['inconsistent', 'a wrong'],
      ['implausible', 'd odd'],
      ['implausible', 'c odd'],
    ]);
    expect(inferred.map(({ figure }) => figure)).toEqual(['b', 'a']);
  });
});

it('says that it is the audit document that is refused', () => {
  expect(() => audit({ figures: { x: { literal: '1,5' }, y: {} }, relations: [same('xy', 'x', 'y')] })).toThrow(
    /^The audit document has 1 problem:\n {2}figures\.x/,
  );
});
