import type { Decimal } from '../../decimal/output.js';
import { growthRate } from '../../metrics/growth.js';
import { shareChanges, shares } from '../../metrics/structure.js';
import { minus, type Pair } from './levels.js';
import { cell, type SheetOf } from './sheet.js';

/** The level of a part of a whole, how it grew, and its place in the structure; all at current prices. */
export interface StructureMetrics {
  /** The level of the period, in the unit of the account. */
  readonly level: string | null;
  /** Growth from the earlier period, %. */
  readonly growth: string | null;
  /** Share of the total, %. */
  readonly share: string | null;
  /** Change of the share from the earlier period, percentage points. */
  readonly shareChange: string | null;
}

export function structure(part: Pair, total: Pair): SheetOf<StructureMetrics> {
  return {
    level: cell([part.now], (level) => level),
    growth: cell([part.now, part.before], growthRate),
    share: cell([part.now, total.now], shareOf),
    shareChange: cell([part.now, part.before, total.now, total.before], shareChangeOf),
  };
}

// One part at a time: what is missing of another part takes only the total away, and only where nobody gave it.

function shareOf(part: Decimal, total: Decimal): Decimal {
  return shares([part], { total })[0];
}

function shareChangeOf(part: Decimal, partBefore: Decimal, total: Decimal, totalBefore: Decimal): Decimal {
  return shareChanges([part, minus(total, part)], [partBefore, minus(totalBefore, partBefore)])[0];
}
