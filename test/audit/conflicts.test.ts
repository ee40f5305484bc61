import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { AuditReport } from '../../src/audit/types.js';
import type { AuditDocument, Relation } from '../../src/figures/types.js';
import { lazy } from '../support/lazy.js';
import { randomDocument, randomNumbers } from '../support/linear/random-document.js';
import { canAllHold } from '../support/linear/system.js';
import { blamesOf, type Figures, literals } from './one-check.js';

const sum = (id: string, total: string, parts: readonly string[]): Relation => ({ id, type: 'sum', total, parts });
const same = (id: string, ...figures: readonly string[]): Relation => ({ id, type: 'same', figures });

/** All sets of so many ids. */
function setsOf(ids: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return ids.flatMap((id, index) => setsOf(ids.slice(index + 1), size - 1).map((rest) => [id, ...rest]));
}

/** Every smallest set of figures without whose literals a document can hold, by trying them all. */
function smallestSets(document: ReturnType<typeof randomDocument>): readonly string[] {
  const printed = Object.entries(document.figures).flatMap(([id, { literal }]) => (literal === undefined ? [] : [id]));
  for (let size = 1; size <= 3; size += 1) {
    const enough = setsOf(printed, size).filter((set) => canAllHold(document, new Set(set)));
    if (enough.length > 0) return enough.map((set) => [...set].sort().join(' + ')).sort();
  }
  return [];
}

