import { describe, expect, it } from 'vitest';
import bacGiang from '../../../examples/reports/bac-giang-2023.json' with { type: 'json' };
import vietnam from '../../../examples/reports/vietnam-2023.json' with { type: 'json' };
import { parsePlanReport } from '../../../src/models/document/parse.js';
import { reproduceReport, type Reproduction } from '../../../src/models/reproduce/reproduce.js';
import oracle from '../../fixtures/reports.json' with { type: 'json' };
import { fraction, minus, parse } from '../../rational.js';

/** Relation, the figure as printed and as recomputed, and why they are not the same digits. */
type Finding = readonly [relation: string, printed: string, recomputed: string, reason: string];

type Row = Pick<Reproduction, 'relation' | 'printed' | 'recomputed'> & { readonly status: string };

interface Findings {
  readonly 'within-rounding': readonly Finding[];
  readonly different: readonly Finding[];
}

const BAC_GIANG: Findings = {
  'within-rounding': [
    ['grdp.industry-construction@2023:shareChanges', '2.6', '2.7', 'industry +3.2 and construction −0.5: three changes, each rounded on its own'],
    ['grdp@2024/plan:shares', '100', '100.1', '67.1 + 21.5 + 11.5: three shares, each rounded on its own'],
    ['investment-2024-twice', '103.5', '103.0', 'target 5 has 103.5, the balances of part IV have "over 103"'],
    ['ownership@2023:shareChanges', '0', '-0.1', '−2 + 2.3 − 0.4, and the −2 is rounded to whole points'],
    ['public-actual-without-supplement', '10502', '10501', '10,046 + 455.172 = 10,501.172, and the 10,046 is rounded to billions'],
  ],
  different: [
    ['crime.cases@2023-S1/preliminary#value:same', '491', '481', '491 in the text, 481 in the bracket; the fall of 28 from 519 leaves 491'],
    [
      'grdp.industry-construction@2023:meanGrowthAtCurrentPrices',
      '18.8',
      '18.6',
      'only expected: the shares of 2022 at current prices, 54.3 and 7.9, weigh industry with 87 %; 18.8 takes 89 %, ' + 'which constant prices may give',
    ],
    ['investment@2024/plan:shareChanges', '0', '-2.3', 'changes of the shares −3 + 0.3 + 0.2 + 0.2 add to −2.3, not 0; the shares themselves add to 100'],
    [
      'public-plan-without-supplement',
      '13352.7',
      '10501.2',
      'only expected: 10,046 leaves out more of 13,352.7 than the supplement of 455.172; of 10,502 it leaves out just that',
    ],
    [
      'public.actual-land-revenue-without-new-provincial:disbursement',
      '31.4',
      '42.2',
      '4,238.1 of 10,046 is 42.2 %, as line 301 prints; 31.4 % of it is about 3,154',
    ],
    ['public.actual-land-revenue:disbursement', '30', '40', '4,238.1 of 10,502 is 40.4 %; 30 % of it is about 3,151'],
    ['public.general:composition', '13352.7', '13286.1', 'the five items of footnote 8 add to 13,286.1; 66.6 billion VND of the plan are in none of them'],
    [
      'water-by-population',
      '63.8',
      '65.4',
      'only expected: 93.2 % of the urban 24 % of target 8 and 56.6 % of all others make 65.4; ' + '63.8 takes 19.7 % urban people',
    ],
  ],
};

const VIETNAM: Findings = {
  'within-rounding': [
    ['per-head-vnd', '10221.8', '10220.6', '101.9 × 100.3 = 10,220.57, and both factors have one decimal'],
    ['productivity@2023', '10221.8', '10224.1', '199.3 × 51.3 = 10,224.09, and both factors have one decimal'],
  ],
  different: [],
};

const reports = [
  { name: 'Bắc Giang 2023', document: bacGiang, expected: oracle['bac-giang-2023'], findings: BAC_GIANG },
  { name: 'Viet Nam 2023', document: vietnam, expected: oracle['vietnam-2023'], findings: VIETNAM },
];

describe.each(reports)('$name, reproduced', ({ document, expected, findings }) => {
  const rows = reproduceReport(parsePlanReport(document));
  const pairs = expected.flatMap((row) => {
    const found = rows.find(({ relation }) => relation === row.relation);
    return found === undefined ? [] : [{ row, found }];
  });

  it('has one row for each figure that the oracle computes, and no other', () => {
    const [found, wanted] = [rows, expected].map((all) => all.map(({ relation }) => relation).sort());
    expect(found).toEqual(wanted);
    expect(new Set(found).size).toBe(rows.length);
  });

  it('recomputes the digits that the oracle computes with fractions, and judges them alike', () => {
    const facts = ({ relation, printed, recomputed, status }: Row) => ({ relation, printed, recomputed, status });
    expect(pairs.map(({ found }) => facts(found))).toEqual(expected.map(facts));
  });

  it('gives the exact value to 21 decimals and more, and in full where it ends', () => {
    expect(pairs.filter(({ row, found }) => !isExact(found.exact, row.exact)).map(({ row }) => row.relation)).toEqual([]);
  });

  it('names only printed numbers that the oracle looked up too', () => {
    const foreign = pairs.flatMap(({ row, found }) => {
      const known = row.inputs.map((input) => input.split(' ')[0]);
      const strange = found.inputs.filter(({ literal, printed }) => printed && !known.includes(literal));
      return strange.map(({ literal }) => `${row.relation}: ${literal}`);
    });
    expect(foreign).toEqual([]);
  });

  it.each(['within-rounding', 'different'] as const)('has no figure that is %s but those explained here', (status) => {
    const found = rows.filter((row) => row.status === status).map((row) => [row.relation, row.printed, row.recomputed]);
    expect(found.sort()).toEqual(findings[status].map((finding) => finding.slice(0, 3)));
  });
});

describe('the figures of Bắc Giang that come out digit for digit', () => {
  const rows = reproduceReport(parsePlanReport(bacGiang));

  it.each([
    ['investment of 2024 grows by 16.7 %', 'investment@2024/plan:growth', '16.7'],
    ['revenue of 2024 is 83.4 % of that of 2023', 'revenue@2024/plan:index', '83.4'],
    ['revenue covers 31.1 % of expenditure', 'coverage.total@2024:coverage', '31.1'],
    ['domestic revenue covers 26.2 % of expenditure', 'coverage.domestic@2024:coverage', '26.2'],
    ['33.0 % of the plan of public investment are disbursed, without what is not allocated', 'public.general:disbursement', '33.0'],
    ['55.1 % of the lychee sold are exported', 'lychee.sold.exports@2023:share', '55.1'],
    ['93.1 % of the waste collected are treated', 'waste.treated@2023-S1:share', '93.1'],
    ['criminal cases fall by 5.4 %', 'crime.cases@2023-S1:growth', '-5.4'],
  ])('%s', (_sentence, relation, digits) => {
    const row = rows.find((each) => each.relation === relation);
    expect(row).toMatchObject({ printed: digits, recomputed: digits, status: 'same' });
  });
});

/** Whether a decimal is the fraction "n/d": equal where that ends, and less than 10⁻²¹ from it elsewhere. */
function isExact(decimal: string, quotient: string): boolean {
  const [n = 0n, d = 0n] = quotient.split('/').map(BigInt);
  const gap = minus(parse(decimal), fraction(n, d));
  const ends = 10n ** 60n % d === 0n;
  return ends ? gap.n === 0n : (gap.n < 0n ? -gap.n : gap.n) * 10n ** 21n < gap.d;
}
