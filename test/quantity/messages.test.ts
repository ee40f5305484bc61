import { describe, expect, it } from 'vitest';
import * as quantities from '../../src/quantity/index.js';
import { type Quantity, quantity } from '../../src/quantity/index.js';
import { eachIs, type Row } from '../support/each-is.js';

/** A quantity as plain data, of which the types know nothing. */
const q = (value: number, unit: string): Quantity => quantity(value, unit) as Quantity;
const convert = quantities.convert as (from: Quantity, unit: string) => Quantity;
const binary = (name: 'add' | 'subtract' | 'multiply' | 'divide' | 'exchange') => quantities[name] as (a: Quantity, b: Quantity) => Quantity;

describe('a text that is no unit is told how it is written', () => {
  const EXPECTED = 'expected a unit such as "billion VND", "million VND/worker", "bed/10000 person" or "%"';
  const unit = (text: unknown, message: string): Row => [() => quantities.parseUnit(text as string), message, text];

  eachIs('invalid-unit', [
    unit('', `"" is no unit; ${EXPECTED}.`),
    unit(undefined, `undefined is no unit; ${EXPECTED}.`),
    unit(5, `5 is no unit; ${EXPECTED}.`),
    unit('x'.repeat(101), `"${'x'.repeat(57)}…" has 101 characters; a unit has at most 100.`),
    unit('billion\u00a0VND', '"billion\u00a0VND" has an invisible character or a space that is no plain one; take it out.'),
    unit('VND\u200b', '"VND\u200b" has an invisible character or a space that is no plain one; take it out.'),
    unit('VND\ud800', '"VND\\ud800" has an invisible character or a space that is no plain one; take it out.'),
    unit('VND\n', '"VND\\n" has an invisible character or a space that is no plain one; take it out.'),
    unit(' VND', '" VND" has a space too many; write single spaces, between words only.'),
    unit('VND ', '"VND " has a space too many; write single spaces, between words only.'),
    unit('billion  VND', '"billion  VND" has a space too many; write single spaces, between words only.'),
    unit('VND /person', '"VND /person" has a space too many; write single spaces, between words only.'),
    unit('VND/ person', '"VND/ person" has a space too many; write single spaces, between words only.'),
    unit('đô'.normalize('NFD'), `"${'đô'.normalize('NFD')}" has letters and accents apart; compose them with normalize("NFC").`),
    unit('VND/person/month', '"VND/person/month" has more than one slash; join what stands below with a hyphen, "VND/person-month".'),
    unit('1000 VND', '"1000 VND" begins with a number, which belongs to the value; a multiplier is a word.'),
    unit('VND/%', '"VND/%" divides by a bare number; leave that out.'),
    unit('VND/times', '"VND/times" divides by a bare number; leave that out.'),
    unit('billions VND', '"billions VND" is not how the unit is written; write "billion VND".'),
    unit('VND per person', '"VND per person" is not how the unit is written; write "VND/person".'),
    unit('bed/10000 people', '"bed/10000 people" is not how the unit is written; write "bed/10000 person".'),
    unit('thousand million VND', '"thousand million VND" has a multiplier out of place; write one, before the measure.'),
    unit('VND billion', '"VND billion" has a multiplier out of place; write one, before the measure.'),
    unit('billion', '"billion" has a multiplier out of place; write one, before the measure.'),
    unit('VND/', '"VND/" has nothing where a measure is expected; digits stand only below the slash, as a power of ten.'),
    unit('/person', '"/person" has nothing where a measure is expected; digits stand only below the slash, as a power of ten.'),
    unit('bed/20 person', '"bed/20 person" has "20 person" where a measure is expected; digits stand only below the slash, as a power of ten.'),
    unit('bed/210 person', '"bed/210 person" has "210 person" where a measure is expected; digits stand only below the slash, as a power of ten.'),
    unit('bed/101 person', '"bed/101 person" has "101 person" where a measure is expected; digits stand only below the slash, as a power of ten.'),
    unit('5', '"5" has "5" where a measure is expected; digits stand only below the slash, as a power of ten.'),
  ]);

  it.each(['x'.repeat(100), 'bed/10 person', 'bed/1000000 thousand-person', '‰', 'đô'])('%j is a unit', (text) => {
    expect(quantities.parseUnit(text).unit).toBe(text);
  });
});

