import * as fc from 'fast-check';
import type { Rounding } from '../../src/figures/printed/rounding-interval.js';
import type { AuditDocument, Figure, Relation } from '../../src/figures/types.js';
import { type Fraction, fraction, HUNDRED, minus, type Mode, MODES, ONE, over, percentOf, plus, printed, sumOf, times } from '../rational.js';

/** True numbers, and relations between them that hold. */
export interface TrueState {
  readonly values: ReadonlyMap<string, Fraction>;
  readonly relations: readonly Relation[];
}

type Kind = 'sum' | 'some' | 'difference' | 'growth' | 'percent' | 'product' | 'compound' | 'mean' | 'shares' | 'between' | 'same' | 'at-most';
const KINDS: readonly Kind[] = ['sum', 'some', 'difference', 'growth', 'percent', 'product', 'compound', 'mean', 'shares', 'between', 'same', 'at-most'];

/** A relation to add: its type, and which of the levels known so far it takes. */
interface Step {
  readonly kind: Kind;
  readonly picks: readonly number[];
}

const factor = (rate: Fraction) => plus(ONE, over(rate, HUNDRED));

/**
 * Levels above zero, and relations that each take some of them and add what follows: a total, a change, a rate, a
 * product. Later relations take what earlier ones added, so that chains, trees and circles come of it.
 */
function build(levels: readonly Fraction[], steps: readonly Step[]): TrueState {
  const values = new Map(levels.map((value, index) => [`l${index}`, value]));
  const positive = [...values.keys()];
  const relations = steps.map(({ kind, picks }, index): Relation => {
    const pick = (place: number): string => positive[(picks[place] ?? 0) % positive.length] ?? '';
    const valueOf = (id: string): Fraction => values.get(id) ?? ONE;
    const add = (name: string, value: Fraction): string => {
      const id = `${name}.${index}`;
      values.set(id, value);
      if (name === 'l' && value.n > 0n) positive.push(id);
      return id;
    };
    const id = `${kind} ${index}`;
    const [a, b, c] = [pick(0), pick(1), pick(2)];
    const [x, y, z] = [valueOf(a), valueOf(b), valueOf(c)];
    switch (kind) {
      case 'sum':
        return { id, type: 'sum', total: add('s', plus(minus(x, y), z)), parts: [a, { figure: b, sign: -1 }, c] };
      case 'some':
        return { id, type: 'sum', total: add('l', sumOf([x, y, ONE])), parts: [a, b], complete: false };
      case 'difference':
        return { id, type: 'difference', current: a, previous: b, change: add('d', minus(x, y)) };
      case 'growth':
        return { id, type: 'growth', current: a, previous: b, rate: add('r', times(HUNDRED, minus(over(x, y), ONE))) };
      case 'percent':
        return { id, type: 'percent', part: a, whole: b, rate: add('r', percentOf(x, y)) };
      case 'product':
        return { id, type: 'product', product: add('l', times(x, y)), factors: [a, b] };
      case 'compound': {
        const [r, s] = [add('r', minus(x, ONE)), add('rr', over(y, HUNDRED))];
        const total = times(HUNDRED, minus(times(factor(valueOf(r)), factor(valueOf(s))), ONE));
        return { id, type: 'compound', total: add('rt', total), rates: [r, s] };
      }
      case 'mean':
        return {
          id,
          type: 'weighted-mean',
          mean: add('l', over(plus(times(x, z), times(y, ONE)), plus(z, ONE))),
          parts: [
            { value: a, weight: c },
            { value: b, weight: { exact: '1' } },
          ],
        };
      case 'shares': {
        const share = fraction(BigInt((picks[2] ?? 0) % 1_001), 10n);
        const mean = over(plus(times(x, share), times(y, minus(HUNDRED, share))), HUNDRED);
        return { id, type: 'weighted-mean', mean: add('l', mean), parts: [{ value: a, weight: add('r', share) }, { value: b }] };
      }
      case 'between':
        return { id, type: 'weighted-mean', mean: add('l', over(plus(times(x, z), y), plus(z, ONE))), parts: [{ value: a }, { value: b }] };
      case 'same':
        return { id, type: 'same', figures: [a, add('l', x)] };
      case 'at-most':
        return x.n * y.d <= y.n * x.d ? { id, type: 'at-most', lesser: a, greater: b } : { id, type: 'at-most', lesser: b, greater: a };
    }
  });
  return { values, relations };
}

const level = fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.constantFrom(1, 7, 100, 300)).map(([n, d]) => fraction(BigInt(n), BigInt(d)));

/** True states made of relations of some kinds. */
export function trueStates(kinds: readonly Kind[] = KINDS, most = 7): fc.Arbitrary<TrueState> {
  const step = fc.record({ kind: fc.constantFrom(...kinds), picks: fc.array(fc.nat(999), { minLength: 3, maxLength: 3 }) });
  return fc
    .tuple(fc.array(level, { minLength: 2, maxLength: 4 }), fc.array(step, { minLength: 1, maxLength: most }))
    .map(([levels, steps]) => build(levels, steps));
}

/** How a figure is printed: with decimals, rounded to tens or hundreds, hedged, as a range, or not at all. */
export type Style = number | 'over' | 'nearly' | 'about' | 'range' | 'unprinted';

export const anyStyle: fc.Arbitrary<Style> = fc.constantFrom<Style[]>(0, 1, 1, 2, 3, -1, -2, 'over', 'nearly', 'about', 'range', 'unprinted');

/** A figure as it would be printed; ids of rates begin with `r`. */
function print(id: string, value: Fraction, style: Style, mode: Mode): Figure {
  const unit = id.startsWith('r') ? { unit: '%' } : {};
  // A hedge speaks of the size: "over" stands beside what is nearer to zero, and a number on neither side is no hedge's.
  const [inner, outer] = [printed(value, 1, 'down'), printed(value, 1, 'up')];
  const isExact = inner === outer || Number(inner) === 0;
  if (style === 'unprinted') return unit;
  if (style === 'range') return { low: printed(value, 1, 'floor'), high: printed(value, 1, 'ceil'), ...unit };
  if (style === 'about') return { literal: printed(value, 0, mode), hedge: 'about', ...unit };
  if (style === 'over' || style === 'nearly') {
    return isExact ? { literal: printed(value, 1, mode), hedge: 'about', ...unit } : { literal: style === 'over' ? inner : outer, hedge: style, ...unit };
  }
  if (style >= 0 || unit.unit !== undefined) return { literal: printed(value, Math.abs(style), mode), ...unit };
  const granularity = 10n ** BigInt(-style);
  const digits = printed(over(value, fraction(granularity)), 0, mode);
  // A number that was rounded away to zero does not show to what.
  return digits === '0' ? { literal: '0', granularity: granularity.toString() } : { literal: `${digits}${'0'.repeat(-style)}` };
}

/** A true state as a report prints it. */
export function printState({ values, relations }: TrueState, styles: readonly Style[], mode: Mode): AuditDocument {
  const figures = [...values].map(([id, value], index) => [id, print(id, value, styles[index % styles.length] ?? 1, mode)] as const);
  return { figures: Object.fromEntries(figures), relations };
}

const nearest: readonly Mode[] = ['half-up', 'half-even', 'half-down'];

/** A rounding mode, and what an audit is told of it: the mode, or nothing where ties alone depend on it. */
export const roundings: fc.Arbitrary<readonly [Mode, Rounding]> = fc.constantFrom(
  ...MODES.map((mode) => [mode, mode] as const),
  ...nearest.map((mode) => [mode, 'unknown'] as const),
);
