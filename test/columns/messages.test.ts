import { column, type ColumnValues, type DecimalColumn, growthRates, perCapita, shares, sumBy, toStrings } from 'planning-metrics/columns';
import { describe, expect, it } from 'vitest';
import { eachIs } from '../support/each-is.js';
import { refusal } from '../support/refusal.js';

const two = column(['1', '2']);
const read = (values: unknown, scale?: number) => column(values as ColumnValues, { scale });
const NO_NUMBER =
  'is no number here; expected a plain decimal such as "-1477.8" or "1.5e3" (up to 1,000 characters, exponent within ±300), or null where there is none';
const NO_INTEGER = 'is no bigint up to 2^53; give the integers of a decimal as bigints, in a unit large enough';

describe('a value that no column can hold is named with its row', () => {
  eachIs('invalid-decimal', [
    [() => read(['1', '1,5']), `Row 1: "1,5" ${NO_NUMBER}.`, '1,5'],
    [() => read(['1', true]), `Row 1: true ${NO_NUMBER}.`, true],
    [() => read([Infinity]), `Row 0: Infinity ${NO_NUMBER}.`, Infinity],
    [() => read(['1e301']), `Row 0: "1e301" ${NO_NUMBER}.`, '1e301'],
    [() => read(['1e-301']), `Row 0: "1e-301" ${NO_NUMBER}.`, '1e-301'],
    [() => read(['1'.repeat(1_001)]), `Row 0: "${'1'.repeat(57)}…" ${NO_NUMBER}.`, '1'.repeat(1_001)],
    [() => read(['14.55'], 1), 'Row 0: "14.55" has over 1 decimals; give a larger scale, or round it first.', '14.55'],
    [() => read(['1e-16']), 'Row 0: "1e-16" has over 15 decimals; give a larger scale, or round it first.', '1e-16'],
    [
      () => read(['1', '900719925474099.2'], 1),
      'Row 1: "900719925474099.2" has over 2^53 units of its last decimal, with 1; give a smaller scale, or a larger unit.',
      '900719925474099.2',
    ],
    [() => read([1n, 2n ** 53n]), `Row 1: some bigint ${NO_INTEGER}.`, 2n ** 53n],
    [() => read([1n, '2']), `Row 1: "2" ${NO_INTEGER}.`, '2'],
    [
      () => perCapita(column([1, 9007199254740991]), column([1, 1]), { decimals: 1 }),
      'The result of row 1 has over 2^53 units of its last decimal; ask for fewer decimals, or compute in a larger unit.',
      90071992547409910n,
    ],
    [
      () => sumBy(column([9007199254740991, 1]), undefined, { decimals: 0 }),
      'The result of row 0 has over 2^53 units of its last decimal; ask for fewer decimals, or compute in a larger unit.',
      2n ** 53n,
    ],
  ]);

  it.each(['1e300', '1e-300', `0.${'0'.repeat(998)}`])('%s is a plain decimal, though a long one', (text) => {
    const { message } = refusal(() => read([text, '1,5']));
    expect(message).toMatch(/^Row (0: .* has over |1: "1,5")/);
  });
});

describe('an option or an argument that is not taken is named with what is', () => {
  const short = column([1]);
  const shared = { mantissas: two.mantissas, scale: 0 };

  eachIs('invalid-option', [
    [() => growthRates(two, two, { decimals: 13 }), 'The option "decimals" is 13; expected a whole number from 0 to 12.', 13],
    [() => growthRates(two, two, undefined as never), 'The option "decimals" is undefined; expected a whole number from 0 to 12.', undefined],
    [() => read(['1'], 16), 'The option "scale" is 16; expected a whole number from 0 to 15.', 16],
    [() => read(['1'], 0.5), 'The option "scale" is 0.5; expected a whole number from 0 to 15.', 0.5],
    [() => toStrings({ ...two, scale: -1 }), 'The option "scale" is -1; expected a whole number from 0 to 15.', -1],
    [() => toStrings([1] as unknown as DecimalColumn), 'some object is no column; make one with column(values).', [1]],
    [() => growthRates(two, null as unknown as DecimalColumn, { decimals: 1 }), 'null is no column; make one with column(values).', null],
    [() => growthRates(two, two, { decimals: 1, into: short }), 'The column given as "into" has 1 rows; expected at least 2.', short],
    [() => growthRates(two, two, { decimals: 1, into: shared }), 'The column given as "into" is an input; give an earlier result, or leave it out.', shared],
    [() => shares(two, [0, 1.5], { decimals: 1 }), 'The group of row 1 is 1.5; expected a whole number from 0 to 16777215.', 1.5],
    [() => shares(two, [-1, 0], { decimals: 1 }), 'The group of row 0 is -1; expected a whole number from 0 to 16777215.', -1],
    [() => shares(two, [0, 2 ** 24], { decimals: 1 }), 'The group of row 1 is 16777216; expected a whole number from 0 to 16777215.', 2 ** 24],
  ]);
});

describe('columns and groups of another length are told both lengths', () => {
  eachIs('mismatched-parts', [
    [() => growthRates(two, column([1, 2, 3]), { decimals: 1 }), '2 and 3 rows were given; expected the same number of each.', Float64Array.of(1, 2, 3)],
    [() => shares(two, [0], { decimals: 1 }), '2 and 1 rows were given; expected the same number of each.', [0]],
  ]);
});
