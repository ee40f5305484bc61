import * as pm from 'planning-metrics';
import { exactText, type Fraction, fraction, HUNDRED, minus, ONE, over, parse, percentOf, plus, sumOf, times } from '../rational.js';

/** A metric as a function of one figure, the others given. */
export interface ExactCase {
  readonly name: string;
  /** The other figures, as so many positive numbers of any length. */
  readonly others: number;
  /** The figure at which the metric has a given value. */
  readonly solve: (result: Fraction, others: readonly Fraction[]) => Fraction;
  /** The definition. */
  readonly truth: (figure: Fraction, others: readonly Fraction[]) => Fraction;
  /** The library's result. */
  readonly compute: (figure: string, others: readonly string[]) => pm.Decimal;
  /** The results that the metric can have, where not all. */
  readonly results?: { readonly above: number; readonly below: number };
}

const percent = (value: Fraction): Fraction => over(value, HUNDRED);
const factor = (rate: Fraction): Fraction => plus(ONE, percent(rate));
const at = <T>(values: readonly T[], index: number): T => {
  const value = values[index];
  if (value === undefined) throw new RangeError(`No value ${index}.`);
  return value;
};

/** f = 100·figure/other, and what has the same form. */
const percentage = (name: string, compute: (part: string, whole: string) => pm.Decimal): ExactCase => ({
  name,
  others: 1,
  solve: (result, [whole = ONE]) => times(percent(result), whole),
  truth: (figure, [whole = ONE]) => percentOf(figure, whole),
  compute: (figure, [whole = '1']) => compute(figure, whole),
});

const ratio = (name: string, compute: (amount: string, base: string) => pm.Decimal): ExactCase => ({
  name,
  others: 1,
  solve: (result, [base = ONE]) => times(result, base),
  truth: (figure, [base = ONE]) => over(figure, base),
  compute: (figure, [base = '1']) => compute(figure, base),
});

const increase = (name: string, compute: (later: string, earlier: string) => pm.Decimal): ExactCase => ({
  name,
  others: 1,
  solve: (result, [base = ONE]) => times(factor(result), base),
  truth: (figure, [base = ONE]) => percentOf(minus(figure, base), base),
  compute: (figure, [base = '1']) => compute(figure, base),
});

const relative = (name: string, compute: (rate: string, base: string) => pm.Decimal): ExactCase => ({
  name,
  others: 1,
  solve: (result, [base = ONE]) => times(HUNDRED, minus(times(factor(result), factor(base)), ONE)),
  truth: (figure, [base = ONE]) => times(HUNDRED, minus(over(factor(figure), factor(base)), ONE)),
  compute: (figure, [base = '1']) => compute(figure, base),
});

