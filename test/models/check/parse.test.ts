import { describe, expect, it } from 'vitest';
import { InvalidDocumentError } from '../../../src/errors.js';
import { parsePlanReport } from '../../../src/models/index.js';
import { refusal } from '../../support/refusal.js';
import { series, smallReport } from '../small-report.js';

/** The problems of a document, by path. */
function problems(document: unknown): Record<string, string> {
  try {
    parsePlanReport(document);
  } catch (error) {
    if (error instanceof InvalidDocumentError) return Object.fromEntries(error.problems.map(({ path, message }) => [path, message]));
    throw error;
  }
  return {};
}

describe('a report document that is in order', () => {
  it('is read whole, frozen, and leaves what was given untouched', () => {
    const given = smallReport();
    const before = JSON.stringify(given);
    const report = parsePlanReport(given);
    expect(report.grdp?.tree.children).toHaveLength(3);
    expect(Object.isFrozen(report.grdp?.tree.children?.[0]?.observations[0])).toBe(true);
    expect(JSON.stringify(given)).toBe(before);
  });
});

describe('a report document with errors', () => {
  it('is refused with every problem at once, each at its path', () => {
    const given = JSON.parse(JSON.stringify(smallReport())) as ReturnType<typeof smallReport>;
    Object.assign(given.grdp.tree.observations[0] as object, { growth: 14.5, attainment: '100,2', verdikt: 'met' });
    given.grdp.tree.unit = 'trilion VND';
    given.grdp.tree.children[1] = given.grdp.tree.children[0] as never;
    given.grdp.perHead.unit = 'billion USD';
    (given.targets[0]?.indicators[0] as { target: object }).target = { value: '14.5' };
    const found = problems(given);
    expect(Object.keys(found).sort()).toEqual(
      [
        'grdp.perHead.unit',
        'grdp.tree.children.1.id',
        'grdp.tree.observations.0.attainment',
        'grdp.tree.observations.0.growth',
        'grdp.tree.observations.0.verdikt',
        'grdp.tree.unit',
        'targets.0.indicators.0.target.kind',
      ].sort(),
    );
    expect(found['grdp.tree.observations.0.growth']).toContain('loses its trailing zeros; write the literal as printed in quotes, "14.5"');
    expect(found['grdp.tree.observations.0.attainment']).toContain('"100,2" is no decimal literal');
    expect(found['grdp.tree.observations.0.verdikt']).toContain('did you mean "verdict"?');
    expect(found['grdp.tree.unit']).toContain('trillion VND');
    expect(found['grdp.tree.children.1.id']).toContain('already the id of grdp.tree.children.0');
    expect(found['grdp.perHead.unit']).toContain('expected money per person');
    expect(found['targets.0.indicators.0.target.kind']).toContain('says its direction');
  });

  it('names a missing field and what was expected of it', () => {
    expect(problems({ schemaVersion: 1, id: 'x', name: { en: 'X' } })).toEqual({ period: 'is missing; expected a string.' });
  });

  it('names the keys it knows when none is near', () => {
    expect(problems({ ...smallReport(), zzzzzzzz: 1 })['zzzzzzzz']).toMatch(/expected one of .*grdp/);
  });

  it('says in which version of the schema it reads', () => {
    expect(problems({ ...smallReport(), schemaVersion: 2 })).toEqual({ schemaVersion: 'expected 1, the version of this schema' });
  });

  it.each([
    ['a number', 5],
    ['null', null],
    ['a list', []],
    ['a text', '{}'],
  ])('refuses %s as a whole', (_, document) => {
    expect(Object.keys(problems(document))).toEqual(['']);
  });

  it('wants both ends of a range, the smaller first', () => {
    const given = smallReport();
    given.grdp.tree.observations = [{ period: '2023', version: 'estimate', value: { low: '140', high: '135' }, growth: { low: '1' } }] as never;
    const found = problems(given);
    expect(found['grdp.tree.observations.0.value.low']).toContain('runs from "140" down to "135"');
    expect(found['grdp.tree.observations.0.growth']).toContain('either "literal" or both "low" and "high"');
  });

  it('wants one measure in a tree whose parts add up', () => {
    const given = smallReport();
    given.grdp.tree.children[0] = series('agriculture', 'billion USD', { value: '1' }) as never;
    expect(problems(given)['grdp.tree.children.0.unit']).toContain('no part of a whole in "trillion VND"');
  });

  it('wants the unit of an observation to measure what its series does', () => {
    const given = smallReport();
    Object.assign(given.grdp.tree.observations[0] as object, { unit: 'billion USD' });
    expect(problems(given)['grdp.tree.observations.0.unit']).toContain('something else than the series, which is in "trillion VND"');
  });

  it('names periods that are none', () => {
    const given = smallReport();
    given.planPeriod = '2024-Q5';
    expect(Object.keys(problems(given))).toEqual(['planPeriod']);
  });

  it.each([
    [
      'targets.0.indicators.0.series',
      (given: ReturnType<typeof smallReport>) => ((given.targets[0]?.indicators[0] as { series: string }).series = 'grpd#growth'),
      'did you mean "grdp"?',
    ],
    [
      'targets.0.indicators.0.series',
      (given: ReturnType<typeof smallReport>) => ((given.targets[0]?.indicators[0] as { series: string }).series = 'grdp'),
      'such as "grdp#growth"',
    ],
    [
      'relations.0.current',
      (given: ReturnType<typeof smallReport>) =>
        Object.assign(given, { relations: [{ id: 'r', type: 'difference', current: 'grdp#value', previous: '1', change: '2' }] }),
      'says no period',
    ],
    [
      'relations.0.figures.1',
      (given: ReturnType<typeof smallReport>) =>
        Object.assign(given, { figures: { waste: { literal: '1' } }, relations: [{ id: 'r', type: 'same', figures: ['waste', 'wast'] }] }),
      'did you mean "waste"?',
    ],
    [
      'relations.0.parts.0.figure',
      (given: ReturnType<typeof smallReport>) =>
        Object.assign(given, { relations: [{ id: 'r', type: 'sum', total: '1', parts: [{ figure: 'nothing-like-it', sign: -1 }] }] }),
      'there is no figure "nothing-like-it"',
    ],
  ])('names a reference to nothing at %s', (path, change, expected) => {
    const given = smallReport();
    change(given);
    expect(problems(given)[path]).toContain(expected);
  });

  it('wants an indicator to have either a target or a tracked figure', () => {
    const given = smallReport();
    Object.assign(given.targets[0]?.indicators[0] as object, { tracked: '3' });
    expect(problems(given)['targets.0.indicators.0']).toBe('expected either "target" (with its direction) or "tracked"');
  });
});

