import type { Check } from '../types.js';
import { gapText, intervalText, numberText } from './number-text.js';
import { figureOf, linesOf, nameOf, printedResult, type Teller } from './teller.js';

/** A long sum is named by its first parts. */
const MOST_NAMES = 5;

/** What a relation sets against what, in words: "the GRDP per head against the product of …". */
export function claimOf(teller: Teller, { type, result, operands }: Check, withLines = false): string {
  const { wording } = teller;
  const name = (id: string) => nameOf(teller, id, withLines);
  const others = operands.slice(1);
  const shown = others.length > MOST_NAMES ? others.slice(0, MOST_NAMES - 1) : others;
  const more = others.length - shown.length;
  const names = shown.map(name);
  return wording.claim[type](
    name(result),
    names,
    wording.list(more > 0 ? [...names, wording.others(String(more))] : names),
  );
}

/** What is printed, what the others give, and the gap. */
export function mismatchOf(teller: Teller, check: Check, withLines: boolean): string {
  const { unit } = figureOf(teller, check.result);
  const gap = check.gap === null || check.gap === '0' ? null : gapText(check.gap, unit, teller.wording);
  return teller.wording.mismatch(
    claimOf(teller, check, withLines),
    printedResult(teller, check),
    intervalText(check.computed, unit, teller.wording),
    gap,
  );
}

/** The unlikely checks that no conflict speaks of. */
export function unlikelySentences(teller: Teller): readonly string[] {
  const { report, wording } = teller;
  const inConflict = new Set(report.conflicts.flatMap(({ relations }) => relations));
  return report.checks
    .filter(({ verdict, relation }) => verdict === 'implausible' && !inConflict.has(relation))
    .map((check) => {
      const opening = wording.opening[check.strength === 'expected' ? 'expected' : 'implausible'];
      const { lines, withLines } = placeOf(teller, check.operands);
      return `${opening(lines)}: ${mismatchOf(teller, check, withLines)}`;
    });
}

/** The checks that hold only if trailing zeros are read as rounding. */
export function assumptionSentences(teller: Teller): readonly string[] {
  return teller.report.checks
    .filter(({ verdict }) => verdict === 'consistent-if')
    .map((check) => teller.wording.agreesIf(claimOf(teller, check), assumptionsOf(teller, check)));
}

export function assumptionsOf(teller: Teller, { assumption }: Check): readonly string[] {
  return assumption.map(({ figure, granularity }) =>
    teller.wording.rounded(nameOf(teller, figure, true), numberText(granularity, teller.wording.marks)),
  );
}

/** The lines of figures in parentheses; names need them only when there are several. */
export function placeOf(
  teller: Teller,
  figures: readonly string[],
): { readonly lines: string; readonly withLines: boolean } {
  const lines = linesOf(teller, figures);
  return { lines: lines.length === 0 ? '' : ` ${teller.wording.lines(lines)}`, withLines: lines.length > 1 };
}
