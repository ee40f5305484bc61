// @ts-check
// How well extractFigures reads a real document: compares what it finds with a list of its figures made by hand, and
// prints the rates and every miss.
//
//     node test/bench/extract-recall.js <text> [gold.json] [first line] [last line]
import { readFileSync } from 'node:fs';
import { extractFigures, formatQuantity } from 'planning-metrics/vi';

/**
 * A figure as somebody read it who had the text before them.
 *
 * @typedef {{ line: number, literal?: string, low?: string, high?: string, value?: string }} Numbers
 * @typedef {Numbers & { unit: string, hedge?: string | string[], kind: string }} Listed
 * @typedef {import('planning-metrics/vi').ExtractedFigure & { line: number }} Found
 */

/** The list tells kinds apart that the library does not: a count and a level, a rate and a share, a part and its whole. */
const KINDS = {
  growth: ['change'],
  level: ['level', 'count', 'share'],
  count: ['count', 'level'],
  part: ['count', 'level'],
  whole: ['count', 'level'],
  share: ['share', 'level'],
};

/** People of the list by more exact names that the library may have for them. */
const PEOPLE = ['worker', 'student', 'teacher'];

/** Nouns of the list by the name that the library has for them. Any other noun that it has no name for is an `item`. */
const SAME_UNITS = { head: 'animal', subscription: 'subscriber', 'plan document': 'plan' };

const [path, gold = new URL('../fixtures/vi-figures.json', import.meta.url), first = '1', last = 'Infinity'] = process.argv.slice(2);
if (path === undefined) throw new Error('Give the path of the text: node test/bench/extract-recall.js <text> [gold.json] [first line] [last line]');

/** @type {(figure: { line: number }) => boolean} */
const isAsked = ({ line }) => line >= Number(first) && line <= Number(last);
/** @type {Listed[]} */
const listed = JSON.parse(readFileSync(gold, 'utf8')).filter(isAsked);
const found = withLines(readFileSync(path, 'utf8')).filter(isAsked);

const unmatched = new Set(found);
/** @type {[Listed, Found][]} */
const pairs = [];
for (const figure of listed) {
  const match = [...unmatched].find((other) => numberOf(other) === numberOf(figure));
  if (match === undefined) console.log('missed     ', JSON.stringify(figure));
  else pairs.push([figure, match]);
  if (match !== undefined) unmatched.delete(match);
}
for (const figure of unmatched) console.log('no figure  ', JSON.stringify(figure));

/** @type {Record<string, (figure: Listed, match: Found) => boolean>} */
const fields = {
  unit: ({ unit }, match) => expectedUnits(unit).includes(match.unit),
  hedge: ({ hedge = [] }, match) => String(hedge) === String(match.hedge ?? []),
  sign: ({ value = '' }, match) => value.startsWith('-') === (match.value ?? '').startsWith('-'),
  kind: ({ kind }, match) => (Object.entries(KINDS).find(([name]) => name === kind)?.[1] ?? [kind]).includes(match.kind),
};
for (const [figure, match] of pairs) {
  const wrong = Object.keys(fields).filter((field) => fields[field]?.(figure, match) !== true);
  if (wrong.length > 0) console.log(wrong.join(', ').padEnd(11), JSON.stringify(figure), '\n      found ', JSON.stringify(match));
}

console.log(`\n${listed.length} figures listed, ${found.length} found, ${pairs.length} of them the same`);
print('recall', pairs.length, listed.length);
print('precision', pairs.length, found.length);
for (const [field, agrees] of Object.entries(fields)) print(field, pairs.filter((pair) => agrees(...pair)).length, pairs.length);

/**
 * The figures of a text, each with the line it stands on.
 *
 * @param {string} text
 * @returns {Found[]}
 */
function withLines(text) {
  let line = 1;
  let offset = 0;
  return extractFigures(text).map((figure) => {
    for (; offset < figure.start; offset += 1) if (text[offset] === '\n') line += 1;
    return { ...figure, line };
  });
}

/**
 * The line and the printed number, to compare.
 *
 * @param {Numbers} figure
 */
function numberOf({ line, literal, low, high }) {
  return [line, literal, low, high].join();
}

/**
 * What the library may call a unit of the list; undefined where it finds no unit.
 *
 * @param {string} unit
 * @returns {(string | undefined)[]}
 */
function expectedUnits(unit) {
  const [multiplier, noun] = /^(thousand|million|billion|trillion) (.*)$/.exec(unit)?.slice(1) ?? ['', unit];
  const measure = Object.entries(SAME_UNITS).find(([name]) => name === noun)?.[1] ?? noun;
  const same = `${multiplier} ${measure}`.trim();
  try {
    formatQuantity({ value: '1', unit: same });
    return measure === 'person' ? [same, ...PEOPLE.map((people) => `${multiplier} ${people}`.trim())] : [same];
  } catch {
    return [`${multiplier} item`.trim(), undefined];
  }
}

/**
 * @param {string} what
 * @param {number} count
 * @param {number} of
 */
function print(what, count, of) {
  console.log(`${what.padEnd(10)} ${((count / of) * 100).toFixed(1).padStart(5)} %  (${count} of ${of})`);
}
