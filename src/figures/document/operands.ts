import { type Problem, show } from '../../errors.js';
import { checkFigure, type Fields, isFields } from './check-figure.js';
import { looksLikeNumber } from '../printed/literal.js';
import type { UnitGroup } from '../units/settle-units.js';
import type { Role, Slot } from '../relations/slots.js';
import type { Figure, RelationType } from '../types.js';

/** Where the number of an operand comes from: a figure with an id, one that stands in the relation, or a definition. */
export type Source = 'figure' | 'inline' | 'exact';

/** What stands in a slot: a figure of the document, by its place, or a number of the relation's own. */
export type ReadOperand =
  | { readonly source: 'figure'; readonly variable: number }
  | { readonly source: 'inline' | 'exact'; readonly figure: Figure };

/** What the unit of an operand has to agree with. A rate is a percentage, and a compound has nothing but rates. */
export function unitGroup(type: RelationType, role: Role): UnitGroup {
  if (type === 'product') return 'factor';
  if (role === 'rate' || type === 'compound') return 'percent';
  return role === 'weight' ? 'weight' : 'level';
}

/** Reads what stands in a slot, or gives null and says why it cannot. */
export function readOperand(slot: Slot, type: RelationType, path: string, idOf: ReadonlyMap<string, number>, problems: Problem[]): ReadOperand | null {
  const operand: unknown = slot.operand;
  const read = typeof operand === 'string' ? readText(operand, type, slot.role, idOf) : isFields(operand) ? readFields(operand) : noOperand(operand);
  if (typeof read === 'string') {
    problems.push({ path, message: read });
    return null;
  }
  const found = read.source === 'figure' ? [] : checkFigure(read.figure, path);
  problems.push(...found);
  return found.length === 0 ? read : null;
}

function noOperand(operand: unknown): string {
  return `${show(operand)} is no operand; expected the id of a figure, a figure such as { literal: "14.5" }, or { exact: "100" }.`;
}

function readText(text: string, type: RelationType, role: Role, idOf: ReadonlyMap<string, number>): ReadOperand | string {
  if (!looksLikeNumber(text)) {
    const variable = idOf.get(text);
    return variable === undefined ? `No figure has the id ${show(text)}; add it to \`figures\`, or correct the id.` : { source: 'figure', variable };
  }
  if (unitGroup(type, role) === 'percent') return { source: 'inline', figure: { literal: text } };
  if (role === 'total' || role === 'change' || role === 'factor') return { source: 'exact', figure: { literal: text, exact: true } };
  return `The number ${show(text)} stands where it could be printed or exact; write { literal: ${show(text)} } or { exact: ${show(text)} }.`;
}

function readFields(fields: Fields): ReadOperand {
  const { exact, unit } = fields;
  if (typeof exact !== 'string') return { source: 'inline', figure: fields };
  return { source: 'exact', figure: { literal: exact, exact: true, ...(typeof unit === 'string' && { unit }) } };
}
