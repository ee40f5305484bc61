import { isCountMeasure } from '../../quantity/measures.js';
import { joined } from './joined.js';
import type { Wording } from './wording.js';

const list = (items: readonly string[]): string => joined(items, ' and ');

const agree = (count: number): string => (count === 1 ? 'agrees' : 'agree');

/** A unit behind a number: "1 person", "2 people", "1 thousand people"; what is not counted has one form. */
function unitName(unit: string, number: string): string {
  if (unit === 'pp') return number === '1' ? 'point' : 'points';
  if (isCountMeasure(unit)) return number === '1' ? unit : plural(unit);
  const measure = unit.slice(unit.indexOf(' ') + 1);
  return isCountMeasure(measure) ? unit.slice(0, -measure.length) + plural(measure) : unit;
}

function plural(noun: string): string {
  return noun === 'person' ? 'people' : `${noun.replace(/y$/, 'ie').replace(/s$/, 'se')}s`;
}

export const ENGLISH: Wording = {
  marks: { decimal: '.', group: '' },
  unitName,
  list,
  others: (count) => `${count} more`,
  lines: (lines) => `(${lines.length === 1 ? 'line' : 'lines'} ${list(lines)})`,
  range: {
    between: (low, high) => `between ${low} and ${high}`,
    to: (low, high) => `${low} to ${high}`,
    atLeast: (end) => `at least ${end}`,
    moreThan: (end) => `more than ${end}`,
    atMost: (end) => `at most ${end}`,
    lessThan: (end) => `less than ${end}`,
    any: 'any number',
    none: 'no number at all',
  },
  summary: ({ relations, consistent, same, consistentIf, inconsistent, implausible, unchecked, conflicts }, number) => [
    `Of ${number(relations)} ${relations === 1 ? 'relation' : 'relations'} between the figures, ${number(same)} ${agree(same)} as printed, ` +
      `${number(consistent - same)} only within rounding, and ${number(consistentIf)} only under an assumption about trailing zeros.`,
    `${number(inconsistent)} ${inconsistent === 1 ? 'does' : 'do'} not agree, ${number(implausible)} ${implausible === 1 ? 'is' : 'are'} possible but unlikely, ` +
      `and ${number(unchecked)} could not be checked, for too little is printed.`,
    conflicts === 0
      ? 'No figures were found that contradict each other.'
      : `${number(conflicts)} ${conflicts === 1 ? 'place is' : 'places are'} worth a look.`,
  ],
  claim: {
    sum: (result, _, parts) => `${result} against the sum of ${parts}`,
    difference: (result, [current, previous]) => `${result} against the change to ${current} from ${previous}`,
    growth: (result, [current, previous]) => `${result} against the growth to ${current} from ${previous}`,
    percent: (result, [part, whole]) => `${result} against ${part} as a percentage of ${whole}`,
    product: (result, _, factors) => `${result} against the product of ${factors}`,
    compound: (result, _, rates) => `${result} against the compound growth of ${rates}`,
    'weighted-mean': (result, _, parts) => `${result} against the mean that follows from ${parts}`,
    same: (result, _, figures) => `${result} against the same quantity elsewhere, ${figures}`,
    'at-most': (result, [greater]) => `${result} against its upper limit, ${greater}`,
  },
  mismatch: (claim, printed, computed, gap) =>
    `${claim}: printed ${printed}, computed ${computed}${gap === null ? '' : `, a gap of ${gap}`}.`,
  opening: {
    inconsistent: (lines) => `Does not agree, worth a look${lines}`,
    implausible: (lines) => `Possible but unlikely, worth a look${lines}`,
    expected: (lines) => `Need not agree but usually does, perhaps worth a look${lines}`,
  },
  together: (claims) => `each of these may hold by itself, but together they do not seem to fit: ${claims.join('; ')}.`,
  condition: (name, range) => `${name} were ${range}`,
  blame: (conditions, suggestions) =>
    `If ${joined(conditions, ', and ')}, all would agree${suggestions.length === 0 ? '' : `; ${list(suggestions)} would agree`}.`,
  suggestion: (literal, printed, slip) => `${literal} in place of ${printed} (${slip})`,
  slip: {
    digit: 'one digit',
    transposition: 'two digits swapped',
    'missing-digit': 'a digit left out',
    'extra-digit': 'a digit too many',
    sign: 'the sign',
    'decimal-mark': 'the decimal mark',
    'factor-of-10': 'a factor of 10',
    'factor-of-1000': 'a factor of 1000',
  },
  onlySet: 'No other change of so few figures would do.',
  otherSets: (count) => `As few figures in other combinations would do too: ${count} more.`,
  noSet: 'No change of a few figures was found that would make all agree.',
  unfinished: 'The search was stopped early; there may be other ways.',
  alsoPossible: (causes) => `It could also be ${joined(causes, ', or ')}.`,
  cause: {
    'part-not-listed': (range) => `a part that is not listed, ${range}`,
    'different-scope': 'figures of different scope',
    'different-denominator': (name, range) => `another whole than ${name}, ${range}`,
    'unit-slip': (name) => `another unit of ${name}`,
  },
  agreesIf: (claim, assumptions) => `Agrees if ${list(assumptions)}: ${claim}.`,
  rounded: (name, granularity) => `${name} was rounded to a multiple of ${granularity}`,
  inferred: (count, shown) => `Not printed, but implied by the other figures (${shown} of ${count} are named here):`,
  inferredLoosely: (count) =>
    `Not printed, but implied by the other figures: ${count}, none closely enough to be named here.`,
  implied: (name, range, widest) =>
    `${name}: ${range}${widest === null ? '' : ` (${widest} if trailing zeros come from rounding)`}.`,
  verdict: {
    'consistent-if': 'agrees under an assumption',
    implausible: 'possible but unlikely',
    inconsistent: 'does not agree, worth a look',
  },
  headings: {
    audit: 'Audit of the figures',
    checks: 'Relations that do not simply hold',
    inferred: 'Figures that follow from others',
  },
  columns: {
    checks: ['Relation', 'Result', 'Line', 'Printed', 'Computed', 'Gap', 'Units of the last place'],
    blame: ['Figure', 'Line', 'Printed', 'All would agree with', 'For example'],
    inferred: ['Figure', 'As printed', 'If trailing zeros come from rounding'],
  },
};
