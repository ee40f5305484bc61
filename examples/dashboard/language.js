// @ts-check
import { decimal, isPlanningMetricsError, literal, periodLabel } from 'planning-metrics';
import { formatNumber, formatQuantity } from 'planning-metrics/vi';
import { en } from './texts/en.js';
import { vi } from './texts/vi.js';

/** @typedef {import('./data/values.js').Value} Value */
/** @typedef {{ readonly low: string | null, readonly high: string | null }} Interval */

/**
 * How a language says names, numbers, units, periods and intervals, and its texts.
 *
 * @param {'vi' | 'en'} code
 */
export function languageOf(code) {
  const t = code === 'vi' ? vi : en;
  const digits = code === 'vi' ? formatNumber : englishNumber;

  /** A canonical text with its marks: "~14.5", "4700–4730", "-1477.80". @param {string} text */
  const number = (text) => text.replace(/-?\d+(?:\.\d+)?/g, (one) => digits(one).replace('-', '−'));

  /** @param {string} text @param {string} unit */
  const withUnit = (text, unit) => (unit === '%' ? `${text}%` : unit === '' ? text : `${text} ${unitName(unit)}`);

  /** @param {string} unit */
  const unitName = (unit) => (code === 'vi' ? vietnameseUnit(unit) : unit === 'pp' ? 'points' : unit);

  return {
    code,
    t,
    number,
    unit: unitName,
    /** A number of an axis. @param {number} value */
    tick: (value) => number(decimal(value).toFixed()),
    /** @param {Readonly<Record<string, string | undefined>> | null | undefined} names @param {string} [otherwise] */
    name: (names, otherwise = '') => names?.[code] ?? names?.['en'] ?? Object.values(names ?? {})[0] ?? otherwise,
    /** The number alone, with the mark of a computed one. @param {Value} value */
    bare: ({ text, derived }) => `${derived ? '≈' : ''}${number(text)}`,
    /** @param {Value} value */
    value: ({ text, unit, derived }) => withUnit(`${derived ? '≈' : ''}${number(text)}`, unit),
    /** @param {string} text @param {string} unit */
    quantity: (text, unit) => withUnit(number(text), unit),
    /** @param {string} period */
    period: (period) => periodLabel(period, code),
    /** Beside a word that says what of it is shown: a year is its number. @param {string} period */
    year: (period) => (/^\d{4}$/.test(period) ? period : periodLabel(period, code)),
    /** How large a number is, to three digits. @param {string} text @param {string} unit */
    size: (text, unit) => withUnit(number(threeDigits(text)), unit),
    /** Its ends are rounded outward, to the digits that tell them apart. @param {Interval} interval @param {string} unit */
    interval: (interval, unit) => {
      const { low, high } = rounded(interval);
      if (low === null) return high === null ? t.range.any : t.range.atMost(withUnit(number(high), unit));
      if (high === null) return t.range.atLeast(withUnit(number(low), unit));
      return withUnit(low === high ? number(low) : t.range.between(number(low), number(high)), unit);
    },
  };
}

/** @typedef {ReturnType<typeof languageOf>} Language */

/** "12760" as "12,760". @param {string} text */
function englishNumber(text) {
  const [whole = '', decimals] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** @param {string} unit */
function vietnameseUnit(unit) {
  try {
    return formatQuantity({ value: '0', unit }).replace(/^0\s*/, '');
  } catch (error) {
    // A unit that Vietnamese has no name for here goes by its own.
    if (isPlanningMetricsError(error)) return unit;
    throw error;
  }
}

/** @param {Interval} interval @returns {Interval} */
function rounded({ low, high }) {
  const width = low === null || high === null ? decimal(low ?? high ?? '0').abs() : decimal(high).minus(low);
  const places = Math.min(
    20,
    Math.max(0, (width.isZero() ? 0 : 1 - width.e) + (low === null || high === null ? 3 : 0)),
  );
  /** @param {string | null} end @param {'floor' | 'ceil'} mode */
  const shown = (end, mode) =>
    end === null || end.replace(/\D/g, '').length <= 6 ? end : trimmed(literal(end, places, mode));
  return { low: shown(low, 'floor'), high: shown(high, 'ceil') };
}

/** @param {string} text */
function threeDigits(text) {
  const size = decimal(text).abs();
  return trimmed(literal(size, Math.min(20, Math.max(0, 2 - size.e))));
}

/** @param {string} text */
function trimmed(text) {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