describe('a document with fields that are undefined', () => {
  it('is read as JSON would give it, without them, and left as it was', () => {
    const given = smallReport();
    const child = given.grdp.tree.children[0] as { growthOf?: 'volume' };
    delete child.growthOf;
    const without = JSON.stringify(parsePlanReport(given));
    Object.assign(child, { growthOf: undefined });
    const report = parsePlanReport(given);
    expect(report).toStrictEqual(JSON.parse(without));
    expect(Object.keys(child)).toContain('growthOf');
  });

  it('keeps what is null, which says that something is not known', () => {
    const base = { id: 'general', name: { en: 'General' }, plan: '1', excluded: null, rate: undefined };
    const report = parsePlanReport({ ...smallReport(), investment: { publicInvestment: { period: '2023', unit: 'billion VND', bases: [base] } } });
    expect(report.investment?.publicInvestment?.bases).toStrictEqual([{ id: 'general', name: { en: 'General' }, plan: '1', excluded: null }]);
  });
});

describe('a document with long keys', () => {
  it('is refused in a short message', () => {
    const given = smallReport();
    Object.assign(given.grdp.tree.observations, { ['k'.repeat(50_000)]: { id: 'growth' }, ['l'.repeat(50_000)]: { id: 'growth' } });
    const message = refusal(() => parsePlanReport(given)).message;
    expect(message).toContain('is already the id of');
    expect(message.length).toBeLessThan(2_000);
  });
});

describe('a document that cannot be read at all', () => {
  it('may not have a key __proto__', () => {
    const given: unknown = JSON.parse('{"schemaVersion":1,"__proto__":{"polluted":true}}');
    expect(problems(given)).toEqual({ ['__proto__']: '"__proto__" is no key here; rename it.' });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('may not be nested over 64 levels', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100; level++) deep = { children: deep };
    expect(Object.values(problems(deep))[0]).toContain('nested over 64 levels');
  });

  it('may not be a cycle', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(Object.values(problems(cycle))[0]).toContain('is it a cycle?');
  });

  it('may not have over a million values', () => {
    expect(problems(Array.from({ length: 1_000_001 }, () => 0))).toEqual({ '': 'over 1000000 values; split the document.' });
  });

  it('may not hold what JSON cannot', () => {
    expect(problems({ ...smallReport(), note: () => 'x' })['note']).toContain('no JSON');
  });

  it('shows the first problems in its message and keeps them all', () => {
    const given = { ...smallReport(), ...Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`zz${index}`, 1])) };
    expect(() => parsePlanReport(given)).toThrow(/has 50 problems:[\s\S]*… and 30 more in `problems`/);
  });
});
