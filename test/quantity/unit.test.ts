import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidUnitError } from '../../src/errors.js';
import { isCountMeasure, parseUnit } from '../../src/quantity/index.js';

const refusal = (text: string): string => {
  try {
    parseUnit(text);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidUnitError);
    expect(error).toMatchObject({ code: 'invalid-unit', input: text });
    return (error as Error).message;
  }
  throw new Error(`"${text}" was accepted`);
};

describe('a unit is a multiplier, a measure and perhaps another measure below a slash', () => {
  it.each([
    ['VND', 'VND', 1n, 1n],
    ['billion VND', 'VND', 1_000_000_000n, 1n],
    ['trillion VND', 'VND', 1_000_000_000_000n, 1n],
    ['thousand visit', 'visit', 1_000n, 1n],
    ['million VND/worker', 'VND/worker', 1_000_000n, 1n],
    ['USD/person', 'USD/person', 1n, 1n],
    ['VND/USD', 'VND/USD', 1n, 1n],
    ['bed/10000 person', 'bed/person', 1n, 10_000n],
    ['bed/thousand person', 'bed/person', 1n, 1_000n],
    ['billion VND/million person', 'VND/person', 1_000n, 1n],
    ['million VND/million person', 'VND/person', 1n, 1n],
    ['%', '%', 1n, 1n],
    ['pp', 'pp', 1n, 1n],
    ['person/km2', 'person/km2', 1n, 1n],
    ['industrial park', 'industrial park', 1n, 1n],
    ['million tonne-km', 'tonne-km', 1_000_000n, 1n],
  ])('%s measures %s', (unit, measure, n, d) => {
    expect(parseUnit(unit)).toEqual({ unit, measure, scale: { n, d } });
  });

  it('is frozen data', () => {
    const unit = parseUnit('billion VND');
    expect(Object.isFrozen(unit) && Object.isFrozen(unit.scale)).toBe(true);
  });
});

describe('a measure that is not built in is its own', () => {
  it.each([
    'tonne/day',
    'AUD',
    'ppm',
    'case',
    'day',
    'JPY',
    'CNY',
    'KRW',
    'tour',
    'cage',
    'base',
    'card',
    'ms',
    'mm',
    'kW',
    'MWh',
    'GWh',
    '‰',
    '°C',
    'tạ',
    'con',
    'head',
    'boat',
    'thousand egg',
    'new enterprise',
    'medical doctor',
    'primary school',
    'million VND/person-month',
    'quintal/ha',
    'person/1000 person',
    '__proto__',
    'constructor',
    'toString',
    'billion constant-2010-VND',
    'barrel',
    'gram',
    'acre',
  ])('%s', (unit) => {
    expect(parseUnit(unit).unit).toBe(unit);
  });

  it('keeps its multiplier apart like any other', () => {
    expect(parseUnit('thousand tonne/day')).toMatchObject({ measure: 'tonne/day', scale: { n: 1_000n, d: 1n } });
  });
});

describe('a near-misspelling is refused and the canonical unit named', () => {
  it.each([
    ['persons', 'person'],
    ['Person', 'person'],
    ['people', 'person'],
    ['preson', 'person'],
    ['persom', 'person'],
    ['peson', 'person'],
    ['perrson', 'person'],
    ['vnd', 'VND'],
    ['VNDs', 'VND'],
    ['dong', 'VND'],
    ['billion đồng', 'billion VND'],
    ['usd', 'USD'],
    ['US dollars', 'USD'],
    ['percent', '%'],
    ['per cent', '%'],
    ['percentage points', 'pp'],
    ['PP', 'pp'],
    ['time', 'times'],
    ['hectares', 'ha'],
    ['Ha', 'ha'],
    ['tonnes', 'tonne'],
    ['tons', 'tonne'],
    ['m²', 'm2'],
    ['kwh', 'kWh'],
    ['indexes', 'index'],
    ['classes', 'class'],
    ['beds', 'bed'],
    ['houshold', 'household'],
    ['huor', 'hour'],
    ['billions VND', 'billion VND'],
    ['bilion VND', 'billion VND'],
    ['milion dongs', 'million VND'],
    ['Million USD', 'million USD'],
    ['bn VND', 'billion VND'],
    ['thousands', undefined],
    ['million VND/workers', 'million VND/worker'],
    ['million VND per worker', 'million VND/worker'],
    ['USD/capita', 'USD/person'],
    ['beds per 10000 people', 'bed/10000 person'],
    ['industrial parks', 'industrial park'],
  ])('%s', (text, canonical) => {
    const message = refusal(text);
    if (canonical === undefined) return;
    expect(message).toContain(`write "${canonical}"`);
    expect(parseUnit(canonical).unit).toBe(canonical);
  });

  // Dropped and swapped letters make no other measure in a name of five letters or more: an independent list of names.
  const names = ['person', 'worker', 'household', 'tonne', 'index', 'enterprise', 'project', 'commune', 'school', 'vehicle'];

  it('wherever a letter was dropped or two were swapped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.boolean(), (name, seed, swap) => {
        const at = seed % (name.length - 1);
        const slip = swap ? name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2) : name.slice(0, at) + name.slice(at + 1);
        fc.pre(slip !== name);
        expect(refusal(slip)).toContain(`"${name}"`);
      }),
    );
  });
});

