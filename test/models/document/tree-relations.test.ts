import { describe, expect, it } from 'vitest';
import { estimate, observed, plan, relationsOf } from './sections.js';

/** What a tree in a unit implies: what is printed of the whole, and of its children in order; null for nothing. */
function implied(whole: object | null, children: readonly (object | null)[], { unit = 'billion VND', ...rest }: { unit?: string; complete?: boolean } = {}) {
  const series = (id: string, figures: object | null, more: object) => observed(id, unit, figures === null ? [] : [estimate(figures)], more);
  const parts = children.map((figures, index) => series('abc'[index] as string, figures, {}));
  return relationsOf({ series: [series('whole', whole, { children: parts, ...rest })] });
}

const WHOLE = 'series.0.observations.0';
const PART = (index: number) => `series.0.children.${index}.observations.0`;

describe('levels of a tree', () => {
  it('add up to the whole, those that are not printed among them', () => {
    expect(implied({ value: '10' }, [{ value: '6' }, null])).toStrictEqual([
      { id: 'whole@2023:sum', type: 'sum', total: `${WHOLE}.value`, parts: [`${PART(0)}.value`, 'b@2023#value'] },
    ]);
  });

  it('are some of the whole where the list is not complete, those that are printed', () => {
    expect(implied({ value: '10' }, [{ value: '6' }, null], { complete: false })).toStrictEqual([
      { id: 'whole@2023:sum', type: 'sum', total: `${WHOLE}.value`, parts: [`${PART(0)}.value`], complete: false },
    ]);
  });

  it('give the whole where all parts are printed and nothing is left out', () => {
    expect(implied(null, [{ value: '6' }, { value: '4' }])).toStrictEqual([
      { id: 'whole@2023:sum', type: 'sum', total: 'whole@2023#value', parts: [`${PART(0)}.value`, `${PART(1)}.value`] },
    ]);
    expect(implied(null, [{ value: '6' }, null])).toEqual([]);
    expect(implied(null, [{ value: '6' }, { value: '4' }], { complete: false })).toEqual([]);
  });

  it('say nothing of the whole where none of a part is printed', () => {
    expect(implied({ value: '10' }, [null, { growth: '4' }])).toEqual([]);
    expect(implied({ value: '10' }, [null, null], { complete: false })).toEqual([]);
  });

  it('say nothing where there are no parts', () => {
    expect(implied({ growth: '10' }, [])).toEqual([]);
    expect(relationsOf({ series: [observed('alone', 'ha', [estimate({ growth: '10', share: '5' })])] })).toEqual([]);
  });

  it.each([
    ['million VND/worker', ['million VND/worker', 'million VND/worker']],
    ['million VND/worker', ['billion VND', 'billion VND']],
    ['billion VND', ['million VND/worker', 'million VND/worker']],
    ['billion VND', ['billion VND', 'million VND/worker']],
  ])('in %s do not add up from %j', (unit, units) => {
    const children = units.map((of, index) => observed('ab'[index] as string, of, [estimate({ value: '5' })]));
    expect(relationsOf({ series: [observed('whole', unit, [estimate({ value: '10' })], { children })] })).toEqual([]);
  });

  it('add up as results and as plans, each among themselves', () => {
    const observations = (value: string) => [estimate({ value }, '2024'), plan({ value })];
    const children = [observed('a', 'ha', observations('6')), observed('b', 'ha', observations('4'))];
    const tree = observed('whole', 'ha', [plan({ value: '10' }), estimate({ value: '10' }, '2024')], { children });
    expect(relationsOf({ series: [tree] })).toStrictEqual([
      {
        id: 'whole@2024/plan:sum',
        type: 'sum',
        total: 'series.0.observations.0.value',
        parts: ['series.0.children.0.observations.1.value', 'series.0.children.1.observations.1.value'],
      },
      {
        id: 'whole@2024:sum',
        type: 'sum',
        total: 'series.0.observations.1.value',
        parts: ['series.0.children.0.observations.0.value', 'series.0.children.1.observations.0.value'],
      },
    ]);
  });
});

describe('shares of a tree', () => {
  /** A whole of a and b, and an a of two parts. */
  const nested = (figure: (literal: string) => object, rest: object = {}) => {
    const leaf = (id: string, literal: string) => observed(id, 'ha', [estimate(figure(literal))]);
    const a = observed('a', 'ha', [estimate(figure('60'))], { children: [leaf('a1', '35'), leaf('a2', '25')], ...rest });
    return { series: [observed('whole', 'ha', [], { children: [a, leaf('b', '40')], ...rest })] };
  };
  const INNER = (index: number) => `series.0.children.0.children.${index}.observations.0`;

  it('add up to 100, and those of a part to its own', () => {
    expect(relationsOf(nested((share) => ({ share })))).toStrictEqual([
      { id: 'whole@2023:shares', type: 'sum', total: '100', parts: [`${PART(0)}.share`, `${PART(1)}.share`] },
      { id: 'a@2023:shares', type: 'sum', total: `${PART(0)}.share`, parts: [`${INNER(0)}.share`, `${INNER(1)}.share`] },
    ]);
  });

  it('stay within that where the list is not complete', () => {
    expect(implied(null, [{ share: '60' }, null], { complete: false })).toStrictEqual([
      { id: 'whole@2023:shares', type: 'sum', total: '100', parts: [`${PART(0)}.share`], complete: false },
    ]);
    expect(implied(null, [{ share: '60' }, null])).toStrictEqual([
      { id: 'whole@2023:shares', type: 'sum', total: '100', parts: [`${PART(0)}.share`, 'b@2023#share'] },
    ]);
  });

  it('change by nothing together, and those of a part by its own change', () => {
    expect(
      relationsOf(
        nested((shareChange) => ({ shareChange })),
        ':shareChanges',
      ),
    ).toStrictEqual([
      { id: 'whole@2023:shareChanges', type: 'sum', total: '0', parts: [`${PART(0)}.shareChange`, `${PART(1)}.shareChange`] },
      { id: 'a@2023:shareChanges', type: 'sum', total: `${PART(0)}.shareChange`, parts: [`${INNER(0)}.shareChange`, `${INNER(1)}.shareChange`] },
    ]);
  });

  it('change by anything where the list is not complete', () => {
    expect(
      relationsOf(
        nested((shareChange) => ({ shareChange }), { complete: false }),
        ':shareChanges',
      ),
    ).toEqual([]);
  });
});

