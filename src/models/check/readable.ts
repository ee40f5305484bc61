import { isPlanningMetricsError, type Problem } from '../../errors.js';
import { parsePeriod, parseUnit } from '../../quantity/index.js';

export function readUnit(unit: string, path: string): Problem[] {
  return problemOf(() => parseUnit(unit), path);
}

export function readPeriod(period: string, path: string): Problem[] {
  return problemOf(() => parsePeriod(period), path);
}

function problemOf(read: () => unknown, path: string): Problem[] {
  const message = refusalOf(read);
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