describe('the blame of a conflict', () => {
  const seeds = Array.from({ length: 150 }, (_, index) => index + 1);
  const single = lazy(() =>
    seeds
      .map((seed) => ({ seed, document: randomDocument(seed) }))
      .map((entry) => ({ ...entry, report: audit(entry.document) }))
      .filter(({ report }) => report.conflicts.length === 1),
  );
  const setsOfAudit = (report: AuditReport) =>
    blamesOf(report)
      .map((set) => set.split(' + ').sort().join(' + '))
      .sort();

  it('is every smallest set of figures in tables and trees', () => {
    const some = single().filter(({ seed }) => seed % 3 !== 2);
    expect(some.length).toBeGreaterThan(30);
    for (const { seed, document, report } of some) expect([seed, setsOfAudit(report)]).toEqual([seed, smallestSets(document)]);
  });

  it('misses none where relations go round in circles, though interval by interval it may hold more', () => {
    for (const { document, report } of single()) expect(setsOfAudit(report)).toEqual(expect.arrayContaining([...smallestSets(document)]));
  });

  it('is identifiable when it is one set, and says so', () => {
    for (const { report } of single()) expect(report.conflicts[0]?.identifiable).toBe(report.conflicts[0]?.blame.length === 1);
  });

  it('is of the wrong rate alone where the sums that hold the others lead back to themselves', () => {
    // 105 of 666 is 15.8 %. The whole is 666 as two sums have it, and the part 2 · 666 − 1227.
    const figures = literals({ whole: '666', part: '105', rate: '15', once: '666', again: '666', rest: '1227' });
    const report = audit({
      figures,
      relations: [
        { id: 'once', type: 'sum', total: 'once', parts: ['whole', { figure: 'whole', sign: -1 }, 'whole'] },
        { id: 'share', type: 'percent', part: 'part', whole: 'whole', rate: 'rate' },
        { id: 'again', type: 'sum', total: 'again', parts: ['whole', { figure: 'whole', sign: -1 }, 'whole'] },
        { id: 'rest', type: 'sum', total: 'rest', parts: ['whole', { figure: 'part', sign: -1 }, 'whole'] },
      ],
    });
    expect(report.conflicts.map(({ relations }) => relations)).toEqual([['share']]);
    expect(blamesOf(report)).toEqual(['rate']);
  });

  it('is found where a figure without its literal would be squared again and again', () => {
    const report = audit({
      figures: {
        part: { literal: '987654321.5' },
        level: { literal: '130', hedge: 'about' },
        square: { low: '16872.2', high: '16872.3' },
        share: { literal: '0.77', unit: '%' },
        growth: { literal: '102', hedge: 'about', unit: '%' },
      },
      relations: [
        { id: 'some', type: 'sum', total: 'level', parts: ['part', 'part'], complete: false },
        { id: 'square', type: 'product', product: 'square', factors: ['level', 'level'] },
        { id: 'share', type: 'percent', part: 'level', whole: 'square', rate: 'share' },
        { id: 'growth', type: 'growth', current: 'level', previous: 'part', rate: 'growth' },
      ],
    });
    // What is about 130 grew by about 102 % from no thousand million. That is no part of it either: 130 is the square root.
    expect(report.checks.map(({ verdict }) => verdict)).toEqual(['implausible', 'consistent', 'consistent', 'implausible']);
    expect(report.conflicts.map(({ verdict, relations }) => [verdict, relations])).toEqual([
      ['inconsistent', ['some', 'square', 'share']],
      ['implausible', ['growth']],
    ]);
    expect(blamesOf(report)).toContain('part');
  });

  it('points at the one figure that two relations speak against', () => {
    // 10.0 = 4.0 + 5.0 fails; 4.0 + 2.0 = 6.0 holds, and so does 10.0 − 4.0 = 6.0.
    const figures = literals({ t: '10.0', a: '4.0', b: '5.0', c: '2.0', d: '6.0' });
    const report = audit({
      figures,
      relations: [sum('parts', 't', ['a', 'b']), sum('both', 'd', ['a', 'c']), { id: 'rest', type: 'difference', current: 't', previous: 'a', change: 'd' }],
    });
    expect(report.conflicts).toMatchObject([{ relations: ['parts'], identifiable: true, complete: true, blame: [{ figures: [{ figure: 'b' }] }] }]);
    // t − a, each to half a tenth.
    expect(report.conflicts[0]?.blame[0]?.figures[0]?.interval).toEqual({ low: '5.9', high: '6.1', lowClosed: true, highClosed: true });
  });

  it('needs two figures where two relations fail that share only what is beyond doubt', () => {
    const figures: Figures = { ...literals({ a: '4.5', b: '4.7' }), fixed: { literal: '3.0', evidence: 'external' } };
    const report = audit({ figures, relations: [same('first', 'a', 'fixed'), same('second', 'b', 'fixed')] });
    expect(report.conflicts.map(({ relations }) => relations)).toEqual([['first', 'second']]);
    expect(blamesOf(report)).toEqual(['a + b']);
  });

  it('comes with hedged figures first, then estimates, then by id', () => {
    const figures: Figures = {
      a: { literal: '1.0' },
      b: { literal: '1.0' },
      c: { literal: '2.0', status: 'E' },
      d: { literal: '6.0', hedge: 'over' },
      e: { literal: '1.5', status: 'P' },
    };
    expect(blamesOf(audit({ figures, relations: [sum('parts', 'a', ['b', 'c', 'd', 'e'])] }))).toEqual(['d', 'c', 'a', 'b', 'e']);
  });

  it('is not complete beyond three figures, and then names none', () => {
    const pairs = (count: number): AuditDocument => {
      const names = Array.from({ length: count }, (_, index) => index);
      const figures = literals(
        Object.fromEntries(
          names.flatMap((index) => [
            [`x${index}`, '9.0'],
            [`y${index}`, '4.0'],
          ]),
        ),
      );
      return {
        figures: { ...figures, hub: { literal: '1.0', evidence: 'external' } },
        relations: names.map((index) => sum(`r${index}`, `x${index}`, [`y${index}`, 'hub'])),
      };
    };
    const three = audit(pairs(3)).conflicts;
    expect(three).toMatchObject([{ complete: true, identifiable: false }]);
    expect(three[0]?.blame.length).toBe(8);
    expect(audit(pairs(4)).conflicts).toMatchObject([{ complete: false, identifiable: false, blame: [], relations: ['r0', 'r1', 'r2', 'r3'] }]);
  });

  it('is one figure, however many relations it fails with that share no other', () => {
    const ids = ['x0', 'x1', 'x2', 'x3', 'x4'];
    const figures = literals({ hub: '9.0', ...Object.fromEntries(ids.map((id) => [id, '4.0'])) });
    const report = audit({ figures, relations: ids.map((id) => same(`r-${id}`, 'hub', id)) });
    expect(report.conflicts).toMatchObject([{ complete: true, identifiable: true, relations: ids.map((id) => `r-${id}`) }]);
    expect(blamesOf(report)).toEqual(['hub']);
  });

  it('is of no figure where none is of the document itself, and is not said to be all', () => {
    const figures: Figures = { a: { literal: '1.0', evidence: 'external' }, b: { literal: '2.0', evidence: 'external' } };
    expect(audit({ figures, relations: [same('ab', 'a', 'b')] }).conflicts).toMatchObject([{ blame: [], complete: false, identifiable: false }]);
  });
});

