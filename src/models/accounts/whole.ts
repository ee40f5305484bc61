import { decimal } from '../../decimal/decimal.js';
import type { Decimal } from '../../decimal/output.js';
import type { Problem } from '../../errors.js';
import { join } from '../check/walk.js';
import { levelSchema } from '../schema/levels.js';
import { type Level, minus, type Pair, sumLevels } from './levels.js';

/**
 * A whole and its parts: GRDP and its sectors, a budget and its items. It can be read from an account of any shape;
 * what the schema refuses is simply not there.
 */
export interface Whole {
  /** What its parent calls it. */
  readonly key: string;
  readonly path: string;
  /** The object that holds its own levels. */
  readonly fields: unknown;
  readonly parts: readonly Whole[];
  /** Whether the parts are all there is. */
  readonly complete: boolean;
}

/** Where the levels stand in the fields of a whole: `["currentPrices"]`, `["estimates", "central"]`. */
export type Measure = readonly string[];

/** The period that an account is about and the earlier one. */
export interface Periods {
  readonly period: string;
  readonly previous: string;
}

export function makeWhole(path: string, fields: unknown, parts: readonly Whole[], key = path): Whole {
  return { key, path, fields, parts, complete: field(fields, 'complete') !== false };
}

/** A whole whose parts stand in its field `parts`. */
export function readWhole(fields: unknown, path: string, key = path): Whole {
  return makeWhole(path, fields, readWholes(field(fields, 'parts'), join(path, 'parts')), key);
}

/** Every whole of a record. */
export function readWholes(record: unknown, path: string): readonly Whole[] {
  return keysOf(record).map((key) => readWhole(field(record, key), join(path, key), key));
}

/** The level of a whole: its own, else the sum of its parts, where they are all there is and all known. */
export function levelOf(whole: Whole, measure: Measure, period: string): Level {
  const own = ownLevel(whole, measure, period);
  if (own !== undefined) return { value: own };
  return levelOfParts(whole, measure, period) ?? { missing: [`${pathOf(whole, measure)} has no level for ${period}`] };
}

/** The level of a whole now and at the earlier period. */
export function pairOf(whole: Whole, measure: Measure, { period, previous }: Periods): Pair {
  return { now: levelOf(whole, measure, period), before: levelOf(whole, measure, previous) };
}

/** Whether an account speaks of a measure of a whole at all, for any period. */
export function isStated(whole: Whole, measure: Measure): boolean {
  if (seriesOf(whole, measure) !== undefined) return true;
  return whole.complete && whole.parts.some((part) => isStated(part, measure));
}

/** Levels that stand beside those of all their parts and are not their sum. An account is exact: nothing is rounded. */
export function imbalances(whole: Whole, measuresOf: (whole: Whole) => readonly Measure[]): Problem[] {
  const own = measuresOf(whole).flatMap((measure) =>
    keysOf(seriesOf(whole, measure)).flatMap((period) => imbalance(whole, measure, period)),
  );
  return [...own, ...whole.parts.flatMap((part) => imbalances(part, measuresOf))];
}

function imbalance(whole: Whole, measure: Measure, period: string): Problem[] {
  const own = ownLevel(whole, measure, period);
  const parts = levelOfParts(whole, measure, period);
  if (own === undefined || parts === undefined || 'missing' in parts || own.eq(parts.value)) return [];
  const sum = `the parts add up to ${parts.value.toFixed()}, a difference of ${minus(own, parts.value).toFixed()}`;
  const advice =
    'leave it out to have the sum, correct a level, or say "complete": false where the parts are rounded or not all there is';
  return [{ path: join(pathOf(whole, measure), period), message: `${own.toFixed()} was given and ${sum}; ${advice}.` }];
}

function levelOfParts({ complete, parts }: Whole, measure: Measure, period: string): Level | undefined {
  return complete && parts.length > 0 ? sumLevels(parts.map((part) => levelOf(part, measure, period))) : undefined;
}

function ownLevel(whole: Whole, measure: Measure, period: string): Decimal | undefined {
  const level = levelSchema.safeParse(field(seriesOf(whole, measure), period));
  return level.success ? decimal(level.data) : undefined;
}

function seriesOf({ fields }: Whole, measure: Measure): unknown {
  return measure.reduce(field, fields);
}

function pathOf({ path }: Whole, measure: Measure): string {
  return measure.reduce(join, path);
}

/** A field of a value of any shape. */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

export function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