describe('growth of a tree', () => {
  const mean = (id: string, parts: readonly object[], rest: object = {}) => ({ id, type: 'weighted-mean', mean: `${WHOLE}.growth`, parts, ...rest });
  const growths = (...paths: readonly string[]) => paths.map((path) => ({ value: `${path}.growth` }));

  it('is a mean of that of its parts', () => {
    expect(implied({ growth: '7' }, [{ growth: '6' }, { growth: '8' }])).toStrictEqual([mean('whole@2023:meanGrowth', growths(PART(0), PART(1)))]);
  });

  it('is none of one part, of some of them, or where it is not printed itself', () => {
    expect(implied({ growth: '7' }, [{ growth: '6' }])).toEqual([]);
    expect(implied({ growth: '7' }, [{ growth: '6' }, { growth: '8' }, null])).toEqual([]);
    expect(implied({ growth: '7' }, [{ growth: '6' }, { growth: '8' }], { complete: false })).toEqual([]);
    expect(implied(null, [{ growth: '6' }, { growth: '8' }])).toEqual([]);
  });

  it('is one of the parts of a part that prints none, if those are all there is of it', () => {
    const grows = (id: string, growth: string) => observed(id, 'ha', [estimate({ growth })]);
    const above = (c: object) => {
      const children = [grows('a', '6'), grows('b', '8'), observed('c', 'ha', [], c)];
      return relationsOf({ series: [observed('whole', 'ha', [estimate({ growth: '7' })], { children })] });
    };
    const inner = [grows('c1', '5'), grows('c2', '9')];
    const parts = growths(PART(0), PART(1), 'series.0.children.2.children.0.observations.0', 'series.0.children.2.children.1.observations.0');
    expect(above({ children: inner })).toStrictEqual([mean('whole@2023:meanGrowth', parts)]);
    expect(above({ children: inner, complete: false })).toEqual([]);
    expect(above({ children: [] })).toEqual([]);
  });

  it('is expected, not forced, to be that of levels per something', () => {
    const last = estimate({ share: '50' }, '2022');
    const children = ['a', 'b'].map((id) => observed(id, 'VND/worker', [estimate({ growth: '6' }), last]));
    const tree = observed('whole', 'VND/worker', [estimate({ growth: '7' })], { children });
    expect(relationsOf({ series: [tree] }, 'meanGrowth')).toStrictEqual([mean('whole@2023:meanGrowth', growths(PART(0), PART(1)), { strength: 'expected' })]);
    expect(relationsOf({ series: [tree] }, 'AtCurrentPrices')).toEqual([]);
  });

  it('of a plan is a mean of planned growth', () => {
    const observations = (growth: string) => [plan({ growth })];
    const children = [observed('a', 'ha', observations('6')), observed('b', 'ha', observations('8'))];
    expect(relationsOf({ series: [observed('whole', 'ha', observations('7'), { children })] })).toStrictEqual([
      mean('whole@2024/plan:meanGrowth', growths(PART(0), PART(1))),
    ]);
  });

  describe('weighted with the shares of the year before', () => {
    const weighted = (a: readonly object[], b: readonly object[]) => {
      const grows = (id: string, rest: readonly object[]) => observed(id, 'ha', [estimate({ growth: '6', ...rest[0] }), ...rest.slice(1)]);
      const tree = observed('whole', 'ha', [estimate({ growth: '6' })], { children: [grows('a', a), grows('b', b)] });
      return relationsOf({ series: [tree] }, ':meanGrowthAtCurrentPrices');
    };
    const note = 'Shares at current prices as weights of real growth: near, but no identity.';

    it('is expected to be near', () => {
      expect(weighted([{}, estimate({ share: '60' }, '2022')], [{ share: '45', shareChange: '5' }])).toStrictEqual([
        mean(
          'whole@2023:meanGrowthAtCurrentPrices',
          [
            { value: `${PART(0)}.growth`, weight: 'series.0.children.0.observations.1.share' },
            { value: `${PART(1)}.growth`, weight: 'b@2022#share' },
          ],
          { strength: 'expected', note },
        ),
      ]);
    });

    it('is not known where a share is neither printed nor follows from a change', () => {
      const last = [{}, estimate({ share: '60' }, '2022')];
      expect(weighted(last, last)).toHaveLength(1);
      expect(weighted(last, [{}])).toEqual([]);
      expect(weighted([{}], last)).toEqual([]);
      expect(weighted(last, [{ share: '45' }])).toEqual([]);
      expect(weighted(last, [{ shareChange: '5' }])).toEqual([]);
    });

    it('takes results as weights, no plans', () => {
      const planned = plan({ share: '60' }, '2022');
      expect(weighted([{}, planned], [{}, planned])).toEqual([]);
      const last = estimate({ share: '55' }, '2022');
      expect(weighted([{}, planned, last], [{}, last])).toMatchObject([
        { parts: [{ weight: 'series.0.children.0.observations.2.share' }, { weight: 'series.0.children.1.observations.1.share' }] },
      ]);
    });
  });
});