describe('a text that is no period is told which there are', () => {
  const EXPECTED =
    'expected a year "2023", a half-year "2023-S1" or S2, a quarter "2023-Q1" to Q4, a month "2023-M01" to M12, ' +
    'or the first day of a month and a duration, "2023-01-01/P9M", "2021-01-01/P5Y"';
  const none = (text: unknown): Row => [() => quantities.parsePeriod(text as string), `${JSON.stringify(text)} is no period; ${EXPECTED}.`, text];
  const written = (text: string, canonical: string): Row => [
    () => quantities.parsePeriod(text),
    `"${text}" is not how the period is written; write "${canonical}".`,
    text,
  ];

  eachIs('invalid-period', [
    none(''),
    none('2023-Q5'),
    none('2023-M13'),
    none('2023-00'),
    none('2023-13'),
    none('x2023-Q3'),
    none('2023-Q3x'),
    none('2023-Q311'),
    none('12023-09'),
    none('2023-091'),
    none('12023'),
    none('x2023-01-01/P9M'),
    none('2023-01-01/P9MM'),
    none('0999'),
    none('2023-01-02/P9M'),
    none('2023-13-01/P9M'),
    none('2023-00-01/P9M'),
    none('2023-01-01/P0M'),
    none('2025-2021'),
    none(2023),
    written('2023Q3', '2023-Q3'),
    written('2023-m9', '2023-M09'),
    written('2023-09', '2023-M09'),
    written('2021-2025', '2021-01-01/P5Y'),
    written('2023-2023', '2023'),
    written('2023-01-01/P12M', '2023'),
    written('2023-01-01/p9m', '2023-01-01/P9M'),
    written('2021-01-01/P60M', '2021-01-01/P5Y'),
    written('2023-04-01/P3M', '2023-Q2'),
    // There is no year before the year 1000 here.
    [() => quantities.samePeriodLastYear('1000'), `"999" is no period; ${EXPECTED}.`, '999'],
  ]);

  eachIs('invalid-option', [[() => quantities.periodLabel('2023', 'fr' as 'vi'), '"fr" is no language of period labels; expected "vi" or "en".', 'fr']]);
});

describe('quantities that do not go together are told what each measures', () => {
  const rate = q(23506, 'VND/USD');

  eachIs('mismatched-units', [
    [
      () => convert(q(1, 'billion VND'), 'person'),
      '"billion VND" cannot be converted to "person": the one measures VND, the other person; expected one measure.',
      'person',
    ],
    [
      () => binary('add')(q(1, 'billion VND'), q(5, 'million USD')),
      'Quantities in "billion VND" and "million USD" do not add up: the one measures VND, the other USD; expected one measure.',
      q(5, 'million USD'),
    ],
    [
      () => binary('subtract')(q(1, '%'), q(5, 'pp')),
      'Quantities in "%" and "pp" do not add up: the one measures %, the other pp; expected one measure.',
      q(5, 'pp'),
    ],
    [
      () => binary('multiply')(q(1, 'VND'), q(2, 'person')),
      '"VND" × "person" is no unit here; a result is one measure, or one measure per another.',
      q(2, 'person'),
    ],
    [
      () => binary('divide')(q(1, 'VND/person'), q(2, 'ha')),
      '"VND/person" ÷ "ha" is no unit here; a result is one measure, or one measure per another.',
      q(2, 'ha'),
    ],
    [
      () => binary('exchange')(q(1, 'billion EUR'), rate),
      'An amount in "billion EUR" cannot be exchanged at a rate in "VND/USD"; expected a rate between EUR and another measure.',
      rate,
    ],
    [
      () => binary('exchange')(q(1, 'USD/person'), q(1, 'USD/USD')),
      'An amount in "USD/person" cannot be exchanged at a rate in "USD/USD"; expected a rate between USD and another measure.',
      q(1, 'USD/USD'),
    ],
  ]);

  eachIs('undefined-metric', [
    [
      () => binary('divide')(q(1, 'VND'), q(0, 'thousand person')),
      'The divisor, in "thousand person", is zero; expected one that is not.',
      q(0, 'thousand person'),
    ],
  ]);
});