export const cases: readonly ExactCase[] = [
  increase('growthRate', pm.growthRate),
  increase('excessRate', pm.excessRate),
  increase('growthRates of two parts', (later, earlier) => pm.growthRates([later, '1'], [earlier, '1'])[0]),
  percentage('growthIndex', pm.growthIndex),
  percentage('attainmentRate', pm.attainmentRate),
  percentage('planFromAttainment', pm.planFromAttainment),
  percentage('deflator', pm.deflator),
  percentage('coverageRate', pm.coverageRate),
  percentage('investmentRate', pm.investmentRate),
  percentage('impliedBaseWeights of two parts', (points, rate) => pm.impliedBaseWeights([points, '1'], [rate, '1'])[0]),
  percentage('disbursementRate', pm.disbursementRate),
  percentage('a share of a given total', (part, total) => pm.shares([part], { total })[0]),
  percentage('contributions of one part', (later, total) => pm.contributions([later], ['0'], { previousTotal: total })[0]),
  ratio('growthMultiple', pm.growthMultiple),
  ratio('perCapita', pm.perCapita),
  ratio('convertCurrency', pm.convertCurrency),
  ratio('icorFromRates', pm.icorFromRates),
  ratio('labourProductivity', pm.labourProductivity),
  relative('deflatorGrowthRate', pm.deflatorGrowthRate),
  relative('realGrowthRate', pm.realGrowthRate),
  relative('productivityGrowthRate', pm.productivityGrowthRate),
  {
    name: 'previousFromGrowth',
    others: 1,
    solve: (result, [rate = ONE]) => times(result, factor(rate)),
    truth: (figure, [rate = ONE]) => over(figure, factor(rate)),
    compute: (figure, [rate = '1']) => pm.previousFromGrowth(figure, rate),
  },
  {
    name: 'chainGrowthRates over three periods',
    others: 0,
    solve: (result) => times(HUNDRED, minus(over(factor(result), times(factor(parse('25')), factor(parse('-37.5')))), ONE)),
    truth: (figure) => times(HUNDRED, minus([parse('25'), parse('-37.5')].map(factor).reduce(times, factor(figure)), ONE)),
    compute: (figure) => pm.chainGrowthRates([figure, '25', '-37.5']),
    results: { above: -99, below: 1e6 },
  },
  {
    name: 'weightedGrowthRate of three parts',
    others: 4,
    solve: (result, others) =>
      minus(times(result, plus(ONE, plus(at(others, 1), at(others, 3)))), plus(times(at(others, 0), at(others, 1)), times(at(others, 2), at(others, 3)))),
    truth: (figure, others) =>
      over(sumOf([figure, times(at(others, 0), at(others, 1)), times(at(others, 2), at(others, 3))]), sumOf([ONE, at(others, 1), at(others, 3)])),
    compute: (figure, others) => pm.weightedGrowthRate({ a: figure, b: at(others, 0), c: at(others, 2) }, { a: 1, b: at(others, 1), c: at(others, 3) }),
  },
  {
    name: 'requiredGrowthRate',
    others: 1,
    solve: (result, [toDate = ONE]) => percent(plus(times(parse('46.7'), toDate), times(parse('53.3'), result))),
    truth: (figure, [toDate = ONE]) => over(minus(times(HUNDRED, figure), times(parse('46.7'), toDate)), parse('53.3')),
    compute: (figure, [toDate = '1']) => pm.requiredGrowthRate({ target: figure, toDate, weight: '46.7' }),
  },
  {
    name: 'impliedWeight',
    others: 2,
    solve: (result, [rest = ONE, spread = ONE]) => plus(rest, times(percent(result), spread)),
    truth: (figure, [rest = ONE, spread = ONE]) => percentOf(minus(figure, rest), spread),
    compute: (figure, [rest = '1', spread = '1']) => pm.impliedWeight({ target: figure, toDate: exactText(plus(parse(rest), parse(spread))), rest }),
    results: { above: 1, below: 99 },
  },
  {
    name: 'shares of three parts',
    others: 2,
    // The figure and the last part move against each other, so that the total stays what the result was solved for.
    solve: (result, [whole = ONE]) => times(percent(result), whole),
    truth: (figure, [whole = ONE]) => percentOf(figure, whole),
    compute: (figure, [whole = '1', part = '1']) => pm.shares({ x: figure, y: part, z: exactText(minus(parse(whole), plus(parse(figure), parse(part)))) }).x,
  },
  {
    name: 'shareChanges of two parts',
    others: 1,
    solve: (result, [whole = ONE]) => times(percent(plus(result, parse('37.5'))), whole),
    truth: (figure, [whole = ONE]) => minus(percentOf(figure, whole), parse('37.5')),
    compute: (figure, [whole = '1']) => pm.shareChanges([figure, exactText(minus(parse(whole), parse(figure)))], [3, 5])[0],
  },
  {
    name: 'contributions of two parts',
    others: 2,
    solve: (result, [base = ONE, other = ONE]) => plus(base, times(percent(result), plus(base, other))),
    truth: (figure, [base = ONE, other = ONE]) => percentOf(minus(figure, base), plus(base, other)),
    compute: (figure, [base = '1', other = '1']) => pm.contributions([figure, '7'], [base, other])[0],
  },
  {
    name: 'contributionShares of two parts',
    others: 1,
    solve: (result, [growth = ONE]) => times(percent(result), growth),
    truth: (figure, [growth = ONE]) => percentOf(figure, growth),
    compute: (figure, [growth = '1']) => pm.contributionShares([figure, exactText(minus(parse(growth), parse(figure)))])[0],
  },
  {
    name: 'progressRate',
    others: 2,
    solve: (result, [last = ONE, way = ONE]) => minus(last, times(percent(result), way)),
    truth: (figure, [last = ONE, way = ONE]) => percentOf(minus(last, figure), way),
    compute: (figure, [last = '1', way = '1']) => pm.progressRate({ last, actual: figure, target: exactText(minus(parse(last), parse(way))) }),
  },
  {
    name: 'disbursementRate of a plan less what is excluded',
    others: 2,
    solve: (result, [rest = ONE]) => times(percent(result), rest),
    truth: (figure, [rest = ONE]) => percentOf(figure, rest),
    compute: (figure, [rest = '1', excluded = '1']) => pm.disbursementRate(figure, exactText(plus(parse(rest), parse(excluded))), { excluded }),
  },
  {
    name: 'icor',
    others: 2,
    solve: (result, [growth = ONE]) => times(result, growth),
    truth: (figure, [growth = ONE]) => over(figure, growth),
    compute: (figure, [growth = '1', before = '1']) =>
      pm.icor({ investment: figure, output: exactText(plus(parse(before), parse(growth))), previousOutput: before }),
  },
  {
    name: 'the share of total factor productivity in growth',
    others: 2,
    solve: (result, [output = ONE, labour = ONE]) => times(fraction(2n), minus(minus(output, over(labour, fraction(2n))), times(percent(result), output))),
    truth: (figure, [output = ONE, labour = ONE]) => percentOf(minus(output, over(plus(figure, labour), fraction(2n))), output),
    compute: (figure, [output = '1', labour = '1']) => {
      const { share } = pm.totalFactorProductivity({ output, capital: figure, labour, capitalShare: 50 });
      if (share === null) throw new Error('Output grows here, so there is a share.');
      return share;
    },
  },
  {
    name: 'the attainment of a judged target',
    others: 1,
    solve: (result, [target = ONE]) => times(percent(result), target),
    truth: (figure, [target = ONE]) => percentOf(figure, target),
    compute: (figure, [target = '1']) => {
      const { attainment } = pm.judge({ kind: 'at-least', value: target }, figure);
      if (attainment === null) throw new Error('The target is above zero here, so there is an attainment.');
      return attainment;
    },
  },
];
