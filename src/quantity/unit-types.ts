/** The multipliers of units. */
export type Multiplier = 'thousand' | 'million' | 'billion' | 'trillion';

type Prefix = '' | `${Multiplier} `;

/** The measure of a unit: `'VND/worker'` of `'million VND/worker'`; `string` of a unit that is not a literal. */
export type MeasureOf<U extends string> = U extends `${infer Above}/${infer Below}`
  ? `${Plain<Above>}/${Plain<Below>}`
  : Plain<U>;

type Plain<Side extends string> = Side extends `${Multiplier | `${number}`} ${infer Measure}` ? Measure : Side;

/** The units of a measure: `'VND'`, `'thousand VND'` … of `'VND'`. */
export type UnitOf<M extends string> = M extends `${infer Above}/${infer Below}`
  ? `${Prefix}${Above}/${Prefix | `${number} `}${Below}`
  : `${Prefix}${M}`;

/** The measure of the first, unless only the second is known to the compiler. */
export type Known<A extends string, B extends string> = string extends A ? B : A;

/** The measure that a second quantity must have beside a first: the same, or any when either is known at run time only. */
export type Beside<A extends string, B extends string> = string extends A | B ? string : A;

/** The measure of a product; `never` when it is no unit here. Mirrors `productMeasure`. */
export type Product<A extends string, B extends string> = string extends A | B
  ? string
  : A extends 'times'
    ? B
    : B extends 'times' | '%'
      ? A
      : A extends '%'
        ? B
        : Reduced<Above<A>, Below<A>, Above<B>, Below<B>>;

/** The measure of a quotient; `never` when it is no unit here. Mirrors `quotientMeasure`. */
export type Quotient<A extends string, B extends string> = string extends A | B
  ? string
  : [A, B] extends ['%', '%']
    ? 'times'
    : B extends 'times' | '%'
      ? A
      : Reduced<Above<A>, Below<A>, Below<B>, Above<B>>;

/** The measure that an amount has after an exchange; `never` when the rate does not fit it. */
export type Exchanged<A extends string, Rate extends string> = string extends A | Rate
  ? string
  : Rate extends `${infer N}/${infer D}`
    ? Above<A> extends N
      ? Quotient<A, Rate>
      : Above<A> extends D
        ? Product<A, Rate>
        : never
    : never;

/** What a second operand must also be: anything, or, when the result has no unit, something that no quantity is. */
export type HasUnit<Result extends string, What extends string> = [Result] extends [never] ? NoUnit<What> : unknown;

/** Stands in the compiler's message for a product or quotient that is no unit. */
interface NoUnit<What extends string> {
  readonly unit: `${What} is no unit`;
}

type Above<M extends string> = M extends `${infer N}/${string}` ? N : M;
type Below<M extends string> = M extends `${string}/${infer D}` ? D : 'times';

/** N1/D1 · N2/D2, where one is written `times`. */
type Reduced<N1 extends string, D1 extends string, N2 extends string, D2 extends string> = Fraction<
  Single<Cancelled<N1, D2>, Cancelled<N2, D1>>,
  Single<Cancelled<D1, N2>, Cancelled<D2, N1>>
>;
type Cancelled<X extends string, Against extends string> = X extends Against ? 'times' : X;
type Single<X extends string, Y extends string> = X extends 'times' ? Y : Y extends 'times' ? X : never;
type Fraction<N extends string, D extends string> = D extends 'times' ? N : `${N}/${D}`;
