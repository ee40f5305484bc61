import { form, look } from './line.js';
import { isCount, isNoun, type Numeral } from './numerals.js';
import type { Scope } from './scope.js';
import { PLAN, type Verb } from './words.js';

/**
 * What a figure says.
 *
 * `level` an amount · `count` a whole number of things · `change` growth in percent, or a difference of levels ·
 * `share` a percentage of a whole, rates among them · `points` a change in percentage points · `attainment` percent of
 * a plan · `excess` above a plan · `index` percent of an earlier level · `multiple` times an earlier level · `rank`
 */
export type FigureKind =
  'level' | 'change' | 'share' | 'points' | 'attainment' | 'excess' | 'index' | 'multiple' | 'rank' | 'count';

/** What was said of a figure, to be said again of those that leave it out. */
export interface Said {
  readonly kind: FigureKind;
  readonly isNegative: boolean;
  readonly unit: string | undefined;
}

/** What a percentage is measured against: a plan, or an earlier level. */
const COMPARED = form(
  `(?= ?(so)?)(?: ?(?:so|với|tổng|số|thực|hiện|của)(?!\\p{L})){0,4} ?(?:(${PLAN})|năm|tháng|quý|kỳ|cùng)(?!\\p{L})`,
);

/** Whether what was said is in percent or in points. */
export function isPercent({ unit }: Pick<Said, 'unit'>): boolean {
  return unit === '%' || unit === 'pp';
}

/** Says what a number is, from the verb that governs it and the words around. */
export function classify(line: string, numeral: Numeral, scope: Scope, verb: Verb | undefined): Said {
  const { unit, isRank } = numeral;
  const isChange = verb === 'up' || verb === 'down';
  const as = (kind: FigureKind, isNegative = verb === 'down', said = unit): Said => ({ kind, isNegative, unit: said });
  if (isRank === true) return as('rank', false);
  if (unit === 'pp') return as('points');
  if (unit === '%') {
    const [kind, isNegative] = percentage(line, numeral.next, scope, verb, isChange);
    return as(kind, isNegative, kind === 'points' ? 'pp' : unit);
  }
  if (unit === 'times' || (verb === 'multiple' && unit === undefined)) return as('multiple', false, 'times');
  // "vượt 51,5 kế hoạch" leaves out the percent sign.
  if (verb === 'excess' && (unit === undefined || unit === 'plan')) return as('excess', false, '%');
  if (verb === 'excess' && !isCount(numeral)) return as('excess');
  return as(isChange ? 'change' : isCount(numeral) ? 'count' : 'level');
}

function percentage(
  line: string,
  next: number,
  { noun, explained, head, isShare, words }: Scope,
  verb: Verb | undefined,
  isChange: boolean,
): readonly [FigureKind, boolean?] {
  const [against, isCompared, plan] = look(COMPARED, line, next) ?? [];
  const isOfLevel = against !== undefined && (verb === 'equal' || isCompared !== undefined);
  if (verb === 'excess') return ['excess'];
  if (plan !== undefined) return [isChange ? 'excess' : 'attainment'];
  if (isChange) return [isShare || noun === 'share of' ? 'points' : 'change'];
  if (explained !== undefined && (verb === undefined || verb === 'equal')) {
    if (explained.kind === 'change' || explained.kind === 'points') return ['change', explained.isNegative];
    if (!isPercent(explained) && !isOfLevel) return ['share'];
  }
  if (verb === 'share') return ['share'];
  if (noun === 'growth') return ['change'];
  if (noun === 'disbursement' || verb === 'done') return ['attainment'];
  if (noun === 'share of') return ['share'];
  if (noun === 'index' || isOfLevel || (verb === 'equal' && head?.kind === 'index')) return ['index'];
  // "công nghiệp tăng 5%, dịch vụ 6%"
  if (verb === undefined && head !== undefined && isPercent(head) && words > 0) return [head.kind, head.isNegative];
  return [verb === 'equal' || isNoun(line, next) ? 'share' : 'level'];
}
