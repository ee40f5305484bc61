import type { Problem } from '../../errors.js';
import { comparePeriods, isPeriod, parsePeriod } from '../../quantity/index.js';
import { field } from './whole.js';

/** The earlier period is earlier, and as long: a year is not compared with nine months. */
export function periodProblems(account: unknown): Problem[] {
  const [period, previous] = [field(account, 'period'), field(account, 'previous')];
  if (typeof period !== 'string' || typeof previous !== 'string') return [];
  if (!isPeriod(period) || !isPeriod(previous)) return [];
  const isAsLong = parsePeriod(previous).months === parsePeriod(period).months;
  if (isAsLong && comparePeriods(previous, period) < 0) return [];
  return [
    {
      path: 'previous',
      message: `"${previous}" was given; expected a period before ${period} and of the same length.`,
    },
  ];
}
