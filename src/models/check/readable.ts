import { isPlanningMetricsError, type Problem } from '../../errors.js';
import { unitOrProblem } from '../../figures/units/read-unit.js';
import { parsePeriod } from '../../quantity/index.js';

export function readUnit(unit: string, path: string): Problem[] {
  const read = unitOrProblem(unit);
  return typeof read === 'string' ? [{ path, message: read }] : [];
}

export function readPeriod(period: string, path: string): Problem[] {
  const message = refusalOf(() => parsePeriod(period));
  return message === undefined ? [] : [{ path, message }];
}

/** What a strict reader says against its input; undefined when it takes it. */
export function refusalOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!isPlanningMetricsError(error)) throw error;
    return error.message;
  }
}
