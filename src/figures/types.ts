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
export type Adjustment =
  | 'largest-remainder'
  | {
      /** The id of the item. */
      readonly plug: string;
    };

/**
 * A figure: a decimal number as it is printed, or one that is not printed and may be inferred.
 *
 * It has a `literal`, or a range `low` to `high`, or neither when it is not printed.
 */
export interface Figure {
  /** The number as printed, in canonical form: `"14.50"`, `"-1477.8"`; trailing zeros count. */
  readonly literal?: string;
  /** The lower end of a printed range: 135 of "135-140". */
  readonly low?: string;
  /** The upper end of a printed range. */
  readonly high?: string;
  /** A canonical unit, see `quantity/`. A missing unit takes that of the figures it is related to. */
  readonly unit?: string;
  /** One hedge, or several that stand together ("khoảng gần"). Such that contradict each other, over and under, are refused. */
  readonly hedge?: Hedge | readonly Hedge[];
  /** What the literal is known to have been rounded to: `"100"` for 88700 rounded to hundreds. It is a multiple of it. */
  readonly granularity?: string;
  /** Whether the figure is exactly its literal, whatever its unit; `false` for a count noun that was rounded. */
  readonly exact?: boolean;
  /** How final it is; a count that is estimated (`E`) is not taken to be exact. */
  readonly status?: ObservationStatus;
  /** How it was made to add up with the other shares of its sum. */
  readonly adjusted?: Adjustment;
  /** `external` evidence is not of the document; it is never blamed. */
  readonly evidence?: 'printed' | 'external';
  /** What it is, by language code, for explanations: `{ en: "GRDP growth, 2023" }`. */
  readonly label?: Readonly<Record<string, string>>;
  /** The line of the document on which it is printed. */
  readonly line?: number;
  /** A remark; nothing is computed from it. */
  readonly note?: string;
}

/**
 * What a relation relates: the id of a figure, a figure of its own, or a number that is exact by definition.
 *
 * Short: a string that is a decimal number is exact as a total, a change or a factor, and printed as a rate.
 */
export type Operand =
  | string
  | Figure
  | {
      /** A number that holds by definition, as a decimal: `"100"`. */
      readonly exact: string;
    };

/** A part of a sum, perhaps one that is taken away. */
export type Part =
  | Operand
  | {
      /** The part. */
      readonly figure: Operand;
      /** -1 for a part that is taken away. */
      readonly sign: 1 | -1;
    };

/** What every relation may say of itself. */
export interface RelationBase<Type extends string> {
  /** The kind of the relation. */
  readonly type: Type;
  /** Its name, unique in the document. */
  readonly id: string;
  /** An `identity` (the default) holds by definition; an `expected` relation only as a rule. */
  readonly strength?: 'identity' | 'expected';
  /** A remark; nothing is computed from it. */
  readonly note?: string;
}

/**
 * Parts add up to their total; with `complete: false` they are only some of it and stay within it, provided that no
 * part can be negative: nothing follows when one is printed so, or taken away.
 */
export interface SumRelation extends RelationBase<'sum'> {
  /** The whole. */
  readonly total: Operand;
  /** What it is made of; a part may be taken away. */
  readonly parts: readonly Part[];
  /** Whether the parts are all there is; they are unless told otherwise. */
  readonly complete?: boolean;
  /** How the parts were made to add up; the same as `adjusted` on each of them. */
  readonly adjusted?: Adjustment;
}

/** current − previous = change. */
export interface DifferenceRelation extends RelationBase<'difference'> {
  /** The level of the period. */
  readonly current: Operand;
  /** The level of the earlier period. */
  readonly previous: Operand;
  /** The change, in the unit of the levels; points between percentages. */
  readonly change: Operand;
}

/** current = previous · (1 + rate/100). */
export interface GrowthRelation extends RelationBase<'growth'> {
  /** The level of the period. */
  readonly current: Operand;
  /** The level of the earlier period. */
  readonly previous: Operand;
  /** The growth, percent. */
  readonly rate: Operand;
}

/** part = whole · rate/100: a share, an attainment, a coverage, a disbursement. */
export interface PercentRelation extends RelationBase<'percent'> {
  /** The part, or what was reached. */
  readonly part: Operand;
  /** The whole, or the plan. */
  readonly whole: Operand;
  /** The part in percent of the whole. */
  readonly rate: Operand;
}

/** product = the product of the factors: per head and population, an amount and an exchange rate. */
export interface ProductRelation extends RelationBase<'product'> {
  /** The product; its unit is that of the factors together. */
  readonly product: Operand;
  /** The factors. */
  readonly factors: readonly Operand[];
}

/** 1 + total/100 = the product of 1 + rate/100: productivity and employment, real growth and deflator. */
export interface CompoundRelation extends RelationBase<'compound'> {
  /** The compounded rate, percent. */
  readonly total: Operand;
  /** The rates that compound, percent. */
  readonly rates: readonly Operand[];
}

/** A part of a weighted mean. */
export interface WeightedPart {
  /** Its value. */
  readonly value: Operand;
  /** Its weight. */
  readonly weight?: Operand;
}

/**
 * mean = Σ weight·value / Σ weight. Weights may be figures; one that is missing is 100 less the rest; when all are
 * missing, the mean lies between its parts.
 */
export interface WeightedMeanRelation extends RelationBase<'weighted-mean'> {
  /** The mean. */
  readonly mean: Operand;
  /** What it is the mean of. */
  readonly parts: readonly WeightedPart[];
}

/** The same quantity, printed more than once. */
export interface SameRelation extends RelationBase<'same'> {
  /** The printed figures of the quantity. */
  readonly figures: readonly Operand[];
}

/** lesser ≤ greater. */
export interface AtMostRelation extends RelationBase<'at-most'> {
  /** What may not be greater. */
  readonly lesser: Operand;
  /** What may not be less. */
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

/** The kinds of relations. */
export type RelationType = Relation['type'];

/** What an audit reads: figures by id, and the relations between them. Ids may not look like numbers. */
export interface AuditDocument {
  /** The figures by id. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** The relations, in the order in which they are reported. */
  readonly relations: readonly Relation[];
}
