// @ts-check
import { decimal, literal, samePeriodLastYear, structuralChange, sum } from 'planning-metrics';
import { attempt, computed, decimalsOf } from './values.js';

/** @typedef {import('planning-metrics/models').Series} Series */
/** @typedef {import('./values.js').Figures} Figures */
/** @typedef {import('./values.js').Value} Value */
/** @typedef {import('./level-shares.js').LevelShares} LevelShares */
/** @typedef {{ period: string, version: 'result' | 'plan', shares: readonly (Value | null)[], total: Value | null }} Year */

/**
 * The shares of a whole's parts, year by year: last year, this year, the plan. A share that is not printed is the next
 * year's less its change, or that of printed levels; a year of which nothing is known is left out, one of which
 * something is missing has no total.
 *
 * @param {Figures} figures
 * @param {LevelShares} levels
 * @param {Series | undefined} series whose children are the parts
 * @param {{ period: string, planPeriod?: string | undefined }} report
 */
export function structureOf(figures, levels, series, { period, planPeriod }) {
  const parts = series?.children ?? [];
  const before = samePeriodLastYear(period);
  /** @param {string} id */
  const shareNow = (id) =>
    figures.literal(`${id}@${period}#share`) ??
    (planPeriod === undefined ? null : lessChange(figures, `${id}@${planPeriod}/plan`)) ??
    oneDecimal(levels.get(id)?.now);
  /** @type {(when: string, version: Year['version'], share: (id: string) => Value | null) => Year} */
  const year = (when, version, share) =>
    yearOf(
      when,
      version,
      parts.map(({ id }) => share(id)),
    );
  const years = [
    year(before, 'result', (id) =>
      shareValue(figures, `${id}@${before}#share`, shareBefore(figures, levels, id, period)),
    ),
    year(period, 'result', (id) => shareValue(figures, `${id}@${period}#share`, shareNow(id))),
    ...(planPeriod === undefined
      ? []
      : [year(planPeriod, 'plan', (id) => figures.value(`${id}@${planPeriod}/plan#share`))]),
  ];
  const known = years.filter(({ shares }) => shares.some((share) => share !== null));
  return {
    parts: parts.map(({ id, name }) => ({ id, name })),
    years: known,
    changes: known.slice(1).flatMap((now, index) => changeOf(known[index], now)),
    missing: parts.length === 0 ? [] : years.filter(({ total }) => total === null),
  };
}

/** @typedef {ReturnType<typeof structureOf>} Structure */

/** Last year's share: as printed, this year's less its change, or that of the levels. @param {Figures} figures @param {LevelShares} levels @param {string} id @param {string} period */
export function shareBefore(figures, levels, id, period) {
  return (
    figures.literal(`${id}@${samePeriodLastYear(period)}#share`) ??
    lessChange(figures, `${id}@${period}`) ??
    oneDecimal(levels.get(id)?.before)
  );
}

/** Shares are printed with one decimal. @param {string | null | undefined} share */
function oneDecimal(share) {
  return share === null || share === undefined ? null : literal(share, 1);
}

/** @param {Figures} figures @param {string} place */
function lessChange(figures, place) {
  const [share, change] = [figures.literal(`${place}#share`), figures.literal(`${place}#shareChange`)];
  if (share === null || change === null) return null;
  return literal(decimal(share).minus(change), Math.max(decimalsOf(share), decimalsOf(change)));
}

/** @param {Figures} figures @param {string} reference @param {string | null} otherwise */
function shareValue(figures, reference, otherwise) {
  return figures.value(reference) ?? (otherwise === null ? null : computed(otherwise, decimalsOf(otherwise), '%'));
}

/** @param {string} period @param {'result' | 'plan'} version @param {readonly (Value | null)[]} shares @returns {Year} */
function yearOf(period, version, shares) {
  const numbers = shares.flatMap((share) => plainNumber(share) ?? []);
  const isWhole = numbers.length === shares.length && shares.length > 0;
  const decimals = Math.max(0, ...numbers.map(decimalsOf));
  return { period, version, shares, total: isWhole ? computed(sum(numbers), decimals, '%') : null };
}

/** @param {Year | undefined} before @param {Year} now */
function changeOf(before, now) {
  if (before === undefined || before.total === null || now.total === null) return [];
  const [from, to] = [before, now].map(({ shares }) => shares.map((share) => plainNumber(share) ?? '0'));
  const moved = attempt(() => computed(structuralChange(to ?? [], from ?? []), 1, 'pp'));
  return moved === null ? [] : [{ from: before.period, to: now.period, moved }];
}

/** The one number of a value, without the marks of its hedges. @param {Value | null} value */
function plainNumber(value) {
  const numbers = value?.text.match(/-?\d+(?:\.\d+)?/g) ?? [];
  return numbers.length === 1 ? numbers[0] : undefined;
}
