import { isCount, isNoun, type Numeral } from './numerals.js';
import type { Scope } from './scope.js';
import { keyAt, type Tokens, wordSet } from './tokens.js';
import type { Cue } from './words.js';

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

const RATIOS = new Set<string | undefined>(['%', 'pp']);
const PLANS = new Set(['kế hoạch', 'dự toán', 'chỉ tiêu', 'mục tiêu', 'nghị quyết']);
const BASES = wordSet('năm tháng quý kỳ cùng');
const BEFORE_BASES = wordSet('so với tổng số thực hiện của');

/** Whether what was said is in percent or in points. */
export function isPercent({ unit }: Pick<Said, 'unit'>): boolean {
  return RATIOS.has(unit);
}

/** Says what a number is, from the verb that governs it and the words around. */
export function classify(tokens: Tokens, numeral: Numeral, scope: Scope, verb: Cue | undefined): Said {
  const { unit } = numeral;
  const isNegative = verb === 'down';
  const as = (kind: FigureKind): Said => ({ kind, isNegative, unit });
  if (numeral.isRank === true) return { kind: 'rank', isNegative: false, unit };
  if (unit === 'pp') return as('points');
  if (unit === '%') return percentage(tokens, numeral.next, scope, verb);
  if (unit === 'times' || (verb === 'multiple' && unit === undefined))
    return { kind: 'multiple', isNegative: false, unit: 'times' };
  // "vượt 51,5 kế hoạch" leaves out the percent sign.
  if (verb === 'excess' && (unit === undefined || unit === 'plan')) return { kind: 'excess', isNegative, unit: '%' };
  if (verb === 'excess' && !isCount(numeral)) return as('excess');
  return as(verb === 'up' || verb === 'down' ? 'change' : isCount(numeral) ? 'count' : 'level');
}

function percentage(tokens: Tokens, next: number, scope: Scope, verb: Cue | undefined): Said {
  const { noun, explained, head } = scope;
  const { what, isCompared } = comparison(tokens, next);
  const isChange = verb === 'up' || verb === 'down';
  const as = (kind: FigureKind, isNegative = verb === 'down'): Said => ({
    kind,
    isNegative,
    unit: kind === 'points' ? 'pp' : '%',
  });

  if (verb === 'excess') return as('excess');
  if (what === 'plan') return as(isChange ? 'excess' : 'attainment');
  if (isChange) return as(scope.isShare || noun === 'share of' ? 'points' : 'change');
  if (explained !== undefined && (verb === undefined || verb === 'equal')) {
    if (explained.kind === 'change' || explained.kind === 'points') return as('change', explained.isNegative);
    if (!isPercent(explained)) return as('share');
  }
  if (verb === 'share') return as('share');
  if (noun === 'growth') return as('change');
  if (noun === 'disbursement' || verb === 'done') return as('attainment');
  if (noun === 'share of') return as('share');
  const isIndex =
    noun === 'index' ||
    (what === 'base' && (verb === 'equal' || isCompared)) ||
    (verb === 'equal' && head?.kind === 'index');
  if (isIndex) return as('index');
  // "công nghiệp tăng 5%, dịch vụ 6%"
  if (verb === undefined && head !== undefined && isPercent(head) && scope.words > 0)
    return as(head.kind, head.isNegative);
  return as(verb === 'equal' || isNoun(tokens, next) ? 'share' : 'level');
}

/** What a percentage is measured against, from the words behind it, and whether they say "so với". */
function comparison(tokens: Tokens, from: number): { readonly what?: 'plan' | 'base'; readonly isCompared: boolean } {
  const isCompared = keyAt(tokens, from) === 'so';
  let next = from;
  while (next < from + 4 && BEFORE_BASES.has(keyAt(tokens, next))) next += 1;
  const word = keyAt(tokens, next);
  if (word === 'kh' || PLANS.has(`${word} ${keyAt(tokens, next + 1)}`)) return { what: 'plan', isCompared };
  return BASES.has(word) ? { what: 'base', isCompared } : { isCompared };
}
