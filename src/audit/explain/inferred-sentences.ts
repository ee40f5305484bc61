import { absolute, add, compare, integer, multiply, subtract } from '../../decimal/rational.js';
import { plainDecimal } from '../../figures/printed/literal.js';
import type { Inferred } from '../types.js';
import { intervalText, numberText } from './number-text.js';
import { figureOf, nameOf, type Teller } from './teller.js';

/** Prose names so many inferred figures; the report, and its Markdown, have them all. */
const MOST_FIGURES = 20;
/** An inferred figure is worth a sentence when it is known to within a tenth of itself: so many widths fit its two ends. */
const WIDTHS = integer(20);

/**
 * The most useful inferred figures: those that more is known of than the base of one printed rate, and of these the
 * ones that most relations speak of, for they tie a report together.
 */
export function inferredSentences(teller: Teller): readonly string[] {
  const {
    report: { inferred },
    wording,
  } = teller;
  if (inferred.length === 0) return [];
  const uses = usesOf(teller);
  const useful = inferred
    .filter(isNarrow)
    .sort(
      (a, b) =>
        Number(isBase(teller, a)) - Number(isBase(teller, b)) || (uses.get(b.figure) ?? 0) - (uses.get(a.figure) ?? 0),
    )
    .slice(0, MOST_FIGURES);
  const number = (count: number) => numberText(String(count), wording.marks);
  if (useful.length === 0) return [wording.inferredLoosely(number(inferred.length))];
  return [
    wording.inferred(number(inferred.length), number(useful.length)),
    ...useful.map((one) => impliedSentence(teller, one)),
  ];
}

/** Whether a figure is no more than the level that printed growth rates and percentages start from. */
function isBase({ checks }: Teller, { assumes }: Inferred): boolean {
  return assumes.every((relation) => {
    const type = checks.get(relation)?.type;
    return type === 'growth' || type === 'percent';
  });
}

/** In how many relations each figure stands. */
function usesOf({ report }: Teller): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { operands } of report.checks) for (const id of operands) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}

function isNarrow({ interval: { low, high } }: Inferred): boolean {
  if (low === null || high === null) return false;
  const [from, to] = [plainDecimal(low), plainDecimal(high)];
  return compare(multiply(subtract(to, from), WIDTHS), absolute(add(from, to))) <= 0;
}

function impliedSentence(teller: Teller, one: Inferred): string {
  const { interval, widest } = inferredTexts(teller, one);
  return teller.wording.implied(nameOf(teller, one.figure, false), interval, widest === interval ? null : widest);
}

export function inferredTexts(
  teller: Teller,
  { figure, interval, widest }: Inferred,
): { readonly interval: string; readonly widest: string } {
  const text = (range: Inferred['interval']) => intervalText(range, figureOf(teller, figure).unit, teller.wording);
  return { interval: text(interval), widest: text(widest) };
}
