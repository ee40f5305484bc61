import { isPlanningMetricsError, type Problem } from '../../errors.js';
import { parsePeriod, parseUnit } from '../../quantity/index.js';

export function readUnit(unit: string, path: string): Problem[] {
  return problemOf(() => parseUnit(unit), path);
}

export function readPeriod(period: string, path: string): Problem[] {
  return problemOf(() => parsePeriod(period), path);
}

/** What a strict reader says against its input, as a problem of the document. */
function problemOf(read: () => unknown, path: string): Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!isPlanningMetricsError(error)) throw error;
    return [{ path, message: error.message }];
  }
}
