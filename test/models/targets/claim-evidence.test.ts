import { describe, expect, it } from 'vitest';
import { type ClaimEvidence, claimEvidence, parsePlanReport, type TargetEvidence } from '../../../src/models/index.js';
import { isDeepFrozen } from '../accounts/cases.js';
import { smallReport } from './small-report.js';

const name = { en: 'Name' };

/** The evidence for one target whose headlines are observed as given, in the year of the claim. */
const evidenceFor = (
  ...headlines: { observation: object; target?: object; measure?: string; version?: string; period?: string }[]
): TargetEvidence | undefined => {
  const report = parsePlanReport({
    schemaVersion: 1,
    id: 'claim',
    name,
    period: '2023',
    planPeriod: '2024',
    series: headlines.map(({ observation, period = '2023', version = 'estimate' }, index) => ({
      id: `s${index}`,
      name,
      unit: 'billion VND',
      observations: [{ period, version, ...observation }],
    })),
    targets: [
      {
        id: 't',
        number: 1,
        name,
        indicators: headlines.map(({ target = { kind: 'at-least', value: '10' }, measure = 'value' }, index) => ({
          id: `i${index}`,
          name,
          unit: measure === 'value' ? 'billion VND' : '%',
          role: 'headline',
          series: `s${index}#${measure}`,
          target,
        })),
      },
    ],
    claims: [{ id: 'all', name, period: '2023', achieved: '1', of: '1' }],
  });
  return claimEvidence(report)[0]?.targets[0];
};

const indicatorEvidence = (observation: object, more: { target?: object; measure?: string } = {}) => evidenceFor({ observation, ...more })?.indicators[0];

describe('the evidence behind "12/12"', () => {
  const claimed = () => claimEvidence(smallReport())[0];

  it('is counted by target, and the counts make up the list', () => {
    const { targets, ...counts } = claimed() as ClaimEvidence;
    expect(Object.fromEntries(targets.map(({ id, evidence }) => [id, evidence]))).toEqual({
      economy: 'partial', // 100.2 % is of the level of GRDP, the target is its growth
      revenue: 'supports', // 101.7 %
      investment: 'supports', // the printed verdict
      visits: 'supports', // 33.3 % above plan
      exports: 'contradicts', // 96 %
      sales: 'none',
      loans: 'none', // no headline with a direction
      jobs: 'contradicts', // 0 %
      poverty: 'none',
      forest: 'supports', // 100 %
      beds: 'none',
      water: 'none',
    });
    expect(counts).toEqual({
      claim: 'all',
      period: '2023',
      text: '12/12',
      supported: 4,
      partial: 1,
      contradicted: 2,
      unsupported: 5,
      of: 12,
      note: {
        en: 'The targets planned for the next year are taken as the list of those claimed.',
        vi: 'Danh mục chỉ tiêu kế hoạch năm sau được coi là danh mục chỉ tiêu của năm được đánh giá.',
      },
    });
  });

  it('names the printed figure, its line and its path; components and figures that are only followed are left out', () => {
    const printed = (measure: string, literal: string, line: number | null, path: string) => ({ measure, literal, line, path });
    const headline = (id: string, evidence: string, figure: object | null = null) => ({ id, evidence, printed: figure });
    expect(claimed()?.targets.map(({ number, indicators }) => [number, indicators])).toEqual([
      [1, [headline('growth', 'partial', printed('attainment', '100.2', 60, 'grdp.tree.observations.2.attainment'))]],
      [2, [headline('revenue', 'supports', printed('attainment', '101.7', 258, 'budget.revenue.tree.observations.0.attainment'))]],
      [3, [headline('investment', 'supports', printed('verdict', 'met', 273, 'series.0.observations.0.verdict'))]],
      [4, [headline('visits', 'supports', printed('excess', '33.3', 221, 'series.1.observations.0.excess'))]],
      [5, [headline('exports', 'contradicts', printed('attainment', '96', null, 'series.2.observations.0.attainment'))]],
      [6, [headline('sales', 'none')]],
      [7, []],
      [8, [headline('jobs', 'contradicts', printed('attainment', '0', null, 'series.5.observations.0.attainment'))]],
      [9, [headline('poverty', 'none')]],
      [10, [headline('forest', 'supports', printed('attainment', '100', 164, 'series.7.observations.0.attainment'))]],
      [11, [headline('beds', 'none')]],
      [12, [headline('water', 'none')]],
    ]);
  });

  it('is frozen plain JSON', () => {
    const claims = claimEvidence(smallReport());
    expect(JSON.parse(JSON.stringify(claims))).toEqual(claims);
    expect(isDeepFrozen(claims)).toBe(true);
  });

  it('is nothing when nothing is claimed', () => {
    expect(claimEvidence(parsePlanReport({ schemaVersion: 1, id: 'none', name, period: '2023' }))).toEqual([]);
  });

  it('has no target when none is listed', () => {
    const claims = [{ id: 'all', name, period: '2023', achieved: { literal: '18', hedge: 'over' }, of: '20' }];
    expect(claimEvidence(parsePlanReport({ schemaVersion: 1, id: 'none', name, period: '2023', claims }))).toMatchObject([
      { text: '>18/20', targets: [], of: 0 },
    ]);
  });
});

