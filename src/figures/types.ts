/**
 * A word beside a printed number that says which side of it the value lies on, or how near.
 *
 * `over` (trên, hơn) · `nearly` (gần) · `under` (dưới) · `about` (khoảng, xấp xỉ) · `at-least` (tối thiểu, trở lên) ·
 * `at-most` (tối đa)
 *
 * It speaks of the size, as reports do: "giảm trên 3%", `{ literal: "-3", hedge: "over" }`, is a fall of more than 3.
 */
export type Hedge = 'over' | 'nearly' | 'under' | 'about' | 'at-least' | 'at-most';

/** SDMX observation status: normal, provisional (sơ bộ), estimated (ước), forecast. */
export type ObservationStatus = 'A' | 'P' | 'E' | 'F';

/**
 * How shares were made to add up: by largest remainder, or by putting the residual on one item, whose id is `plug`.
 */
export type Adjustment = 'largest-remainder' | { readonly plug: string };

/**
 * A figure: a decimal number as it is printed, or one that is not printed and may be inferred.
 *
 * It has a `literal`, or a range `low` to `high`, or neither when it is not printed.
 */
export interface Figure {
  /** The number as printed, in canonical form: `"14.50"`, `"-1477.8"`; trailing zeros count. */
  readonly literal?: string;
  /** The ends of a printed range: "135-140". */
  readonly low?: string;
  readonly high?: string;
  /** A canonical unit, see `quantity/`. A missing unit takes that of the figures it is related to. */
  readonly unit?: string;
  /** One hedge, or several that stand together ("khoảng gần"). */
  readonly hedge?: Hedge | readonly Hedge[];
  /** What the literal is known to have been rounded to: `"100"` for 88700 rounded to hundreds. It is a multiple of it. */
  readonly granularity?: string;
  /** Whether the figure is exactly its literal, whatever its unit; `false` for a count noun that was rounded. */
  readonly exact?: boolean;
  readonly status?: ObservationStatus;
  readonly adjusted?: Adjustment;
  /** `external` evidence is not of the document; it is never blamed. */
  readonly evidence?: 'printed' | 'external';
  /** What it is, by language code, for explanations: `{ en: "GRDP growth, 2023" }`. */
  readonly label?: Readonly<Record<string, string>>;
  /** The line of the document on which it is printed. */
  readonly line?: number;
  readonly note?: string;
}

/**
 * What a relation relates: the id of a figure, a figure of its own, or a number that is exact by definition.
 *
 * Short: a string that is a decimal number is exact as a total, a change or a factor, and printed as a rate.
 */
export type Operand = string | Figure | { readonly exact: string };

/** A part of a sum, perhaps one that is taken away. */
export type Part = Operand | { readonly figure: Operand; readonly sign: 1 | -1 };

interface RelationBase {
  readonly id: string;
  /** An `identity` (the default) holds by definition; an `expected` relation only as a rule. */
  readonly strength?: 'identity' | 'expected';
  readonly note?: string;
}

/**
 * Parts add up to their total; with `complete: false` they are only some of it and stay within it, provided that no
 * part can be negative: nothing follows when one is printed so, or taken away.
 */
export interface SumRelation extends RelationBase {
  readonly type: 'sum';
  readonly total: Operand;
  readonly parts: readonly Part[];
  readonly complete?: boolean;
  /** How the parts were made to add up; the same as `adjusted` on each of them. */
  readonly adjusted?: Adjustment;
}

/** current − previous = change. */
export interface DifferenceRelation extends RelationBase {
  readonly type: 'difference';
  readonly current: Operand;
  readonly previous: Operand;
  readonly change: Operand;
}

/** current = previous · (1 + rate/100). */
export interface GrowthRelation extends RelationBase {
  readonly type: 'growth';
  readonly current: Operand;
  readonly previous: Operand;
  readonly rate: Operand;
}

/** part = whole · rate/100: a share, an attainment, a coverage, a disbursement. */
export interface PercentRelation extends RelationBase {
  readonly type: 'percent';
  readonly part: Operand;
  readonly whole: Operand;
  readonly rate: Operand;
}

/** product = the product of the factors: per head and population, an amount and an exchange rate. */
export interface ProductRelation extends RelationBase {
  readonly type: 'product';
  readonly product: Operand;
  readonly factors: readonly Operand[];
}

/** 1 + total/100 = the product of 1 + rate/100: productivity and employment, real growth and deflator. */
export interface CompoundRelation extends RelationBase {
  readonly type: 'compound';
  readonly total: Operand;
  readonly rates: readonly Operand[];
}

/**
 * mean = Σ weight·value / Σ weight. Weights may be figures; one that is missing is 100 less the rest; when all are
 * missing, the mean lies between its parts.
 */
export interface WeightedMeanRelation extends RelationBase {
  readonly type: 'weighted-mean';
  readonly mean: Operand;
  readonly parts: readonly { readonly value: Operand; readonly weight?: Operand }[];
}

/** The same quantity, printed more than once. */
export interface SameRelation extends RelationBase {
  readonly type: 'same';
  readonly figures: readonly Operand[];
}

/** lesser ≤ greater. */
export interface AtMostRelation extends RelationBase {
  readonly type: 'at-most';
  readonly lesser: Operand;
  readonly greater: Operand;
}

/** A relation between figures, as plain JSON. */
export type Relation =
  | SumRelation
  | DifferenceRelation
  | GrowthRelation
  | PercentRelation
  | ProductRelation
  | CompoundRelation
  | WeightedMeanRelation
  | SameRelation
  | AtMostRelation;

export type RelationType = Relation['type'];

/** What an audit reads: figures by id, and the relations between them. Ids may not look like numbers. */
export interface AuditDocument {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly relations: readonly Relation[];
}
