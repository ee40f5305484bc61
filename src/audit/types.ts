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
  /** The id of the figure. */
  readonly figure: string;
  /** As a decimal; null when no change of this figure alone would have been caught. */
  readonly units: string | null;
}

/** What has to be assumed of a figure with trailing zeros. */
export interface Assumption {
  /** The id of the figure. */
  readonly figure: string;
  /** What it was rounded to: `"1000"` for thousands. */
  readonly granularity: string;
}

/** One relation, checked. */
export interface Check {
  /** The id of the relation. */
  readonly relation: string;
  /** The kind of the relation. */
  readonly type: RelationType;
  /** Whether it holds by definition or only as a rule. */
  readonly strength: 'identity' | 'expected';
  /** What can be said of it on its own. */
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
  /** Where the other figures put the result, in the result's own unit. */
  readonly computed: PlainInterval;
  /** Where the true value of the result lies by its own print. */
  readonly printed: PlainInterval;
  /** Printed less computed, between the nearest ends; positive when too much is printed; "0" when they meet. */
  readonly gap: string | null;
  /** The same in units of the last printed place of the result. */
  readonly gapUnits: string | null;
  /** What has to be assumed of trailing zeros: which figure was rounded to what. */
  readonly assumption: readonly Assumption[];
  /** What the check would have noticed, figure by figure: the worth of a pass. */
  readonly detects: readonly Detection[];
}

/** A figure that is not printed, as far as the others determine it. */
export interface Inferred {
  /** The id of the figure. */
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

/** A literal that a slip of the pen may have turned into the printed one. */
export interface Suggestion {
  /** The literal, in the form of the printed one. */
  readonly literal: string;
  /** The slip. */
  readonly slip: Slip;
}

/** A figure of a conflict: where the rest of the document puts it. */
export interface BlamedFigure {
  /** The id of the figure. */
  readonly figure: string;
  /** Where the other figures put it, in its own unit. */
  readonly interval: PlainInterval;
  /** A literal one slip away that lies there. */
  readonly suggestion?: Suggestion;
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
  /** What may be otherwise than the document says. */
  readonly kind: 'part-not-listed' | 'different-scope' | 'different-denominator' | 'unit-slip';
  /** The id of the relation it is about. */
  readonly relation: string;
  /** How large the missing part or the other denominator would have to be; in the unit of the relation's total or whole. */
  readonly interval?: PlainInterval;
  /** The id of the figure it is about, where it is about one. */
  readonly figure?: string;
}

/** A smallest set of figures whose release makes the rest possible. */
export interface Blame {
  /** The figures of the set, each with where it must lie. */
  readonly figures: readonly BlamedFigure[];
}

/** Relations that cannot all hold. */
export interface Conflict {
  /** `inconsistent`: no true values print so. `implausible`: only values print so that the hedges speak against. */
  readonly verdict: 'inconsistent' | 'implausible';
  /** The ids of the relations, in document order. */
  readonly relations: readonly string[];
  /** Every smallest set of figures whose release makes the rest possible; the likeliest first. */
  readonly blame: readonly Blame[];
  /** Whether exactly one smallest set exists. */
  readonly identifiable: boolean;
  /** Whether the search was finished; if not, there may be other sets. */
  readonly complete: boolean;
  /** What else would explain it, without a wrong figure. */
  readonly explanations: readonly Explanation[];
}

/** How many there are of each. The verdicts add up to `relations`. */
export interface AuditSummary {
  /** Figures by id; numbers that stand in a relation itself are not counted. */
  readonly figures: number;
  /** Figures with a literal or a range. */
  readonly printed: number;
  /** Relations checked. */
  readonly relations: number;
  /** Relations that agree. */
  readonly consistent: number;
  /** Of the consistent ones, those that agree digit for digit. */
  readonly same: number;
  /** Relations that agree under an assumption on trailing zeros. */
  readonly consistentIf: number;
  /** Relations that hold only against a hedge, or are expected and fail. */
  readonly implausible: number;
  /** Relations that no true values satisfy. */
  readonly inconsistent: number;
  /** Relations of which too little is printed. */
  readonly unchecked: number;
  /** Conflicts found. */
  readonly conflicts: number;
  /** Figures that are not printed and that the others determine. */
  readonly inferred: number;
}

/** Plain frozen data; the same document always gives the same report. */
export interface AuditReport {
  /** One for each relation, in the order of the document. */
  readonly checks: readonly Check[];
  /** One for each figure that is not printed and that the others narrow. */
  readonly inferred: readonly Inferred[];
  /** Those in identities first, then those that only the hedges make. */
  readonly conflicts: readonly Conflict[];
  /** How many there are of each. */
  readonly summary: AuditSummary;
  /** The labels and lines of the figures that the report names, for explanations; units as given or as settled. */
  readonly figures: Readonly<Record<string, AuditedFigure>>;
}

/** What an explanation needs to know of a figure. */
export interface AuditedFigure {
  /** The number as printed. */
  readonly literal?: string;
  /** The lower end of a printed range. */
  readonly low?: string;
  /** The upper end of a printed range. */
  readonly high?: string;
  /** Its unit, as given or as the relations settle it. */
  readonly unit?: string;
  /** The hedges printed with it. */
  readonly hedge?: readonly string[];
  /** What it is, by language code. */
  readonly label?: Readonly<Record<string, string>>;
  /** The line of the document on which it is printed. */
  readonly line?: number;
}
