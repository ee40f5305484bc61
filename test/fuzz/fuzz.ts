import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { isPlanningMetricsError } from 'planning-metrics';
import { type Arguments, orBroken } from './break.js';
import { fingerprint, isSame } from './fingerprint.js';
import { CallersError } from './hostile.js';
import { faultOf } from './result.js';
import type { Row } from './table/row.js';

/** What came of a call: `value`, `callers-error`, or the code of an error of the library. */
export type Outcome = string;

/** A call that did what none may. */
export interface Finding {
  readonly what: string;
  readonly values: readonly unknown[];
}

/** What came of many calls of one function. */
export interface Tally {
  readonly outcomes: ReadonlyMap<Outcome, number>;
  readonly finding: Finding | undefined;
  /** The call that took longest, in milliseconds of processor time. */
  readonly slowest: number;
}

/** A call may take so many milliseconds. */
const MAX_MILLISECONDS = 100;
const MAX_MESSAGE = 20_000;

type Returned = { readonly result: unknown } | { readonly error: unknown };

function call(row: Row, values: readonly unknown[]): Returned {
  try {
    return { result: (row.call as (...args: readonly unknown[]) => unknown)(...values) };
  } catch (error) {
    return { error };
  }
}

function outcomeOf(returned: Returned): Outcome | undefined {
  if (!('error' in returned)) return 'value';
  const { error } = returned;
  if (error instanceof CallersError) return 'callers-error';
  return isPlanningMetricsError(error) ? error.code : undefined;
}

/** What is wrong with a call, or undefined. */
function inspect(row: Row, { values, broken }: Arguments): { readonly outcome: Outcome } | { readonly fault: string } {
  const before = fingerprint(values);
  const returned = call(row, values);
  if (!isSame(before, fingerprint(values))) return { fault: 'an input was changed' };
  const outcome = outcomeOf(returned);
  if ('error' in returned) {
    const { name, message, stack } = Object(returned.error) as Error;
    if (outcome === undefined) return { fault: `throws ${name}: ${message}\n${String(stack).split('\n').slice(1, 6).join('\n')}` };
    if (message.length > MAX_MESSAGE) return { fault: `a message of ${message.length} characters` };
    const again = call(row, values);
    if (!('error' in again) || Object(again.error as Error).message !== message) return { fault: 'another outcome the second time' };
    return { outcome };
  }
  const fault = row.isSound?.(values) === false ? undefined : faultOf(returned.result, row.shape);
  if (fault !== undefined) return { fault };
  if (!isDeepStrictEqual(call(row, values), returned)) return { fault: 'another result the second time' };
  if (!broken && row.holds !== undefined && !(row.holds as (...args: readonly unknown[]) => boolean)(returned.result, ...values))
    return { fault: 'a wrong value' };
  return { outcome: outcome ?? 'value' };
}

/** The processor time of a call; the least of three, for a collector may come in between. */
function timeOf(row: Row, values: readonly unknown[]): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    call(row, values);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

/** How long a fuzzing run lasts, and what it looks at. */
export interface Run {
  readonly calls: number;
  /** The same seed gives the same calls. */
  readonly seed: number;
  /** Whether a call that takes too long is a finding. */
  readonly timed: boolean;
}

/** Calls a function with so many arguments and stops at the first finding. */
export function fuzz(row: Row, { calls, seed, timed }: Run): Tally {
  const outcomes = new Map<Outcome, number>();
  let fault = '';
  let slowest = 0;
  const property = fc.property(orBroken(row.args), (args) => {
    const start = performance.now();
    const inspected = inspect(row, args);
    // An inspection holds two calls; only what looks slow is measured.
    const looksSlow = timed && performance.now() - start > MAX_MILLISECONDS;
    const took = looksSlow ? timeOf(row, args.values) : 0;
    slowest = Math.max(slowest, took);
    if ('outcome' in inspected) {
      outcomes.set(inspected.outcome, (outcomes.get(inspected.outcome) ?? 0) + 1);
      if (took <= MAX_MILLISECONDS) return true;
      fault = `takes ${took.toFixed(0)} ms`;
      return false;
    }
    fault = inspected.fault;
    return false;
  });
  const { failed, counterexample } = fc.check(property, { numRuns: calls, seed });
  return { outcomes, slowest, finding: failed ? { what: fault, values: counterexample?.[0].values ?? [] } : undefined };
}
