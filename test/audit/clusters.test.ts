import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { AuditReport } from '../../src/audit/types.js';
import type { AuditDocument, Figure, Relation } from '../../src/figures/types.js';
import { blamesOf, type Figures, literals } from './one-check.js';

const same = (id: string, ...figures: readonly string[]): Relation => ({ id, type: 'same', figures });

const relationsOf = ({ conflicts }: AuditReport) => conflicts.map(({ relations }) => relations);

/** So many relations, each of which says that a figure that is not printed is the next one; `x0` and the last are left. */
function chain(count: number): { readonly figures: Figures; readonly relations: readonly Relation[]; readonly last: string } {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return {
    figures: Object.fromEntries(numbers.slice(1).map((number) => [`x${number}`, {}])),
    relations: numbers.map((number) => same(`r${number}`, `x${number}`, `x${number + 1}`)),
    last: `x${count}`,
  };
}

/** A chain from 1.0 to 2.0, before which a relation says more of 1.0 that does not matter. */
function contradiction(count: number): AuditDocument {
  const { figures, relations, last } = chain(count);
  return { figures: { ...figures, ...literals({ x0: '1.0', more: '1.04', [last]: '2.0' }) }, relations: [same('more', 'x0', 'more'), ...relations] };
}

describe('the relations of a conflict', () => {
  it('are as few as can be, up to 60; longer chains are left as they were found', () => {
    expect(relationsOf(audit(contradiction(2)))).toEqual([['r0', 'r1']]);
    expect(relationsOf(audit(contradiction(59)))).toEqual([Array.from({ length: 59 }, (_, index) => `r${index}`)]);
    expect(relationsOf(audit(contradiction(60)))).toEqual([['more', ...Array.from({ length: 60 }, (_, index) => `r${index}`)]]);
  });

  it('are one alone that fails alone, however long the chain of those that say more of its figures', () => {
    const { figures, relations, last } = chain(70);
    const report = audit({
      figures: { ...figures, ...literals({ x0: '1.04', [last]: '1.0', other: '2.0' }) },
      relations: [...relations, same('wrong', last, 'other')],
    });
    expect(relationsOf(report)).toEqual([['wrong']]);
  });

  it('are those that share printed figures; others are conflicts of their own', () => {
    const figures: Figures = { ...literals({ a: '1.0', b: '2.0', c: '3.0', d: '4.0', e: '5.0' }), open: {} };
    const report = audit({ figures, relations: [same('ab', 'a', 'b', 'open'), same('cd', 'c', 'd', 'open'), same('be', 'b', 'e')] });
    expect(relationsOf(report)).toEqual([['ab', 'be'], ['cd']]);
  });
});

describe('the blame of one conflict among several', () => {
  it('leaves out the relations of the others', () => {
    // b and d are as their sum has them.
    const figures = literals({ a: '1.0', b: '2.0', d: '5.0', e: '6.0', t: '7.0' });
    const report = audit({ figures, relations: [same('ab', 'a', 'b'), same('de', 'd', 'e'), { id: 'bd', type: 'sum', total: 't', parts: ['b', 'd'] }] });
    expect(relationsOf(report)).toEqual([['ab'], ['de']]);
    expect([blamesOf(report, 0), blamesOf(report, 1)]).toEqual([['a'], ['e']]);
  });

  it('leaves out those of contradictions where only hedges are spoken against', () => {
    // b is 255 as the sum has it, and not between 100 and 200; d is 501 and not 602.
    const figures: Figures = { ...literals({ b: '255', d: '501', e: '602', t: '756' }), a: { literal: '100', hedge: 'over' } };
    const report = audit({ figures, relations: [same('ab', 'a', 'b'), same('de', 'd', 'e'), { id: 'bd', type: 'sum', total: 't', parts: ['b', 'd'] }] });
    expect(report.conflicts.map(({ verdict }) => verdict)).toEqual(['inconsistent', 'implausible']);
    expect(relationsOf(report)).toEqual([['de'], ['ab']]);
    expect([blamesOf(report, 0), blamesOf(report, 1)]).toEqual([['e'], ['a']]);
  });
});

describe('a hedge', () => {
  const hedged: Figure = { literal: '100', hedge: 'over' };
  const intervalsOf = ({ conflicts }: AuditReport) =>
    conflicts.map(({ verdict, blame }) => [verdict, blame.map(({ figures }) => figures.map(({ figure, interval }) => [figure, interval.low, interval.high]))]);

  it('is stretched as far as it goes before anything is called wrong', () => {
    // Over 100 is anything above.
    expect(intervalsOf(audit({ figures: { a: hedged, b: { literal: '95' } }, relations: [same('ab', 'a', 'b')] }))).toEqual([
      ['inconsistent', [[['a', '94.5', '95.5']], [['b', '100', null]]]],
    ]);
  });

  it('means what it says where only the wording is called odd', () => {
    // Over 100 is less than 200.
    expect(intervalsOf(audit({ figures: { a: hedged, b: { literal: '255' } }, relations: [same('ab', 'a', 'b')] }))).toEqual([
      ['implausible', [[['a', '254.5', '255.5']], [['b', '100', '200']]]],
    ]);
  });

  it('is odd beside a number that agrees as it is printed, though one rounded to hundreds would agree with its wording', () => {
    // Nearly 110 is 105 and more; 100 is less, unless it was rounded to tens or hundreds.
    const report = audit({ figures: { a: { literal: '110', hedge: 'nearly' }, b: { literal: '100' } }, relations: [same('ab', 'a', 'b')] });
    expect(report.checks.map(({ verdict }) => verdict)).toEqual(['implausible']);
    expect(report.conflicts.map(({ verdict, relations }) => [verdict, relations])).toEqual([['implausible', ['ab']]]);
    expect(blamesOf(report)).toEqual(['a', 'b']);
  });
});
