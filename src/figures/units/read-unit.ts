import { isPlanningMetricsError } from '../../errors.js';
import { parseUnit, type Unit } from '../../quantity/unit.js';

/** There are few units, on many figures. */
const MOST_KEPT = 2_000;
/** A longer text is no unit. */
const LONGEST_KEPT = 100;
const known = new Map<string, Unit | string>();

/** A unit, or what is wrong with it; as long as there is room, what was read before is not read again. */
export function unitOrProblem(text: unknown): Unit | string {
  if (typeof text !== 'string' || text.length > LONGEST_KEPT) return readAnew(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size === MOST_KEPT) known.clear();
  const read = readAnew(text);
  known.set(text, read);
  return read;
}

function readAnew(text: unknown): Unit | string {
  try {
    return parseUnit(text as string);
  } catch (error) {
    if (isPlanningMetricsError(error)) return error.message;
    throw error;
  }
}
