import type { AuditedFigure, AuditReport, Check } from '../types.js';
import { checkReport } from './check-report.js';
import { type ExplanationLanguage, wordingIn } from './language.js';
import { intervalText, numberText, withUnit } from './number-text.js';
import type { Wording } from './wording.js';

/** What every sentence about a report needs: the words, and the relations and figures by id. */
export interface Teller {
  readonly report: AuditReport;
  readonly language: ExplanationLanguage;
  readonly wording: Wording;
  readonly checks: ReadonlyMap<string, Check>;
}

/**
 * @throws InvalidOptionError when the language is another than `en` or `vi`
 * @throws InvalidDocumentError when the report is none
 */
export function tellerOf(report: AuditReport, language: ExplanationLanguage): Teller {
  const wording = wordingIn(language);
  checkReport(report);
  return { report, language, wording, checks: new Map(report.checks.map((check) => [check.relation, check])) };
}

export function figureOf({ report: { figures } }: Teller, id: string): AuditedFigure {
  return (Object.hasOwn(figures, id) ? figures[id] : undefined) ?? {};
}

/** A number that stands in a relation itself has the path of its operand for an id, and no name but its literal. */
const INLINE = /^relations\.\d+\./;

/** What a figure is called: its label in the language, in English, in any; else its id. On one line. */
function labelOf(teller: Teller, id: string): string {
  const { label = {} } = figureOf(teller, id);
  const own = (code: string) => (Object.hasOwn(label, code) ? label[code] : undefined);
  return (own(teller.language) ?? own('en') ?? Object.values(label)[0] ?? id).replace(/\s+/g, ' ').trim();
}

/** The name of a figure in quotation marks, with its line if asked; of a number in a relation, the number. */
export function nameOf(teller: Teller, id: string, withLine: boolean): string {
  const { label, line } = figureOf(teller, id);
  const printed = printedText(teller, id);
  if (label === undefined && INLINE.test(id) && printed !== null) return printed;
  const lines = withLine && line !== undefined ? ` ${teller.wording.lines([String(line)])}` : '';
  return `“${labelOf(teller, id)}”${lines}`;
}

/** A figure as it is printed, with its unit; null when it is not. */
export function printedText(teller: Teller, id: string): string | null {
  const { literal, low, high, unit } = figureOf(teller, id);
  const { wording } = teller;
  if (literal !== undefined) return withUnit(numberText(literal, wording.marks), unit, wording);
  if (low === undefined || high === undefined) return null;
  return withUnit(wording.range.to(numberText(low, wording.marks), numberText(high, wording.marks)), unit, wording);
}

/** The lines on which figures are printed, ascending, each once. */
export function linesOf(teller: Teller, figures: readonly string[]): readonly string[] {
  const lines = figures.flatMap((id) => figureOf(teller, id).line ?? []);
  return [...new Set(lines)].sort((a, b) => a - b).map(String);
}

/** The result of a check as it is printed, and beside it what that stands for. */
export function printedResult(teller: Teller, { result, printed }: Check): string {
  const { unit } = figureOf(teller, result);
  const text = printedText(teller, result);
  const stands = intervalText(printed, unit, teller.wording);
  if (text === null || printed.low === printed.high) return text ?? stands;
  return `${text} (${intervalText(printed, undefined, teller.wording, 'to')})`;
}
