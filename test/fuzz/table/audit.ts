import * as fc from 'fast-check';
import * as library from 'planning-metrics/audit';
import { anyStyle, printState, roundings, trueStates } from '../../audit/random-report.js';
import type { Row, Table } from './row.js';

function row(call: Row['call'], args: fc.Arbitrary<readonly unknown[]>, holds?: Row['holds']): Row {
  return { call, args, shape: 'json', weight: 0.5, holds };
}

/** A document that prints true numbers, so that nothing in it may be accused; and what its audit is told. */
const document = fc
  .tuple(trueStates(undefined, 4), fc.array(anyStyle, { minLength: 3, maxLength: 8 }), roundings)
  .map(([state, styles, [mode, rounding]]) => [printState(state, styles, mode), { rounding }] as const);

/** The same with one literal that is another figure's, so that there is a conflict to speak of. */
const conflicting = document.map(([{ figures, relations }, options]) => {
  const [first] = Object.keys(figures);
  return [{ figures: first === undefined ? figures : { ...figures, [first]: { literal: '987654321.5' } }, relations }, options] as const;
});

const report = fc.oneof(document, conflicting).map(([given, options]) => structuredClone(library.audit(given, options)));
const language = fc.constantFrom('en', 'vi', undefined);

/** Auditing, and what is said of an audit. */
export const audit: Table = {
  audit: row(library.audit, fc.oneof(document, conflicting)),
  explain: row(library.explain, fc.tuple(report, language)),
  toMarkdown: row(library.toMarkdown, fc.tuple(report, language)),
};
