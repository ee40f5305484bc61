// @ts-check

/**
 * @typedef {import('./system.js').LinearDocument} LinearDocument
 * @typedef {import('./system.js').LinearRelation} LinearRelation
 */

/**
 * Numbers that look random and are the same for the same seed (G. Marsaglia, Xorshift RNGs, Journal of Statistical
 * Software 8(14), 2003).
 *
 * @param {number} seed a whole number
 * @returns {(below: number) => number} a whole number from 0 up
 */
export function randomNumbers(seed) {
  let state = ((seed * 2_654_435_761) % 4_294_967_296) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let index = 0; index < 8; index += 1) next();
  return (below) => next() % below;
}

/**
 * A document of sums, differences, equal figures and bounds, as a report would print it: true values, of which one or
 * two were moved a few units of their last place and some are not printed. In turn they are a tree, relations between any
 * figures that go round in circles, half of the figures not printed, and a table with totals both ways.
 *
 * @param {number} seed
 * @returns {LinearDocument}
 */
export function randomDocument(seed) {
  const random = randomNumbers(seed);
  /** @type {Map<string, number>} */
  const values = new Map();
  /** @type {LinearRelation[]} */
  const relations = [];
  const shape = seed % 3;
  if (shape === 0) table(2 + random(2), 2 + random(2), random, values, relations);
  else if (shape === 1) tree(random, values, relations);
  else circles(random, values, relations);
  const ids = [...values.keys()];
  const wrong = new Map(Array.from({ length: 1 + random(2) }, () => [ids[random(ids.length)], random(7) - 3]));
  const figures = [...values].map(([id, hundredths]) => {
    if (random(shape === 2 ? 2 : 6) === 0) return [id, {}];
    const decimals = random(2);
    const unit = decimals === 0 ? 100 : 10;
    return [id, { literal: (((Math.round(hundredths / unit) + (wrong.get(id) ?? 0)) * unit) / 100).toFixed(decimals) }];
  });
  return { figures: Object.fromEntries(figures), relations };
}

/** @typedef {(rows: number, columns: number, random: (below: number) => number, values: Map<string, number>, relations: LinearRelation[]) => void} Table */

/** @type {Table} */
function table(rows, columns, random, values, relations) {
  /** @type {(name: string, parts: string[]) => void} */
  const total = (name, parts) => {
    values.set(
      name,
      parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0),
    );
    relations.push({ id: `sum ${name}`, type: 'sum', total: name, parts });
  };
  const across = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_cell, column) => `cell ${row} ${column}`));
  for (const cell of across.flat()) values.set(cell, 100 + random(5_000));
  across.forEach((cells, row) => total(`row ${row}`, cells));
  for (let column = 0; column < columns; column += 1)
    total(
      `column ${column}`,
      across.map((cells) => cells[column] ?? ''),
    );
  total(
    'all',
    across.map((_, row) => `row ${row}`),
  );
  relations.push({ id: 'sum of columns', type: 'sum', total: 'all', parts: Array.from({ length: columns }, (_, column) => `column ${column}`) });
}

/** @type {(random: (below: number) => number, values: Map<string, number>, relations: LinearRelation[]) => void} */
function tree(random, values, relations) {
  /** @type {(name: string, value: number, depth: number) => void} */
  const grow = (name, value, depth) => {
    values.set(name, value);
    if (depth === 0) return;
    const first = Math.floor(value / 4) + random(Math.floor(value / 2));
    grow(`${name}.1`, first, depth - 1);
    grow(`${name}.2`, value - first, depth - 1);
    relations.push({ id: `sum ${name}`, type: 'sum', total: name, parts: [`${name}.1`, `${name}.2`] });
  };
  grow('now', 4_000 + random(9_000), 2);
  values.set('before', 3_000 + random(9_000));
  values.set('change', (values.get('now') ?? 0) - (values.get('before') ?? 0));
  relations.push({ id: 'change', type: 'difference', current: 'now', previous: 'before', change: 'change' });
}

/** @type {(random: (below: number) => number, values: Map<string, number>, relations: LinearRelation[]) => void} */
function circles(random, values, relations) {
  for (let index = 0; index < 4; index += 1) values.set(`f${index}`, 100 + random(5_000));
  for (let index = 0; index < 7 + random(6); index += 1) {
    const ids = [...values.keys()];
    const first = random(ids.length);
    const [a = '', b = ''] = [ids[first], ids[(first + 1 + random(ids.length - 1)) % ids.length]];
    const [x, y] = [values.get(a) ?? 0, values.get(b) ?? 0];
    const id = `r${index}`;
    switch (random(4)) {
      case 0:
        values.set(`s${index}`, x + y);
        relations.push({ id, type: 'sum', total: `s${index}`, parts: [a, b] });
        break;
      case 1:
        values.set(`d${index}`, x - y);
        relations.push({ id, type: 'difference', current: a, previous: b, change: `d${index}` });
        break;
      case 2:
        values.set(`e${index}`, x);
        relations.push({ id, type: 'same', figures: [a, `e${index}`] });
        break;
      default:
        relations.push(x <= y ? { id, type: 'at-most', lesser: a, greater: b } : { id, type: 'at-most', lesser: b, greater: a });
    }
  }
}
