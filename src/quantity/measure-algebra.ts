/** One, as a measure. */
const TIMES = 'times';

/** The measures above and below the slash; `times` below when there is none. */
export function sidesOf(measure: string): readonly [above: string, below: string] {
  const [above, below = TIMES] = measure.split('/') as [string, string?];
  return [above, below];
}

/** The measure of a product, or undefined when it is no unit. Neither is `%`. Mirrors the type `Product`. */
export function productMeasure(a: string, b: string): string | undefined {
  const [[n1, d1], [n2, d2]] = [sidesOf(a), sidesOf(b)];
  return reduced(n1, d1, n2, d2);
}

/** The measure of a quotient, or undefined when it is no unit. Nothing is per `%`. Mirrors the type `Quotient`. */
export function quotientMeasure(a: string, b: string): string | undefined {
  const [[n1, d1], [n2, d2]] = [sidesOf(a), sidesOf(b)];
  return reduced(n1, d1, d2, n2);
}

/** n1/d1 · n2/d2 after what stands above one and below the other has gone. */
function reduced(n1: string, d1: string, n2: string, d2: string): string | undefined {
  const above = single(n1 === d2 ? TIMES : n1, n2 === d1 ? TIMES : n2);
  const below = single(d1 === n2 ? TIMES : d1, d2 === n1 ? TIMES : d2);
  if (above === undefined || below === undefined) return undefined;
  return below === TIMES ? above : `${above}/${below}`;
}

function single(a: string, b: string): string | undefined {
  if (a === TIMES) return b;
  return b === TIMES ? a : undefined;
}