describe('the surroundings of a conflict', () => {
  /** a is not b; so many others say that a is as it is printed, and the last says so of the one before it alone. */
  const star = (count: number): AuditDocument => {
    const ids = Array.from({ length: count }, (_, index) => `x${index}`);
    return {
      figures: literals({ a: '4.5', b: '9.0', ...Object.fromEntries(ids.map((id) => [id, '4.5'])) }),
      relations: [same('wrong', 'a', 'b'), ...ids.map((id) => same(`as-${id}`, 'a', id))],
    };
  };

  it('decide which of its figures is blamed', () => {
    const report = audit(star(2));
    expect(report.conflicts).toMatchObject([{ relations: ['wrong'], complete: true, identifiable: true }]);
    expect(blamesOf(report)).toEqual(['b']);
  });

  it('are all that it is tied to, however far away', () => {
    // a is x0, that is x1, and so on; the last is printed once more.
    const ids = Array.from({ length: 300 }, (_, index) => `x${index}`);
    const figures: Figures = { ...literals({ a: '4.5', b: '9.0', end: '4.5' }), ...Object.fromEntries(ids.map((id) => [id, {}])) };
    const chain = ['a', ...ids, 'end'].flatMap((id, index, all) => (index === 0 ? [] : [same(`to-${id}`, all[index - 1] as string, id)]));
    const report = audit({ figures, relations: [same('wrong', 'a', 'b'), ...chain] });
    expect(report.conflicts).toMatchObject([{ relations: ['wrong'], complete: true, identifiable: true }]);
    expect(blamesOf(report)).toEqual(['b']);
  });

  it('are not looked at for a figure from which more than 1,000 others follow, and the blame is not said to be all', () => {
    const hub = (count: number) => {
      const { figures, relations } = star(1);
      const ids = Array.from({ length: count }, (_, index) => `y${index}`);
      return audit({
        figures: { ...figures, ...Object.fromEntries(ids.map((id) => [id, {}])) },
        relations: [...relations, ...ids.map((id) => same(id, 'a', id))],
      });
    };
    expect(hub(900).conflicts).toMatchObject([{ relations: ['wrong'], complete: true, identifiable: true, blame: [{ figures: [{ figure: 'b' }] }] }]);
    const beyond = hub(1_100);
    expect(beyond.conflicts).toMatchObject([{ relations: ['wrong'], complete: false, identifiable: false }]);
    expect(blamesOf(beyond)).toEqual(['a', 'b']);
  });

  it('do not hide what the conflict itself says where they are too many', () => {
    // The hub may be at most so many others, and neither 4.0 nor 7.0.
    const hub = (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => `y${index}`);
      const upper = ids.map((id): Relation => ({ id, type: 'at-most', lesser: 'hub', greater: id }));
      const figures = literals({ hub: '9.0', b: '4.0', d: '7.0', ...Object.fromEntries(ids.map((id) => [id, '50.0'])) });
      return audit({ figures, relations: [...upper, same('b', 'hub', 'b'), same('d', 'hub', 'd')] });
    };
    const [within, beyond] = [hub(400), hub(1_100)];
    const sets = ['b + d', 'hub + b', 'hub + d'];
    expect([blamesOf(within), blamesOf(beyond)]).toEqual([sets, sets]);
    expect([within, beyond].map(({ conflicts }) => conflicts.map(({ complete }) => complete))).toEqual([[true], [false]]);
  });

  it('leave out the relations of other conflicts', () => {
    // b = c is wrong as well, and shares b with a = b only through a figure that is beyond doubt.
    const figures: Figures = { ...literals({ a: '4.5', b: '9.0', d: '1.0', e: '2.0', f: '2.0' }), fixed: { literal: '4.5', evidence: 'external' } };
    const report = audit({ figures, relations: [same('ab', 'a', 'b'), same('de', 'd', 'e'), same('ef', 'e', 'f'), same('fixed', 'a', 'fixed')] });
    expect(report.conflicts.map(({ relations }) => relations)).toEqual([['ab'], ['de']]);
    expect([blamesOf(report, 0), blamesOf(report, 1)]).toEqual([['b'], ['d']]);
  });
});

