// @ts-check
// Whether a system of linear equations and inequalities has a solution, exactly: the first phase of the simplex method
// on fractions of whole numbers, with the rule of the smallest index (R. G. Bland, New Finite Pivoting Rules for the
// Simplex Method, Mathematics of Operations Research 2, 1977), under which it always ends.

/**
 * A fraction with a denominator above zero.
 *
 * @typedef {readonly [n: bigint, d: bigint]} Fraction
 *
 * The numbers that a variable may take, both ends included; null where there is no end.
 * @typedef {{ low: Fraction | null, high: Fraction | null }} Bounds
 *
 * Σ coefficient · variable = constant, or ≤ constant.
 * @typedef {{ terms: readonly (readonly [variable: number, coefficient: bigint])[], kind: '=' | '<=', constant: Fraction }} Row
 */

/** @type {(n: bigint, d: bigint) => Fraction} */
function fraction(n, d) {
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b !== 0n) [a, b] = [b, a % b];
  const common = (a === 0n ? 1n : a) * (d < 0n ? -1n : 1n);
  return [n / common, d / common];
}

/** @type {(a: Fraction, b: Fraction) => Fraction} */
const times = ([a, b], [c, d]) => fraction(a * c, b * d);
/** @type {(a: Fraction, b: Fraction) => Fraction} */
export const plus = ([a, b], [c, d]) => fraction(a * d + c * b, b * d);
/** @type {(a: Fraction, b: Fraction) => Fraction} */
export const minus = ([a, b], [c, d]) => fraction(a * d - c * b, b * d);
/** @type {(a: Fraction, b: Fraction) => boolean} */
const isLess = ([a, b], [c, d]) => a * d < c * b;

/** @type {Fraction} */
const ZERO = [0n, 1n];
/** @type {Fraction} */
const ONE = [1n, 1n];

/**
 * @param {readonly Bounds[]} bounds of the variables
 * @param {readonly Row[]} rows
 * @returns {boolean}
 */
export function isFeasible(bounds, rows) {
  const system = standardForm(bounds, [...rows, ...bounds.flatMap(boundedAbove)]);
  return system.length === 0 || leastInfeasibility(system)[0] === 0n;
}

/**
 * That a variable with two ends stays below the upper one, as a row.
 *
 * @param {Bounds} bounds
 * @param {number} variable
 * @returns {Row[]}
 */
function boundedAbove({ low, high }, variable) {
  return low === null || high === null ? [] : [{ terms: [[variable, 1n]], kind: '<=', constant: high }];
}

/**
 * The same as equations between variables that are not negative: what a variable has over its lower end or lacks of its
 * upper one, both parts of one without ends, and the slack of each inequality. Each row ends with its constant, which is
 * not negative either.
 *
 * @param {readonly Bounds[]} bounds
 * @param {readonly Row[]} rows
 * @returns {Fraction[][]}
 */
function standardForm(bounds, rows) {
  const columns = bounds.flatMap(({ low, high }, variable) => {
    if (low !== null) return [{ variable, sign: 1n }];
    return high !== null
      ? [{ variable, sign: -1n }]
      : [
          { variable, sign: 1n },
          { variable, sign: -1n },
        ];
  });
  return rows.map(({ terms, kind, constant }, row) => {
    const at = new Map(bounds.map((_, variable) => [variable, 0n]));
    for (const [variable, coefficient] of terms) at.set(variable, (at.get(variable) ?? 0n) + coefficient);
    const rest = bounds.reduce((left, { low, high }, variable) => minus(left, times([at.get(variable) ?? 0n, 1n], low ?? high ?? ZERO)), constant);
    const structural = columns.map(({ variable, sign }) => /** @type {Fraction} */ ([sign * (at.get(variable) ?? 0n), 1n]));
    const slacks = rows.flatMap((other, index) => (other.kind === '<=' ? [index === row && kind === '<=' ? ONE : ZERO] : []));
    const line = [...structural, ...slacks, rest];
    return isLess(rest, ZERO) ? line.map(([n, d]) => /** @type {Fraction} */ ([-n, d])) : line;
  });
}

/**
 * The least sum of what the rows miss their constants by; zero when the system has a solution.
 *
 * @param {Fraction[][]} rows
 * @returns {Fraction}
 */
function leastInfeasibility(rows) {
  const width = rows[0]?.length ?? 0;
  // Every row begins with an artificial variable of its own; these are not kept as columns, for they never come back.
  const basis = rows.map((_, index) => width + index);
  let tableau = rows;
  let cost = Array.from({ length: width }, (_, column) => tableau.reduce((sum, row) => plus(sum, at(row, column)), ZERO));
  for (;;) {
    const entering = cost.slice(0, -1).findIndex(([n]) => n > 0n);
    if (entering < 0) return at(cost, width - 1);
    const leaving = leavingRow(tableau, basis, entering);
    const pivot = at(tableau[leaving] ?? [], entering);
    const scaled = (tableau[leaving] ?? []).map((value) => times(value, fraction(pivot[1], pivot[0])));
    /** @type {(row: Fraction[]) => Fraction[]} */
    const without = (row) => (at(row, entering)[0] === 0n ? row : row.map((value, column) => minus(value, times(at(row, entering), at(scaled, column)))));
    tableau = tableau.map((row, index) => (index === leaving ? scaled : without(row)));
    cost = without(cost);
    basis[leaving] = entering;
  }
}

/** @type {(tableau: readonly Fraction[][], basis: readonly number[], entering: number) => number} */
function leavingRow(tableau, basis, entering) {
  let best = -1;
  /** @type {Fraction} */
  let least = ZERO;
  tableau.forEach((row, index) => {
    const [n, d] = at(row, entering);
    if (n <= 0n) return;
    const ratio = times(at(row, row.length - 1), fraction(d, n));
    const isTie = best >= 0 && !isLess(ratio, least) && !isLess(least, ratio);
    if (best < 0 || isLess(ratio, least) || (isTie && (basis[index] ?? 0) < (basis[best] ?? 0))) [best, least] = [index, ratio];
  });
  return best;
}

/** @type {(row: readonly Fraction[], column: number) => Fraction} */
function at(row, column) {
  return row[column] ?? ZERO;
}
