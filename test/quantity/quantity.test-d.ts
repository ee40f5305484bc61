import { describe, expectTypeOf, it } from 'vitest';
import { add, convert, divide, exchange, multiply, quantity, subtract } from '../../src/quantity/index.js';
import type { MeasureOf, Quantity, UnitOf } from '../../src/quantity/index.js';

declare const vnd: Quantity<'VND'>;
declare const usd: Quantity<'USD'>;
declare const person: Quantity<'person'>;
declare const vndPerPerson: Quantity<'VND/person'>;
declare const fx: Quantity<'VND/USD'>;
declare const percent: Quantity<'%'>;
declare const times: Quantity<'times'>;
declare const unknown: Quantity;
declare const text: string;

describe('the type of a quantity', () => {
  it('carries the measure and not the multiplier', () => {
    expectTypeOf(quantity(1, 'billion VND')).toEqualTypeOf<Quantity<'VND'>>();
    expectTypeOf(quantity(1, 'million VND/worker')).toEqualTypeOf<Quantity<'VND/worker'>>();
    expectTypeOf(quantity(1, 'bed/10000 person')).toEqualTypeOf<Quantity<'bed/person'>>();
    expectTypeOf(quantity(1, 'industrial park')).toEqualTypeOf<Quantity<'industrial park'>>();
    expectTypeOf(quantity(1, text)).toEqualTypeOf<Quantity>();
    expectTypeOf<MeasureOf<'billion VND/million person'>>().toEqualTypeOf<'VND/person'>();
    expectTypeOf<MeasureOf<string>>().toEqualTypeOf<string>();
  });

  it('knows which units it may be written in', () => {
    expectTypeOf(vnd.unit).toEqualTypeOf<'VND' | 'thousand VND' | 'million VND' | 'billion VND' | 'trillion VND'>();
    expectTypeOf<'bed/10000 person'>().toExtend<UnitOf<'bed/person'>>();
    expectTypeOf<'billion person'>().not.toExtend<UnitOf<'VND'>>();
  });

  it('is a quantity of any measure where that is asked for', () => {
    expectTypeOf(vnd).toExtend<Quantity>();
    expectTypeOf(unknown).not.toExtend<Quantity<'VND'>>();
    expectTypeOf(person).not.toExtend<Quantity<'VND'>>();
  });
});

describe('adding and subtracting', () => {
  it('compiles within one measure, whatever the multipliers', () => {
    expectTypeOf(add(quantity(1, 'billion VND'), quantity(1, 'VND'))).toEqualTypeOf<Quantity<'VND'>>();
    expectTypeOf(subtract(quantity(1, 'bed/10000 person'), quantity(1, 'bed/person'))).toEqualTypeOf<Quantity<'bed/person'>>();
  });

  it('does not compile between two measures', () => {
    // @ts-expect-error VND and person do not add up
    add(vnd, person);
    // @ts-expect-error nor do they subtract
    subtract(vnd, person);
    // @ts-expect-error nor do literals of the two
    add(quantity(1, 'billion VND'), quantity(1, 'million person'));
    // @ts-expect-error a share and its change are two measures
    add(percent, quantity(1, 'pp'));
    // @ts-expect-error nor an amount and an amount per head
    add(vnd, vndPerPerson);
  });

  it('compiles with a unit that is known at run time only', () => {
    expectTypeOf(add(vnd, unknown)).toEqualTypeOf<Quantity<'VND'>>();
    expectTypeOf(add(unknown, vnd)).toEqualTypeOf<Quantity>();
    expectTypeOf(add(unknown, unknown)).toEqualTypeOf<Quantity>();
  });
});

describe('converting', () => {
  it('compiles within one measure', () => {
    expectTypeOf(convert(vnd, 'billion VND')).toEqualTypeOf<Quantity<'VND'>>();
    expectTypeOf(convert(vnd, text)).toEqualTypeOf<Quantity<'VND'>>();
    expectTypeOf(convert(unknown, 'billion VND')).toEqualTypeOf<Quantity<'VND'>>();
    expectTypeOf(convert(unknown, text)).toEqualTypeOf<Quantity>();
  });

  it('does not compile into another', () => {
    // @ts-expect-error currencies are exchanged
    convert(vnd, 'USD');
    // @ts-expect-error per head is another measure
    convert(vnd, 'VND/person');
  });
});

describe('multiplying and dividing', () => {
  it('computes the measure of the result', () => {
    expectTypeOf(divide(vnd, person)).toEqualTypeOf<Quantity<'VND/person'>>();
    expectTypeOf(divide(vnd, vnd)).toEqualTypeOf<Quantity<'times'>>();
    expectTypeOf(divide(vnd, vndPerPerson)).toEqualTypeOf<Quantity<'person'>>();
    expectTypeOf(divide(vndPerPerson, quantity(1, 'VND/worker'))).toEqualTypeOf<Quantity<'worker/person'>>();
    expectTypeOf(divide(vnd, percent)).toEqualTypeOf<Quantity<'VND'>>();
    expectTypeOf(divide(percent, percent)).toEqualTypeOf<Quantity<'times'>>();
    expectTypeOf(divide(percent, quantity(1, 'year'))).toEqualTypeOf<Quantity<'%/year'>>();
    expectTypeOf(multiply(vndPerPerson, person)).toEqualTypeOf<Quantity<'VND'>>();
    expectTypeOf(multiply(person, vndPerPerson)).toEqualTypeOf<Quantity<'VND'>>();
    expectTypeOf(multiply(fx, quantity(1, 'USD/person'))).toEqualTypeOf<Quantity<'VND/person'>>();
    expectTypeOf(multiply(fx, quantity(1, 'USD/VND'))).toEqualTypeOf<Quantity<'times'>>();
    expectTypeOf(multiply(vnd, percent)).toEqualTypeOf<Quantity<'VND'>>();
    expectTypeOf(multiply(percent, vnd)).toEqualTypeOf<Quantity<'VND'>>();
    expectTypeOf(multiply(times, vnd)).toEqualTypeOf<Quantity<'VND'>>();
    expectTypeOf(multiply(times, percent)).toEqualTypeOf<Quantity<'%'>>();
    expectTypeOf(multiply(vnd, unknown)).toEqualTypeOf<Quantity>();
    expectTypeOf(divide(unknown, vnd)).toEqualTypeOf<Quantity>();
  });

  it('does not compile when the result is no unit', () => {
    // @ts-expect-error VND × person is no unit
    multiply(vnd, person);
    // @ts-expect-error VND × VND is no unit
    multiply(vnd, vnd);
    // @ts-expect-error VND/person ÷ ha is no unit
    divide(vndPerPerson, quantity(1, 'ha'));
  });
});

describe('exchanging', () => {
  it('gives the other measure of the rate', () => {
    expectTypeOf(exchange(vnd, fx)).toEqualTypeOf<Quantity<'USD'>>();
    expectTypeOf(exchange(usd, fx)).toEqualTypeOf<Quantity<'VND'>>();
    expectTypeOf(exchange(vndPerPerson, fx)).toEqualTypeOf<Quantity<'USD/person'>>();
    expectTypeOf(exchange(usd, unknown)).toEqualTypeOf<Quantity>();
  });

  it('does not compile when the rate does not fit', () => {
    // @ts-expect-error the rate is not for persons
    exchange(person, fx);
    // @ts-expect-error an amount is no rate
    exchange(usd, vnd);
  });
});
