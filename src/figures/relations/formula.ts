import type { Role } from './slots.js';
import type { RelationType } from '../types.js';

/** How each operand of a relation follows from the others; `…` stands for all of a kind but the one asked for. */
const FORMULAS: Readonly<Record<RelationType, Readonly<Partial<Record<Role, string>>>>> = {
  sum: { total: 'sum of the parts', part: 'total − other parts' },
  difference: { change: 'current − previous', current: 'previous + change', previous: 'current − change' },
  growth: {
    rate: 'current / previous × 100 − 100',
    current: 'previous × (1 + rate / 100)',
    previous: 'current / (1 + rate / 100)',
  },
  percent: { rate: 'part / whole × 100', part: 'whole × rate / 100', whole: 'part / rate × 100' },
  product: { product: 'product of the factors', factor: 'product / other factors' },
  compound: {
    total: 'product of (1 + rate / 100) × 100 − 100',
    rate: '(1 + total / 100) / product of the other (1 + rate / 100) × 100 − 100',
  },
  'weighted-mean': {
    mean: 'sum of weight × value / sum of weights',
    value: '(mean × sum of weights − sum of the other weight × value) / weight',
    weight: 'sum of the other weight × (mean − value) / (value − mean)',
  },
  same: { figure: 'the other figure' },
  'at-most': { lesser: 'lesser ≤ greater', greater: 'lesser ≤ greater' },
};

/**
 * How an operand of a relation follows from the others, as a short formula.
 *
 * @returns the formula; empty for a role that the relation does not have
 */
export function relationFormula(type: RelationType, role: Role): string {
  return FORMULAS[type][role] ?? '';
}
