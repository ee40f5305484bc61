// @ts-check

/** @param {number} count @param {string} one @param {string} many */
const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;

/** The first two of several. @param {readonly string[]} names @param {string} and @param {string} more */
export function shortList(names, and, more) {
  return names.length < 5 ? names.join('; ') : `${names.slice(0, 2).join('; ')} ${and} ${names.length - 2} ${more}`;
}

export const en = {
  skip: 'Skip to the report',
  language: 'Language',
  reports: 'Report',
  openFile: 'Open a report file',
  dropHere: 'Drop the report document to show it',
  dropHint: 'or drop a report document anywhere on the page; it stays in this browser',
  sections: 'Sections',
  periods: /** @type {(period: string, plan: string | null) => string} */ (
    (period, plan) => (plan === null ? `Results of ${period}` : `Results of ${period} · Plan of ${plan}`)
  ),
  source: 'Source',
  shown: /** @type {(name: string) => string} */ ((name) => `Showing: ${name}`),

  problems: {
    title: /** @type {(count: number, file: string) => string} */ (
      (count, file) => `${counted(count, 'problem keeps', 'problems keep')} “${file}” from being shown`
    ),
    kept: 'The report shown before stays below.',
    document: '(document)',
    more: /** @type {(count: number) => string} */ ((count) => `… and ${count} more.`),
    close: 'Close',
  },

  keyFigures: 'Key figures',
  measure: { growth: 'real growth', value: '' },
  ofPlan: 'of plan',
  nextPlan: /** @type {(period: string) => string} */ ((period) => `Plan ${period}`),
  growthBy: /** @type {(rate: string, real: boolean) => string} */ (
    (rate, real) => `${rate} ${real ? 'real ' : ''}growth`
  ),

  targets: {
    title: 'Targets',
    score: /** @type {(period: string, total: number) => string} */ (
      (period, total) => `of ${total} targets: the report shows that the plan of ${period} was reached`
    ),
    unscored: /** @type {(period: string) => string} */ (
      (period) => `The report prints no plan of ${period} beside the results of its targets.`
    ),
    open: /** @type {(count: number) => string} */ (
      (count) =>
        `${counted(count, 'target', 'targets')} without a verdict: nothing, or only a part, is printed of the result beside its plan.`
    ),
    missed: /** @type {(count: number) => string} */ (
      (count) => `${counted(count, 'target', 'targets')} short of the plan.`
    ),
    claim: /** @type {(text: string, name: string) => string} */ (
      (text, name) => `The report states ${text}: ${name}.`
    ),
    evidence:
      /** @type {(of: number, supported: number, partial: number, contradicted: number, unsupported: number) => string} */ (
        (of, supported, partial, contradicted, unsupported) =>
          `Of ${of}, other printed figures support ${supported}, support a part of ${partial}, speak against ${contradicted}, and say nothing of ${unsupported}.`
      ),
    judged: /** @type {(text: string, period: string) => string} */ (
      (text, period) => `Targets of ${period} reached: ${text}`
    ),
    asks: /** @type {(period: string) => string} */ ((period) => `What the plan of ${period} asks for`),
    board: 'Targets by number',
    components: /** @type {(count: number) => string} */ (
      (count) => `Show ${counted(count, 'component figure', 'component figures')}`
    ),
    caption: /** @type {(period: string, plan: string | null) => string} */ (
      (period, plan) =>
        `Each target: last year, plan and result of ${period}${plan === null ? '' : `, plan of ${plan}`}`
    ),
    chart: 'Chart',
    legend: { result: 'result', plan: 'plan', lastYear: 'last year', nextPlan: 'next plan' },
    noResult: 'result not printed',
    none: 'The report lists no targets.',
  },
  outcome: { exceeded: 'exceeded', met: 'met', missed: 'missed', 'not-judged': 'no verdict' },
  printedVerdict: 'as printed',
  ambition: {
    raised: 'raised',
    kept: 'kept',
    lowered: 'lowered',
    unclear: 'within rounding',
    unknown: 'no base printed',
    mixed: 'mixed',
  },

  growth: {
    title: 'Growth and contributions',
    rates: /** @type {(period: string) => string} */ ((period) => `Real growth by sector, ${period}, %`),
    contributions: /** @type {(period: string) => string} */ (
      (period) => `Contribution to growth, ${period}, percentage points`
    ),
    plan: /** @type {(period: string) => string} */ ((period) => `plan ${period}`),
    sector: 'Sector',
    growth: 'Growth',
    contribution: 'Contribution',
    basis:
      'Computed from growth and last year’s share at current prices, for a report prints no levels at constant prices: near the official contributions, not equal to them.',
    together: /** @type {(points: string, growth: string) => string} */ (
      (points, growth) => `Together ${points} points of the ${growth}% of growth.`
    ),
    gap: /** @type {(name: string, missing: string) => string} */ (
      (name, missing) => `${name}: no contribution; not printed: ${missing}.`
    ),
    missingGrowth: /** @type {(period: string) => string} */ ((period) => `growth ${period}`),
    missingShare: /** @type {(period: string) => string} */ ((period) => `share ${period}`),
  },

  structure: {
    title: 'Structure of the economy',
    chart: 'Shares by sector at current prices, %',
    part: 'Part',
    total: 'Sum',
    planYear: /** @type {(period: string) => string} */ ((period) => `${period} plan`),
    moved: /** @type {(points: string, from: string, to: string) => string} */ (
      (points, from, to) => `From ${from} to ${to}, ${points} of output moved between the sectors.`
    ),
    gap: /** @type {(period: string, parts: string) => string} */ (
      (period, parts) => `Shares of ${period} not printed: ${parts}.`
    ),
  },

  budget: {
    title: 'Budget',
    side: { revenue: 'Revenue', expenditure: 'Expenditure' },
    scope: /** @type {(scope: string) => string} */ ((scope) => SCOPES.get(scope) ?? scope),
    item: 'Item',
    result: /** @type {(period: string) => string} */ ((period) => `Result ${period}`),
    plan: /** @type {(period: string) => string} */ ((period) => `Estimate ${period}`),
    attainment: '% of estimate',
    next: /** @type {(period: string) => string} */ ((period) => `Plan ${period}`),
    chart: /** @type {(side: string, unit: string) => string} */ (
      (side, unit) => `${side}: result beside its estimate and the next plan, ${unit}`
    ),
    coverage: /** @type {(rate: string) => string} */ ((rate) => `Revenue is ${rate} of expenditure.`),
    balance: /** @type {(amount: string) => string} */ ((amount) => `Balance: ${amount}.`),
    noBalance: /** @type {(revenue: string, expenditure: string) => string} */ (
      (revenue, expenditure) =>
        `No balance: revenue is ${revenue}, expenditure is ${expenditure}; their difference would mean nothing.`
    ),
    gap: /** @type {(name: string, period: string) => string} */ (
      (name, period) => `${name}: level of ${period} not printed.`
    ),
    none: 'The report has no budget section.',
  },

  investment: {
    title: 'Investment',
    rate: 'investment as a share of GRDP',
    icor: 'ICOR: units of investment for one of growth',
    plannedRate: /** @type {(period: string, rate: string) => string} */ (
      (period, rate) => `Plan ${period}: ${rate} of GRDP`
    ),
    structure: 'Investment by source, %',
    sumNote: /** @type {(period: string, total: string) => string} */ (
      (period, total) => `The shares of ${period} add up to ${total}; see the audit.`
    ),
    disbursement: /** @type {(period: string) => string} */ (
      (period) => `Public investment disbursed, ${period}, % of each plan`
    ),
    base: 'Plan it is set against',
    plan: 'Plan',
    excluded: 'Left out',
    disbursed: 'Disbursed',
    printed: 'printed',
    recomputed: 'computed again',
    unknownBase: /** @type {(names: string) => string} */ (
      (names) => `Cannot be computed again, for a part of the plan is not printed: ${names}.`
    ),
    none: 'The report has no investment section.',
    icorGap: 'ICOR: not without growth and investment as a share of GRDP.',
    rateGap: 'Investment as a share of GRDP: one of the levels is not printed.',
  },

  audit: {
    title: 'Audit of the figures',
    lead: 'A printed figure stands for every value that prints so. Below are the places where no such values fit together; the statistics office is the one to say which figure was meant.',
    relations: /** @type {(count: number) => string} */ (
      (count) => counted(count, 'relation between figures', 'relations between figures')
    ),
    verdict: {
      same: 'agree as printed',
      rounding: 'within rounding',
      consistentIf: 'if zeros are rounding',
      implausible: 'unlikely',
      inconsistent: 'do not agree',
      unchecked: 'too little printed',
    },
    conflict: { inconsistent: 'Does not agree, worth a look', implausible: 'Possible but unlikely, worth a look' },
    lines: /** @type {(lines: readonly string[]) => string} */ (
      (lines) => `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`
    ),
    sum: /** @type {(names: readonly string[], of: string) => string} */ (
      (names, of) => `Sum of ${shortList(names, 'and', 'more')}${of === '' ? '' : ` (${of})`}`
    ),
    printed: 'printed',
    computed: 'from the others',
    gap: 'gap',
    wanted: 'all would agree with',
    gauge: 'Where the figure is printed, and where the others put it',
    blame: 'The smallest changes that would make all agree',
    blameNote: 'One of these would be enough; the document does not say which.',
    onlyOne: 'No other change of so few figures would do.',
    figure: 'Figure',
    asPrinted: 'Printed',
    example: 'For example',
    words: 'In words',
    unlikely: 'Need not agree, but usually does',
    none: 'No figures were found that contradict each other.',
    inferred: /** @type {(count: number) => string} */ (
      (count) =>
        counted(
          count,
          'figure that is not printed follows from the others',
          'figures that are not printed follow from the others',
        )
    ),
    inferredValue: 'Lies in',
    reproduced: /** @type {(count: number) => string} */ (
      (count) => counted(count, 'printed figure computed again', 'printed figures computed again')
    ),
    recomputed: 'Computed',
    result: 'Result',
    line: 'Line',
    status: { same: 'same digits', 'within-rounding': 'within rounding', different: 'different, worth a look' },
    expected: 'only expected',
  },

  table: 'As a table',
  notPrinted: 'not printed',
  notShown: 'What the report does not let one compute',
  marks: '≈ computed from printed figures, not printed · ~ about · > over · < under',
  made: 'Every figure is computed in this browser by planning-metrics, in exact decimals.',
  range: {
    between: /** @type {(low: string, high: string) => string} */ ((low, high) => `${low} to ${high}`),
    atLeast: /** @type {(end: string) => string} */ ((end) => `at least ${end}`),
    atMost: /** @type {(end: string) => string} */ ((end) => `at most ${end}`),
    any: 'any number',
  },
};

/** @type {ReadonlyMap<string, string>} */
const SCOPES = new Map([
  ['territory', 'all that is collected in the territory'],
  ['local', 'that of the local budget'],
]);

/** @typedef {typeof en} Texts */
