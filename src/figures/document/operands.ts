import { type Problem, show } from '../../errors.js';
import { checkedFigure, type Fields, isFields } from './check-figure.js';
import { looksLikeNumber } from '../printed/literal.js';
import { pathOf, type Slot, standingIn } from '../relations/slots.js';
import type { Figure, Relation } from '../types.js';

/** Where the number of an operand comes from: a figure with an id, one that stands in the relation, or a definition. */
export type Source = 'figure' | 'inline' | 'exact';

/** What stands in a slot: a figure of the document, by its place, or a number of the relation's own. */
export type ReadOperand =
  | { readonly source: 'figure'; readonly variable: number }
  | { readonly source: 'inline' | 'exact'; readonly figure: Figure };

/** What reading an operand takes: the figures of the document by id, and where problems go. */
export interface OperandContext {
  readonly idOf: ReadonlyMap<string, number>;
  readonly problems: Problem[];
}

/**
 * Reads what stands in a slot, or gives null and says why it cannot.
 *
 * @param place of the relation in the document
 */
export function readOperand(
  relation: Relation,
  slot: Slot,
  place: number,
  { idOf, problems }: OperandContext,
): ReadOperand | null {
  const read = readAny(standingIn(relation, slot), slot, idOf);
  if (typeof read === 'string') {
    problems.push({ path: pathOf(slot, place), message: read });
    return null;
  }
  if (read.source === 'figure') return read;
  const figure = checkedFigure(read.figure, pathOf(slot, place), problems);
  return figure === null ? null : { source: read.source, figure };
}

/** What an operand is, or a message that says why it is none. */
function readAny(operand: unknown, slot: Slot, idOf: ReadonlyMap<string, number>): ReadOperand | string {
  if (typeof operand === 'string') return readText(operand, slot, idOf);
  if (isFields(operand)) return readFields(operand);
  return `${show(operand)} is no operand; expected the id of a figure, a figure such as { literal: "14.5" }, or { exact: "100" }.`;
}

function readText(text: string, { group, role }: Slot, idOf: ReadonlyMap<string, number>): ReadOperand | string {
  const variable = idOf.get(text);
  if (variable !== undefined) return { source: 'figure', variable };
  if (!looksLikeNumber(text)) {
    return `No figure has the id ${show(text)}; add it to \`figures\`, or correct the id.`;
  }
  if (group === 'percent') return { source: 'inline', figure: { literal: text } };
  if (role === 'total' || role === 'change' || role === 'factor') return exactNumber(text);
  return `The number ${show(text)} stands where it could be printed or exact; write { literal: ${show(text)} } or { exact: ${show(text)} }.`;
}

function readFields(fields: Fields): ReadOperand {
  const { exact } = fields;
  return typeof exact === 'string' ? exactNumber(exact) : { source: 'inline', figure: fields };
}

function exactNumber(literal: string): ReadOperand {
  return { source: 'exact', figure: { literal, exact: true } };
}