describe('what is no unit is refused', () => {
  it.each([
    ['', /expected a unit/],
    [' VND', /space too many/],
    ['VND ', /space too many/],
    ['billion  VND', /space too many/],
    ['VND / person', /space too many/],
    ['billion\tVND', /invisible/],
    ['billion\u00a0VND', /invisible/],
    ['VND\u200b', /invisible/],
    ['VND\u0000', /invisible/],
    ['ta\u0323', /NFC/],
    ['million', /multiplier out of place/],
    ['VND/thousand', /multiplier out of place/],
    ['thousand billion VND', /multiplier out of place/],
    ['VND billion', /multiplier out of place/],
    ['10000 person', /begins with a number/],
    ['bed/10,000 person', /digits stand only below the slash/],
    ['bed/5000 person', /power of ten/],
    ['bed/1 person', /power of ten/],
    ['5', /where a measure is expected/],
    ['-', /where a measure is expected/],
    ['VND/', /nothing where a measure is expected/],
    ['/person', /nothing where a measure is expected/],
    ['kg/person/year', /more than one slash/],
    ['VND/%', /bare number/],
    ['VND/times', /bare number/],
    ['x'.repeat(101), /at most 100/],
  ])('%j', (text, reason) => {
    expect(refusal(text)).toMatch(reason);
  });

  it.each([undefined, null, 5, {}, ['VND']])('a value that is no text: %j', (value) => {
    expect(() => parseUnit(value as unknown as string)).toThrow(InvalidUnitError);
  });

  it('takes a unit of 100 characters', () => {
    expect(parseUnit('x'.repeat(100)).measure).toHaveLength(100);
  });

  it('reads any text as a unit in its own spelling or throws InvalidUnitError, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('billion', ' ', '/', '10', 'VND', 'person', '%', ' per ') })), (text) => {
        try {
          expect(parseUnit(text).unit).toBe(text);
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid-unit' });
        }
      }),
    );
  });
});

/** Refused in another spelling, and told the one that is written. */
const spellings: Readonly<Record<string, string>> = {
  VND: 'vnd dong đồng vnđ ₫',
  USD: 'usd dollar us$ $',
  EUR: 'eur euro €',
  '%': 'percent percentage pct',
  pp: 'PP p.p. %-point',
  times: 'Times time',
  index: 'Index indices',
  point: 'points',
  person: 'people capita inhabitants',
  ha: 'HA hectares',
  m2: 'M2 m² sqm',
  km2: 'KM2 km²',
  m: 'M metres',
  km: 'KM kms kilometre kilometer',
  tonne: 'tonnes ton tons',
  quintal: 'quintals',
  kg: 'KG kgs kilogram kilogramme',
  m3: 'M3 m³',
  litre: 'litres',
  kWh: 'kwh',
  MW: 'mw',
  'tonne-km': 'Tonne-km',
  'passenger-km': 'Passenger-km',
  hour: 'hours hou hourr',
  day: 'days',
  month: 'months',
  year: 'years yaer',
};

describe('a built-in measure is written in one spelling', () => {
  const rows = Object.entries(spellings).flatMap(([measure, others]) => others.split(' ').map((other) => [other, measure] as const));
  const inWords = [
    ['us dollar', 'USD'],
    ['per cent', '%'],
    ['percentage point', 'pp'],
    ['percent point', 'pp'],
    ['% point', 'pp'],
    ['square metre', 'm2'],
    ['square meter', 'm2'],
    ['square kilometre', 'km2'],
    ['square kilometer', 'km2'],
    ['cubic metre', 'm3'],
    ['cubic meter', 'm3'],
    ['metric ton', 'tonne'],
  ] as const;

  it.each([...rows, ...inWords])('not as "%s" but as "%s"', (other, measure) => {
    expect(refusal(other)).toBe(`"${other}" is not how the unit is written; write "${measure}".`);
    expect(parseUnit(measure).unit).toBe(measure);
  });

  it.each([
    ['thousand', 'thousands Thousand thousnd'],
    ['million', 'millions mn mln'],
    ['billion', 'billions bn bln'],
    ['trillion', 'trillions tn trn'],
  ])('and so is "%s"', (multiplier, others) => {
    for (const other of others.split(' ')) expect(refusal(`${other} VND`)).toContain(`write "${multiplier} VND"`);
  });

  it.each([
    ['silver', 'a word that is like no other'],
    ['pexon', 'one letter for two of "person" is more than a slip'],
    ['prexson', 'two letters swapped and one added to "person" are more than a slip'],
    ['personnel', 'two letters at the end'],
    ['an', 'two letters'],
  ])('but "%s" is its own: %s', (own) => {
    expect(parseUnit(own).measure).toBe(own);
  });
});

describe('every count noun', () => {
  const nouns =
    'person worker household student teacher doctor pharmacist visit passenger subscriber job province district commune village ' +
    'school class hospital bed enterprise cooperative organisation monument project product item vehicle animal tree case document ' +
    'target indicator policy task initiative inspection licence transaction tournament event medal';

  it.each([...nouns.split(' '), 'industrial park', 'industrial cluster'])('"%s" counts what comes whole, and has no capital letter', (noun) => {
    expect(isCountMeasure(noun)).toBe(true);
    expect(refusal(noun.toUpperCase())).toBe(`"${noun.toUpperCase()}" is not how the unit is written; write "${noun}".`);
  });
});

describe('count nouns', () => {
  it.each(['person', 'worker', 'household', 'visit', 'enterprise', 'project', 'commune', 'school', 'case', 'bed', 'vehicle', 'tree'])(
    'a %s is counted',
    (measure) => expect(isCountMeasure(measure)).toBe(true),
  );

  it.each(['ha', 'tonne', 'VND', 'USD', '%', 'pp', 'times', 'index', 'VND/person', 'AUD', '__proto__'])('%s is not known to count whole things', (measure) =>
    expect(isCountMeasure(measure)).toBe(false),
  );
});
