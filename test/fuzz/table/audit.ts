import * as fc from 'fast-check';
import { isPlanningMetricsError } from 'planning-metrics';
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

const zeros = '0'.repeat(990);
const extremes = fc.constantFrom('0', '-5', '-5.0', '9'.repeat(999), `-1${zeros}`, `0.${zeros}`, `0.${zeros}1`, `-0.${'0'.repeat(300)}7`, `123.${zeros}`);
const hedges = fc.uniqueArray(fc.constantFrom('over', 'nearly', 'under', 'about', 'at-least', 'at-most'), { minLength: 1, maxLength: 3 });

/** The same with some figures that print numbers at the limits of what is read, hedged in any way. */
const extreme = fc
  .tuple(document, fc.array(fc.tuple(fc.nat(), extremes, fc.option(hedges)), { minLength: 1, maxLength: 4 }))
  .map(([[{ figures, relations }, options], changes]) => {
    const ids = Object.keys(figures);
    const changed = changes.map(([at, literal, hedge]): [string, library.Figure] => {
      const id = ids[at % ids.length] ?? '';
      const { unit } = figures[id] ?? {};
      return [id, { literal, ...(unit !== undefined && { unit }), ...(hedge !== null && { hedge }) }];
    });
    return [{ figures: { ...figures, ...Object.fromEntries(changed) }, relations }, options] as const;
  });

/** Whether a document is audited; one that is refused leaves no report. */
function isAudited([given, options]: Readonly<Parameters<typeof library.audit>>): boolean {
  try {
    library.audit(given, options);
    return true;
  } catch (error) {
    if (isPlanningMetricsError(error)) return false;
    throw error;
  }
}

const report = fc.oneof(document, conflicting, extreme.filter(isAudited)).map(([given, options]) => structuredClone(library.audit(given, options)));
const language = fc.constantFrom('en', 'vi', undefined);

/** Auditing, and what is said of an audit. */
export const audit: Table = {
  audit: row(library.audit, fc.oneof(document, conflicting, extreme)),
  explain: row(library.explain, fc.tuple(report, language)),
  toMarkdown: row(library.toMarkdown, fc.tuple(report, language)),
};
