// @ts-check
import { auditView } from '../data/audit.js';
import { growthView } from '../data/growth.js';
import { keyFigures } from '../data/key-figures.js';
import { levelShares } from '../data/level-shares.js';
import { budgetView, investmentView } from '../data/money.js';
import { structureOf } from '../data/structure.js';
import { targetsView } from '../data/targets.js';
import { figuresOf } from '../data/values.js';
import { h } from '../dom.js';
import { auditSection } from './audit.js';
import { growthSection } from './growth.js';
import { keyFigureTiles } from './key-figures.js';
import { budgetSection, investmentSection } from './money.js';
import { gapList, section } from './parts.js';
import { movedSentences, structureFigure, structureGaps } from './structure.js';
import { targetsSection } from './targets.js';

/** @typedef {import('../language.js').Language} Language */
/** @typedef {import('../read-report.js').PlanReport} PlanReport */

/**
 * All that is shown of a report, computed once: a change of language computes nothing again.
 *
 * @param {PlanReport} report
 */
export function viewOf(report) {
  return {
    report,
    key: keyFigures(report),
    targets: targetsView(report),
    growth: growthView(report),
    structure: structureOf(figuresOf(report), levelShares(report), report.grdp?.tree, report),
    budget: budgetView(report),
    investment: investmentView(report),
    audit: auditView(report),
  };
}

/** @param {Language} language @param {ReturnType<typeof viewOf>} view */
export function pageOf(language, { report, key, targets, growth, structure, budget, investment, audit }) {
  const { t } = language;
  const sections = [
    targetsSection(language, targets, report),
    growthSection(language, growth),
    structure.parts.length === 0 ? null : structureSection(language, structure),
    budgetSection(language, budget),
    investmentSection(language, investment),
    auditSection(language, audit),
  ].filter((one) => one !== null);
  return [
    keyFigureTiles(language, key, report.planPeriod),
    h(
      'nav',
      { 'aria-label': t.sections },
      ...sections.map((one) => h('a', { href: `#${one.id}` }, one.querySelector('h2')?.textContent)),
    ),
    ...sections,
    h(
      'footer',
      {},
      report.source === undefined ? null : h('p', {}, `${t.source}: ${report.source}`),
      h('p', {}, t.marks),
      h('p', {}, t.made),
    ),
  ];
}

/** @param {Language} language @param {ReturnType<typeof structureOf>} structure */
function structureSection(language, structure) {
  const { t } = language;
  return section(
    'structure',
    t.structure.title,
    structureFigure(language, structure, t.structure.chart, movedSentences(language, structure)),
    gapList(language, structureGaps(language, structure)),
  );
}
