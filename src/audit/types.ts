import type { PlainInterval } from '../figures/interval/plain-interval.js';
import type { RelationType } from '../figures/types.js';

/**
 * What can be said of one relation on its own.
 *
 * - `consistent`: true values exist that print as all its figures, however the figures are read
 * - `consistent-if`: only if a figure with trailing zeros was rounded as coarsely as `assumption` says
 * - `implausible`: it holds only where a hedge would not put its number, or it is expected and fails
 * - `inconsistent`: no true values print so
 * - `unchecked`: too little is printed
 */
export type Verdict = 'consistent' | 'consistent-if' | 'implausible' | 'inconsistent' | 'unchecked';

/** The smallest change of one figure, in units of its last place, that a check would have caught. */
export interface Detection {
  readonly figure: string;
  /** As a decimal; null when no change of this figure alone would have been caught. */
  readonly units: string | null;
}

/** One relation, checked. */
export interface Check {
  /** The id of the relation. */
  readonly relation: string;
  readonly type: RelationType;
  readonly strength: 'identity' | 'expected';
  readonly verdict: Verdict;
  /** Whether the literals agree digit for digit, or only within rounding; null unless the relation is consistent. */
  readonly asPrinted: 'same' | 'within-rounding' | null;
  /** The id of the figure that is the relation's result: the total, the rate, the product. */
  readonly result: string;
  /**
   * The ids of its operands, the result first: a change or growth rate, current, previous; a rate, part, whole; a mean,
   * its values, its weights. A number that stands in the relation itself has its path: `relations.3.total`.
   */
  readonly operands: readonly string[];
  /** Where the other figures put the result, and where it is printed, in the result's own unit. */
  readonly computed: PlainInterval;
  readonly printed: PlainInterval;
  /** Printed less computed, between the nearest ends; positive when too much is printed; "0" when they meet. */
  readonly gap: string | null;
  /** The same in units of the last printed place of the result. */
  readonly gapUnits: string | null;
  /** What has to be assumed of trailing zeros: which figure was rounded to what. */
  readonly assumption: readonly { readonly figure: string; readonly granularity: string }[];
  readonly detects: readonly Detection[];
}

/** A figure that is not printed, as far as the others determine it. */
export interface Inferred {
  readonly figure: string;
  /** With every literal as precise as it is printed. */
  readonly interval: PlainInterval;
  /** With every literal read as coarsely as its trailing zeros allow. */
  readonly widest: PlainInterval;
  /** What it would print as, to the last digit that is certain; null when none is. */
  readonly literal: string | null;
  /** The relations that narrow it. */
  readonly assumes: readonly string[];
}

/** A figure of a conflict: where the rest of the document puts it. */
export interface BlamedFigure {
  readonly figure: string;
  readonly interval: PlainInterval;
  /** A literal one slip away that lies there. */
  readonly suggestion?: { readonly literal: string; readonly slip: Slip };
}

/** A slip of the pen: a wrong digit, two swapped, one left out or doubled, a sign, a decimal mark, a factor. */
export type Slip =
  | 'digit'
  | 'transposition'
  | 'missing-digit'
  | 'extra-digit'
  | 'sign'
  | 'decimal-mark'
  | 'factor-of-10'
  | 'factor-of-1000';

/** What would explain a conflict without a wrong figure, where the data allow it. */
export interface Explanation {
  readonly kind: 'part-not-listed' | 'different-scope' | 'different-denominator' | 'unit-slip';
  readonly relation: string;
  /** How large the missing part or the other denominator would have to be; in the unit of the relation's total or whole. */
  readonly interval?: PlainInterval;
  readonly figure?: string;
}

/** Relations that cannot all hold. */
export interface Conflict {
  /** `inconsistent`: no true values print so. `implausible`: only values print so that the hedges speak against. */
  readonly verdict: 'inconsistent' | 'implausible';
  /** The ids of the relations, in document order. */
  readonly relations: readonly string[];
  /** Every smallest set of figures whose release makes the rest possible; the likeliest first. */
  readonly blame: readonly { readonly figures: readonly BlamedFigure[] }[];
  /** Whether exactly one smallest set exists. */
  readonly identifiable: boolean;
  /** Whether the search was finished; if not, there may be other sets. */
  readonly complete: boolean;
  readonly explanations: readonly Explanation[];
}

export interface AuditSummary {
  readonly figures: number;
  readonly printed: number;
  readonly relations: number;
  readonly consistent: number;
  /** Of the consistent ones, those that agree digit for digit. */
  readonly same: number;
  readonly consistentIf: number;
  readonly implausible: number;
  readonly inconsistent: number;
  readonly unchecked: number;
  readonly conflicts: number;
  readonly inferred: number;
}

/** Plain frozen data; the same document always gives the same report. */
export interface AuditReport {
  readonly checks: readonly Check[];
  readonly inferred: readonly Inferred[];
  readonly conflicts: readonly Conflict[];
  readonly summary: AuditSummary;
  /** The labels and lines of the figures that the report names, for explanations; units as given or as settled. */
  readonly figures: Readonly<Record<string, AuditedFigure>>;
}

/** What an explanation needs to know of a figure. */
export interface AuditedFigure {
  readonly literal?: string;
  readonly low?: string;
  readonly high?: string;
  readonly unit?: string;
  readonly hedge?: readonly string[];
  readonly label?: Readonly<Record<string, string>>;
  readonly line?: number;
}
