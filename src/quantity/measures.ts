import { type Vocabulary, vocabulary } from './near.js';

/** The multipliers of units, as powers of ten: SDMX UNIT_MULT 3, 6, 9 and 12. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

/** Count nouns: what there is a whole number of. */
const COUNTS: ReadonlySet<string> = new Set([
  // people
  'person',
  'worker',
  'household',
  'student',
  'teacher',
  'doctor',
  'pharmacist',
  'visit',
  'passenger',
  'subscriber',
  'job',
  // places and bodies
  'province',
  'district',
  'commune',
  'village',
  'school',
  'class',
  'hospital',
  'bed',
  'enterprise',
  'cooperative',
  'organisation',
  'industrial park',
  'industrial cluster',
  'monument',
  // things and events
  'project',
  'product',
  'item',
  'vehicle',
  'animal',
  'tree',
  'case',
  'document',
  'target',
  'indicator',
  'policy',
  'task',
  'initiative',
  'inspection',
  'licence',
  'transaction',
  'tournament',
  'event',
  'medal',
]);

/** What is measured: money, ratios, land, mass, volume, energy, transport, time. */
const MEASURED = [
  'VND',
  'USD',
  'EUR',
  '%',
  'pp',
  'times',
  'index',
  'point',
  'ha',
  'm2',
  'km2',
  'm',
  'km',
  'tonne',
  'quintal',
  'kg',
  'm3',
  'litre',
  'kWh',
  'MW',
  'tonne-km',
  'passenger-km',
  'hour',
  'day',
  'month',
  'year',
];

/** What people write instead. A plural, another case and a single slip need not be listed. */
const OTHER_SPELLINGS = {
  VND: ['dong', 'đồng', 'vnđ', '₫'],
  USD: ['dollar', 'us dollar', 'us$', '$'],
  EUR: ['euro', '€'],
  '%': ['percent', 'per cent', 'percentage', 'pct'],
  pp: ['percentage point', 'percent point', '% point', '%-point', 'p.p.'],
  index: ['indices'],
  person: ['people', 'capita', 'inhabitant'],
  ha: ['hectare'],
  m2: ['m²', 'sqm', 'square metre', 'square meter'],
  km2: ['km²', 'square kilometre', 'square kilometer'],
  km: ['kilometre', 'kilometer'],
  m: ['metre'],
  m3: ['m³', 'cubic metre', 'cubic meter'],
  tonne: ['ton', 'metric ton'],
  kg: ['kilogram', 'kilogramme'],
};

export const MULTIPLIER_WORDS: Vocabulary = vocabulary(MULTIPLIERS.keys(), {
  million: ['mn', 'mln'],
  billion: ['bn', 'bln'],
  trillion: ['tn', 'trn'],
});

export const MEASURE_WORDS: Vocabulary = vocabulary([...COUNTS, ...MEASURED], OTHER_SPELLINGS);

/**
 * Whether a measure counts things that come whole: persons, households, beds. Its printed numbers are exact integers
 * when the unit has no multiplier.
 *
 * @param measure a measure without a multiplier; one that is not built in is not known to count whole things
 *
 * @example
 * isCountMeasure('household') // => true
 * isCountMeasure('ha') // => false
 */
export function isCountMeasure(measure: string): boolean {
  return COUNTS.has(measure);
}
