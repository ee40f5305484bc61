import type { AuditReport, BlamedFigure, Check, Conflict } from '../types.js';
import { assumptionsOf, claimOf } from './check-sentences.js';
import { conflictTexts, suggestionText } from './conflict-sentences.js';
import { summarySentences } from './explain.js';
import { inferredTexts } from './inferred-sentences.js';
import type { ExplanationLanguage } from './language.js';
import { markdownText } from './markdown-text.js';
import { gapText, intervalText } from './number-text.js';
import { figureOf, linesOf, nameOf, printedResult, printedText, type Teller, tellerOf } from './teller.js';

/**
 * An audit in Markdown (GitHub's tables): the summary, each conflict with every smallest set of figures that would
 * explain it, the relations that do not simply hold, and all figures that follow from others.
 *
 * Labels cannot break a table, nor bring markup into it.
 *
 * @param report what {@link audit} gave
 * @param language of the text; English unless told otherwise
 * @throws InvalidOptionError when the language is another
 *
 * @example
 * const report = audit({
 *   figures: { total: { literal: '17' }, north: { literal: '5' }, south: { literal: '6' } },
 *   relations: [{ id: 'total', type: 'sum', total: 'total', parts: ['north', 'south'] }],
 * })
 * toMarkdown(report, 'vi').split('\n')[8] // => '## 1. Chưa khớp, đề nghị rà soát'
 * toMarkdown(report).split('\n')[14] // => '| “north” |  | 5 | between 10 and 12 |  |'
 */
export function toMarkdown(report: AuditReport, language: ExplanationLanguage = 'en'): string {
  const teller = tellerOf(report, language);
  const { headings, columns } = teller.wording;
  const blocks = [
    `# ${headings.audit}`,
    ...summarySentences(teller),
    ...report.conflicts.flatMap((conflict, index) => conflictBlocks(teller, conflict, index + 1)),
    ...section(
      headings.checks,
      columns.checks,
      report.checks.flatMap((check) => checkRows(teller, check)),
    ),
    ...section(
      headings.inferred,
      columns.inferred,
      report.inferred.map((inferred) => {
        const { interval, widest } = inferredTexts(teller, inferred);
        return [nameOf(teller, inferred.figure, false), interval, widest === interval ? '' : widest];
      }),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function conflictBlocks(teller: Teller, conflict: Conflict, number: number): readonly string[] {
  const { opening, mismatches, closing } = conflictTexts(teller, conflict, number);
  const rows = conflict.blame.map(({ figures }) => blameRow(teller, figures));
  return [
    `## ${opening}`,
    ...mismatches.map(markdownText),
    ...(rows.length === 0 ? [] : [table(teller.wording.columns.blame, rows)]),
    ...closing.map(markdownText),
  ];
}

/** A smallest set; where it has several figures, their cells are joined. */
function blameRow(teller: Teller, figures: readonly BlamedFigure[]): readonly string[] {
  const column = (cell: (figure: BlamedFigure) => string | null | undefined) =>
    figures
      .map((figure) => cell(figure) ?? '')
      .filter(Boolean)
      .join('; ');
  return [
    column(({ figure }) => nameOf(teller, figure, false)),
    column(({ figure }) => linesOf(teller, [figure])[0]),
    column(({ figure }) => printedText(teller, figure)),
    column(({ figure, interval }) => intervalText(interval, figureOf(teller, figure).unit, teller.wording)),
    column((figure) => suggestionText(teller, figure)),
  ];
}

/** The row of a check; none where it holds or tells nothing. */
function checkRows(teller: Teller, check: Check): readonly (readonly string[])[] {
  const { wording } = teller;
  const { unit } = figureOf(teller, check.result);
  const { verdict, gap, gapUnits } = check;
  if (verdict === 'consistent' || verdict === 'unchecked') return [];
  const hasGap = gap !== null && gap !== '0';
  return [
    [
      claimOf(teller, check),
      [wording.verdict[verdict], ...assumptionsOf(teller, check)].join('; '),
      linesOf(teller, check.operands).join(', '),
      printedResult(teller, check),
      intervalText(check.computed, unit, wording),
      hasGap ? gapText(gap, unit, wording) : '',
      hasGap && gapUnits !== null ? gapText(gapUnits, undefined, wording) : '',
    ],
  ];
}

function section(heading: string, columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : [`## ${heading}`, table(columns, rows)];
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
  return [line(columns), `| ${columns.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}
