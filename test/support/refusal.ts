import { isPlanningMetricsError, type PlanningMetricsError } from '../../src/errors.js';

/** What a call is refused with. Anything else that it throws, or nothing, fails the test. */
export function refusal(call: () => unknown): PlanningMetricsError {
  try {
    call();
  } catch (error) {
    if (isPlanningMetricsError(error)) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