describe('a suggestion', () => {
  const suggested = (printed: string, right: string) => {
    const figures: Figures = { a: { literal: printed }, b: { literal: right, evidence: 'external' } };
    return audit({ figures, relations: [same('same', 'a', 'b')] }).conflicts[0]?.blame[0]?.figures[0]?.suggestion;
  };

  it.each([
    ['a wrong digit', '491', '481', 'digit'],
    ['two digits that changed places', '5.43', '5.34', 'transposition'],
    ['two digits that changed places across the decimal mark', '58.64', '56.84', 'transposition'],
    ['a sign', '-3.25', '3.25', 'sign'],
    ['a decimal mark', '14.75', '147.5', 'decimal-mark'],
    ['a zero too few', '35', '350', 'factor-of-10'],
    ['a decimal mark left out', '4120', '412.0', 'decimal-mark'],
    ['thousands', '35', '35000', 'factor-of-1000'],
    ['a digit left out', '134', '1834', 'missing-digit'],
    ['a digit doubled', '18834', '1834', 'extra-digit'],
  ])('mends %s', (_, printed, right, slip) => {
    expect(suggested(printed, right)).toEqual({ literal: right, slip });
  });

  it('is not made where no single slip explains the figure', () => {
    expect(suggested('123', '987')).toBeUndefined();
  });

  it('is not made where the figure may lie anywhere on one side', () => {
    const { conflicts } = audit({ figures: literals({ a: '4.8', b: '4.6' }), relations: [{ id: 'order', type: 'at-most', lesser: 'a', greater: 'b' }] });
    expect(conflicts[0]?.blame.flatMap(({ figures }) => figures.map(({ suggestion }) => suggestion))).toEqual([undefined, undefined]);
  });

  it('takes the literal nearest to the printed one', () => {
    // 4.7 to 5.1 are allowed: 4.8 is one digit from 4.3, and 4.7 nearer.
    const figures: Figures = { a: { literal: '4.3' }, b: { low: '4.7', high: '5.1', evidence: 'external' } };
    expect(audit({ figures, relations: [same('same', 'a', 'b')] }).conflicts[0]?.blame[0]?.figures[0]?.suggestion).toEqual({ literal: '4.7', slip: 'digit' });
  });
});

describe('another explanation', () => {
  const explanations = (figures: Figures, relation: Relation) => audit({ figures, relations: [relation] }).conflicts[0]?.explanations;

  it('is a part that is not listed, where parts fall short of their total', () => {
    // 10.0 less 3.0 and 4.0, each to half a tenth.
    expect(explanations(literals({ t: '10.0', a: '3.0', b: '4.0' }), sum('parts', 't', ['a', 'b']))).toMatchObject([
      { kind: 'part-not-listed', relation: 'parts', interval: { low: '2.85', high: '3.15' } },
    ]);
  });

  it('is another scope, where parts exceed their total', () => {
    expect(explanations(literals({ t: '6.0', a: '3.0', b: '4.0' }), sum('parts', 't', ['a', 'b']))).toEqual([{ kind: 'different-scope', relation: 'parts' }]);
  });

  it('is another denominator of a rate, and which', () => {
    // 44.95 over 60.05 % to 45.05 over 59.95 %.
    const found = explanations(literals({ p: '45.0', w: '60.0', r: '60.0' }), { id: 'share', type: 'percent', part: 'p', whole: 'w', rate: 'r' });
    expect(found).toMatchObject([{ kind: 'different-denominator', relation: 'share', figure: 'w' }]);
    expect(found?.[0]?.interval?.low).toMatch(/^74\.8542/);
    expect(found?.[0]?.interval?.high).toMatch(/^75\.1459/);
  });

  it('is a slip of the unit, by thousands or millions, of a figure that it would mend', () => {
    const found = explanations(literals({ t: '12.5', a: '4.5', b: '8012' }), sum('parts', 't', ['a', 'b']));
    expect(found).toContainEqual({ kind: 'unit-slip', relation: 'parts', figure: 'b' });
    expect(found).not.toContainEqual({ kind: 'unit-slip', relation: 'parts', figure: 'a' });
  });

  it('is another scope of what is said to be the same, or not to exceed', () => {
    expect(explanations(literals({ a: '4.5', b: '4.7' }), same('same', 'a', 'b'))).toEqual([{ kind: 'different-scope', relation: 'same' }]);
    expect(explanations(literals({ a: '4.8', b: '4.6' }), { id: 'order', type: 'at-most', lesser: 'a', greater: 'b' })).toEqual([
      { kind: 'different-scope', relation: 'order' },
    ]);
  });
});

describe('conflicts that share no figure', () => {
  const left = literals({ a: '4.5', b: '4.9', c: '4.5' });
  const right = literals({ t: '10.0', u: '3.0', v: '4.0' });
  const both = lazy(() => audit({ figures: { ...left, ...right }, relations: [same('left', 'a', 'b', 'c'), sum('right', 't', ['u', 'v'])] }));

  it('are told apart, in the order of the document', () => {
    expect(both().conflicts.map(({ relations }) => relations)).toEqual([['left'], ['right']]);
  });

  it('are each the same as if the other were not there', () => {
    expect(both().conflicts[0]).toEqual(audit({ figures: left, relations: [same('left', 'a', 'b', 'c')] }).conflicts[0]);
    expect(both().conflicts[1]).toEqual(audit({ figures: right, relations: [sum('right', 't', ['u', 'v'])] }).conflicts[0]);
  });
});

