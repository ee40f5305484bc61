import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import { lazy } from '../support/lazy.js';
import { isFeasible } from '../support/linear/feasible.js';
import { randomDocument } from '../support/linear/random-document.js';
import { canAllHold } from '../support/linear/system.js';

const seeds = Array.from({ length: 240 }, (_, index) => index + 1);
const audited = lazy(() =>
  seeds
    .map((seed) => ({ seed, document: randomDocument(seed) }))
    .map(({ seed, document }) => ({ seed, document, report: audit(document), isPossible: canAllHold(document) })),
);

describe('the simplex of these tests', () => {
  const free = { low: null, high: null };
  const upTo = (low: bigint, high: bigint) => ({ low: [low, 1n], high: [high, 1n] }) as const;

  it('finds what has a solution, worked by hand', () => {
    // x + y = 5 with x from 0 to 2 and y from 3 to 9; x = y with both free.
    const sum = {
      terms: [
        [0, 1n],
        [1, 1n],
      ],
      kind: '=',
      constant: [5n, 1n],
    } as const;
    expect(isFeasible([upTo(0n, 2n), upTo(3n, 9n)], [sum])).toBe(true);
    expect(isFeasible([upTo(0n, 2n), upTo(4n, 9n)], [sum])).toBe(true);
    expect(
      isFeasible(
        [free, free],
        [
          {
            terms: [
              [0, 1n],
              [1, -1n],
            ],
            kind: '=',
            constant: [0n, 1n],
          },
        ],
      ),
    ).toBe(true);
    expect(
      isFeasible(
        [free, upTo(-4n, -3n)],
        [
          {
            terms: [
              [0, 2n],
              [1, 1n],
            ],
            kind: '<=',
            constant: [-100n, 1n],
          },
        ],
      ),
    ).toBe(true);
  });

  it('finds what has none, though each equation by itself has', () => {
    // x + y = 5 and x − y = 0 leave 2.5 for both, which is not from 0 to 2.
    const sum = {
      terms: [
        [0, 1n],
        [1, 1n],
      ],
      kind: '=',
      constant: [5n, 1n],
    } as const;
    const difference = {
      terms: [
        [0, 1n],
        [1, -1n],
      ],
      kind: '=',
      constant: [0n, 1n],
    } as const;
    expect(isFeasible([upTo(0n, 2n), free], [sum])).toBe(true);
    expect(isFeasible([upTo(0n, 2n), free], [difference])).toBe(true);
    expect(isFeasible([upTo(0n, 2n), free], [sum, difference])).toBe(false);
    expect(isFeasible([upTo(0n, 3n), free], [sum, difference])).toBe(true);
    expect(isFeasible([upTo(0n, 2n), upTo(4n, 9n)], [{ ...sum, kind: '<=', constant: [3n, 1n] }])).toBe(false);
  });
});

describe('linear documents', () => {
  it('of which the audit says that they cannot hold have no solution', () => {
    const accused = audited().filter(({ report }) => report.summary.conflicts > 0);
    expect(accused.length).toBeGreaterThan(60);
    expect(accused.filter(({ isPossible }) => isPossible).map(({ seed }) => seed)).toEqual([]);
  });

  it('have no solution for the relations of each conflict, whatever the other relations say', () => {
    const wrong = audited().flatMap(({ seed, document, report }) =>
      report.conflicts
        .filter(({ relations }) => canAllHold({ ...document, relations: document.relations.filter(({ id }) => relations.includes(id)) }))
        .map(({ relations }) => ({ seed, relations })),
    );
    expect(wrong).toEqual([]);
  });

  it('have a single relation judged as its own solution says', () => {
    for (const { document, report } of audited()) {
      for (const [index, { verdict }] of report.checks.entries()) {
        const relation = document.relations[index];
        if (relation !== undefined) expect(verdict === 'inconsistent').toBe(!canAllHold({ ...document, relations: [relation] }));
      }
    }
  });

  it('are seldom impossible without the audit seeing it', () => {
    const impossible = audited().filter(({ isPossible }) => !isPossible);
    const missed = impossible.filter(({ report }) => report.summary.conflicts === 0);
    expect(impossible.length).toBeGreaterThan(60);
    expect(missed.length).toBeLessThan(impossible.length / 20);
  });

  it('of which nothing is printed can always hold', () => {
    for (const { document } of audited()) {
      const blank = { ...document, figures: Object.fromEntries(Object.keys(document.figures).map((id) => [id, {}])) };
      expect(audit(blank)).toMatchObject({ conflicts: [], inferred: [] });
    }
  });
});