describe('a printed rate or verdict', () => {
  it.each([
    ['an attainment of 100 %', { attainment: '100' }, 'supports'],
    ['an attainment of 99.9 %', { attainment: '99.9' }, 'contradicts'],
    ['nearly 100 %', { attainment: { literal: '100', hedge: 'nearly' } }, 'contradicts'],
    ['over 100 %', { attainment: { literal: '100', hedge: 'over' } }, 'supports'],
    ['a range from 98 to 101 %', { attainment: { low: '98', high: '101' } }, 'contradicts'],
    ['an excess', { excess: '6.9' }, 'supports'],
    ['a negative excess', { excess: '-1' }, 'contradicts'],
    ['a verdict', { verdict: 'exceeded' }, 'supports'],
    ['a verdict of missed', { verdict: 'missed' }, 'contradicts'],
    ['a level alone', { value: '12' }, 'none'],
  ])('%s %j: %s', (_, observation, evidence) => {
    expect(indicatorEvidence(observation)?.evidence).toBe(evidence);
  });

  it('below the plan contradicts, whatever the verdict beside it says', () => {
    expect(indicatorEvidence({ value: '9', attainment: '90', verdict: 'met' })).toMatchObject({
      evidence: 'contradicts',
      printed: { measure: 'attainment', literal: '90' },
    });
    expect(indicatorEvidence({ value: '9', attainment: '100', verdict: 'missed' })).toMatchObject({
      evidence: 'contradicts',
      printed: { measure: 'verdict', literal: 'missed' },
    });
  });

  it('of a ceiling supports from below', () => {
    const target = { kind: 'at-most', value: '10' };
    expect(indicatorEvidence({ attainment: '90' }, { target })?.evidence).toBe('supports');
    expect(indicatorEvidence({ attainment: '104' }, { target })?.evidence).toBe('contradicts');
  });

  it('of a range has the side of the range, and none says nothing inside a band', () => {
    expect(indicatorEvidence({ attainment: '104' }, { target: { kind: 'range', low: '1', high: '2', better: 'lower' } })?.evidence).toBe('contradicts');
    expect(indicatorEvidence({ attainment: '104' }, { target: { kind: 'range', low: '1', high: '2', better: 'inside' } })?.evidence).toBe('none');
    expect(indicatorEvidence({ attainment: '104' }, { target: { kind: 'exactly', value: '2' } })?.evidence).toBe('contradicts');
  });

  it('of a level is partial evidence for its growth, and says nothing against it', () => {
    expect(indicatorEvidence({ value: '180', growth: '12', attainment: '100' }, { measure: 'growth' })).toMatchObject({
      evidence: 'partial',
      printed: { measure: 'attainment' },
    });
    expect(indicatorEvidence({ value: '180', growth: '12', attainment: '99' }, { measure: 'growth' })).toMatchObject({ evidence: 'none', printed: null });
  });

  it('is a verdict on what it is printed with', () => {
    expect(indicatorEvidence({ growth: '12', verdict: 'met' }, { measure: 'growth' })?.evidence).toBe('supports');
    expect(indicatorEvidence({ value: '12', verdict: 'met' }, { measure: 'growth' })?.evidence).toBe('none');
    expect(indicatorEvidence({ verdict: 'met' }, { measure: 'growth' })?.evidence).toBe('supports');
  });

  it('counts for the period of the claim, and not as a plan', () => {
    expect(evidenceFor({ observation: { attainment: '100' }, period: '2022' })?.evidence).toBe('none');
    expect(evidenceFor({ observation: { verdict: 'met' }, period: '2022' })?.evidence).toBe('none');
    expect(evidenceFor({ observation: { verdict: 'met' }, version: 'plan' })?.evidence).toBe('none');
  });
});

describe('the evidence for a target', () => {
  const supports = { observation: { attainment: '100' } };
  const contradicts = { observation: { attainment: '90' } };
  const none = { observation: { value: '12' } };

  it.each([
    ['all headlines supported', [supports, supports], 'supports'],
    ['one without evidence', [supports, none], 'partial'],
    ['one contradicted', [supports, contradicts, none], 'contradicts'],
    ['none with evidence', [none, none], 'none'],
  ])('%s: %#', (_, headlines, evidence) => {
    expect(evidenceFor(...headlines)?.evidence).toBe(evidence);
  });
});
