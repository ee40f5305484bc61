// @ts-check
import { decimal, literal, samePeriodLastYear, structuralChange, sum } from 'planning-metrics';
import { attempt, computed, decimalsOf } from './values.js';

/** @typedef {import('planning-metrics/models').Series} Series */
/** @typedef {import('./values.js').Figures} Figures */
/** @typedef {import('./values.js').Value} Value */
/** @typedef {{ period: string, version: 'result' | 'plan', shares: readonly (Value | null)[], total: Value | null }} Year */

/**
 * The shares of a whole's parts, year by year: last year, this year, the plan. A share that is not printed is the next
 * year's less its change; a year of which nothing is known is left out, one of which something is missing has no total.
 *
 * @param {Figures} figures
 * @param {Series | undefined} series whose children are the parts
 * @param {string} period
 * @param {string | undefined} planPeriod
 */
export function structureOf(figures, series, period, planPeriod) {
  const parts = series?.children ?? [];
  const before = samePeriodLastYear(period);
  /** @type {readonly (readonly [string, 'result' | 'plan', (id: string) => Value | null])[]} */
  const wanted = [
    [before, 'result', (id) => shareValue(figures, id, before, shareBefore(figures, id, period))],
    [period, 'result', (id) => shareValue(figures, id, period, planPeriod && shareBeforePlan(figures, id, planPeriod))],
    ...(planPeriod === undefined
      ? []
      : [
          /** @type {const} */ ([
            planPeriod,
            'plan',
            (/** @type {string} */ id) => figures.value(`${id}@${planPeriod}/plan#share`),
          ]),
        ]),
  ];
  const years = wanted.map(([when, version, share]) =>
    yearOf(
      when,
      version,
      parts.map(({ id }) => share(id)),
    ),
  );
  const known = years.filter(({ shares }) => shares.some((share) => share !== null));
  return {
    parts: parts.map(({ id, name }) => ({ id, name })),
    years: known,
    changes: known.slice(1).flatMap((year, index) => changeOf(known[index], year)),
    missing: parts.length === 0 ? [] : years.filter(({ total }) => total === null),
  };
}

/** @typedef {ReturnType<typeof structureOf>} Structure */

/** Last year's share: as printed, or this year's less its change. @param {Figures} figures @param {string} id @param {string} period */
export function shareBefore(figures, id, period) {
  return figures.literal(`${id}@${samePeriodLastYear(period)}#share`) ?? lessChange(figures, `${id}@${period}`);
}

/** @param {Figures} figures @param {string} id @param {string} planPeriod */
function shareBeforePlan(figures, id, planPeriod) {
  return lessChange(figures, `${id}@${planPeriod}/plan`);
}

/** @param {Figures} figures @param {string} place */
function lessChange(figures, place) {
  const [share, change] = [figures.literal(`${place}#share`), figures.literal(`${place}#shareChange`)];
  if (share === null || change === null) return null;
  return literal(decimal(share).minus(change), Math.max(decimalsOf(share), decimalsOf(change)));
}

/** @param {Figures} figures @param {string} id @param {string} period @param {string | null | undefined} otherwise */
function shareValue(figures, id, period, otherwise) {
  const found = figures.value(`${id}@${period}#share`);
  return found ?? (otherwise ? computed(otherwise, decimalsOf(otherwise), '%') : null);
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
