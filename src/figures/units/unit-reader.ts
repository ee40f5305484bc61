import { isPlanningMetricsError } from '../../errors.js';
import { parseUnit, type Unit } from '../../quantity/index.js';

/** Reads a unit, or says what is wrong with it. */
export type UnitReader = (text: unknown) => Unit | string;

/** A reader that reads each unit of a document once: there are few, on many figures. */
export function unitReader(): UnitReader {
  const known = new Map<unknown, Unit | string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = unitOrProblem(text);
    known.set(text, read);
    return read;
  };
}

/** A unit, or what is wrong with it. */
export function unitOrProblem(text: unknown): Unit | string {
  try {
    return parseUnit(text as string);
  } catch (error) {
    if (isPlanningMetricsError(error)) return error.message;
    throw error;
  }
}