describe('what the audit says', () => {
  const shuffled = <T>(items: readonly T[], random: (below: number) => number): T[] =>
    items
      .map((item) => ({ item, key: random(1_000_000) }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  const byKey = <T>(items: readonly T[], keyOf: (item: T) => string) => [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

  it('is told of a hedge that several relations together speak against, none of them alone', () => {
    // 5.0 and 4.0 are 8.9 to 9.1, which is not nearly 9.3: that begins at 9.2.
    const report = audit({
      figures: { ...literals({ b: '5.0', c: '4.0' }), a: { literal: '9.3', hedge: 'nearly' }, x: {} },
      relations: [same('again', 'a', 'x'), sum('whole', 'x', ['b', 'c'])],
    });
    expect(report.checks.map(({ verdict }) => verdict)).toEqual(['unchecked', 'unchecked']);
    expect(report.conflicts.map(({ verdict, relations }) => [verdict, relations])).toEqual([['implausible', ['again', 'whole']]]);
  });

  it('is told of hedges beside a conflict with which they have nothing to do', () => {
    // x + y is 150.0, and "about 163" is 162 at least; d and e are tied to them by the total t.
    const figures: Figures = {
      ...literals({ a: '100.0', c: '50.0', d: '10.0', e: '20.0' }),
      b: { literal: '163', hedge: 'about' },
      x: {},
      y: {},
      z: {},
      t: {},
    };
    const relations = [
      same('xa', 'x', 'a'),
      same('yc', 'y', 'c'),
      sum('bxy', 'b', ['x', 'y']),
      same('zd', 'z', 'd'),
      same('ze', 'z', 'e'),
      sum('t', 't', ['b', 'z']),
    ];
    expect(audit({ figures, relations }).conflicts.map(({ verdict, relations: ids }) => [verdict, ids])).toEqual([
      ['inconsistent', ['zd', 'ze']],
      ['implausible', ['xa', 'yc', 'bxy']],
    ]);
  });

  it('is hard, too, where only what is left without another one shows it', () => {
    // 10 is not 0, nor is 500 99 % of itself, and it did not both fall by 5 % and grow by 1 %. All three are about b.
    const exactly = (exact: string) => ({ exact });
    const report = audit({
      figures: { ...literals({ a: '10', b: '500' }), before: {} },
      relations: [
        { id: 'itself', type: 'sum', total: 'b', parts: ['a', 'b'] },
        { id: 'fell', type: 'growth', current: 'b', previous: 'before', rate: '-5' },
        { id: 'shrunk', type: 'product', product: 'b', factors: ['b', exactly('0.99')] },
        { id: 'grew', type: 'growth', current: 'b', previous: 'before', rate: '1' },
      ],
    });
    expect(report.conflicts.map(({ verdict, relations }) => [verdict, relations])).toEqual([['inconsistent', ['itself', 'fell', 'shrunk', 'grew']]]);
  });

  it('does not depend on the order of figures', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const document = randomDocument(seed);
      const figures = Object.fromEntries(shuffled(Object.entries(document.figures), randomNumbers(seed)));
      const [as, other] = [audit(document), audit({ ...document, figures })];
      expect([seed, other.checks, other.conflicts]).toEqual([seed, as.checks, as.conflicts]);
      expect(byKey(other.inferred, ({ figure }) => figure)).toEqual(byKey(as.inferred, ({ figure }) => figure));
    }
  });

  it('changes in nothing but order when relations change their order: checks, blame and what is inferred', () => {
    for (let seed = 1; seed <= 90; seed += 1) {
      const document = randomDocument(seed);
      const [as, other] = [audit(document), audit({ ...document, relations: shuffled(document.relations, randomNumbers(seed)) })];
      expect(byKey(other.checks, ({ relation }) => relation)).toEqual(byKey(as.checks, ({ relation }) => relation));
      const blames = (report: AuditReport) => report.conflicts.map(({ blame }) => blame).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      expect([seed, blames(other)]).toEqual([seed, blames(as)]);
      const narrowed = (report: AuditReport) =>
        byKey(report.inferred, ({ figure }) => figure).map(({ figure, interval, widest, literal }) => ({ figure, interval, widest, literal }));
      expect([seed, narrowed(other)]).toEqual([seed, narrowed(as)]);
    }
  });
});
