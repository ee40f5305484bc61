import type { AuditDocument, Figure, Operand, Part, Relation } from '../../figures/types.js';
import { freeze } from '../../freeze.js';
import type { FreeFigure, Name } from '../schema/figure.js';
import type { PlanReport } from '../schema/report.js';
import type { Version } from '../schema/figure.js';
import type { Series } from '../schema/series.js';
import { auditFigure, type Cell, groupCells, STATUS } from './cells.js';
import { type Draft, figureId, relate, startDraft } from './draft.js';
import { relateGrdp } from './grdp-relations.js';
import { baseFigureId, relateBudget, relateInvestment, relatePublicInvestment } from './money-relations.js';
import { readReport } from './parse.js';
import { isSeriesMeasure, parseReference } from './reference.js';
import { relateSeries } from './series-relations.js';
import { relateTree } from './tree-relations.js';

/**
 * A report as an audit reads it: every printed figure under its path in the document, every relation that the
 * sections imply, those that the report names itself, and, without a literal, the figures that relations need and the
 * report does not print.
 *
 * A figure that is not printed is named by its place: `grdp@2022#value`, `revenue@2023/plan:provincial#value`.
 * Relations that definitions do not force are `expected`: real growth weighted with shares at current prices, and the
 * productivity of the whole between that of its sectors.
 *
 * @param report a report as `parsePlanReport` gives it; any other is parsed first
 * @returns plain frozen data, of the size of the report; the input of `audit`
 *
 * @example
 * const document = auditDocument(parsePlanReport({
 *   schemaVersion: 1, id: 'example', name: { en: 'Example' }, period: '2023',
 *   budget: { revenue: { scope: 'territory', tree: { id: 'revenue', name: { en: 'Revenue' }, unit: 'billion VND', observations: [
 *     { period: '2023', version: 'estimate', value: '15295', attainment: '101.7' }] } } } }))
 * document.relations.map(({ id }) => id) // => ['revenue@2023:attainment']
 * Object.keys(document.figures).at(-1) // => 'revenue@2023/plan#value'
 */
export function auditDocument(report: PlanReport): AuditDocument {
  report = readReport(report);
  const draft = startDraft(report);
  addFigures(draft);
  for (const place of draft.places) {
    relateSeries(draft, place);
    relateTree(draft, place);
  }
  relateGrdp(draft);
  relateBudget(draft);
  relateInvestment(draft);
  relatePublicInvestment(draft);
  relateRepeated(draft);
  for (const relation of report.relations ?? []) addRelation(draft, relation as Relation);
  return freeze({ figures: Object.fromEntries(draft.figures), relations: [...draft.relations.values()] });
}

/** The figures that stand in no series: coverage, claims, free figures. */
function addFigures({ report, series, figures }: Draft): void {
  const put = (cell: Omit<Cell, 'series' | 'measure'>) =>
    figures.set(cell.path, auditFigure({ measure: 'value', ...cell }));
  for (const [index, { rate, period, version, revenue, line }] of (report.budget?.coverage ?? []).entries()) {
    const name = coverageName((series.get(revenue) as Series).name);
    put({ path: `budget.coverage.${index}.rate`, period, version, figure: rate, unit: '%', name, line });
  }
  for (const [index, { achieved, of, name, period, line }] of (report.claims ?? []).entries()) {
    const common = { period, unit: 'target', name, line };
    put({ path: `claims.${index}.achieved`, version: 'estimate', figure: achieved, ...common });
    put({ path: `claims.${index}.of`, version: 'final', figure: of, ...common });
  }
  for (const [id, figure] of Object.entries(report.figures ?? {})) figures.set(id, freeFigure(figure));
}

function coverageName(revenue: Name): Name {
  return Object.fromEntries(
    Object.entries(revenue).map(([language, text]) => [
      language,
      language === 'vi' ? `Mức đáp ứng chi của ${text}` : `Coverage by ${text}`,
    ]),
  );
}

function freeFigure({ name, period, version, ...known }: FreeFigure): Figure {
  return {
    ...(known as Figure),
    ...(name !== undefined && { label: name }),
    ...(version !== undefined && { status: STATUS[version] }),
  };
}

/** One telling of one figure, printed in several places. */
function relateRepeated(draft: Draft): void {
  for (const cells of draft.index.values()) {
    const tellings = groupCells(
      cells,
      ({ series, period, version, measure }) => `${series}@${period}/${version}#${measure}`,
    );
    for (const [telling, same] of tellings) {
      if (same.length > 1) relate(draft, `${telling}:same`, { type: 'same', figures: same.map(({ path }) => path) });
    }
  }
}

/** A relation of the report itself, its references replaced by the ids of the figures. */
function addRelation(draft: Draft, relation: Relation): void {
  const { id, ...rest } = mapOperands(relation, (operand) =>
    typeof operand === 'string' ? resolve(draft, operand) : operand,
  );
  relate(draft, id, rest);
}

function resolve(draft: Draft, operand: string): string {
  const reference = parseReference(operand);
  if (reference === undefined) return operand;
  const { series, measure } = reference;
  if (!isSeriesMeasure(measure)) return baseFigureId(draft, series, measure);
  // A reference to a series that says no period has been refused.
  const { period, version } = reference as { period: string; version?: Version };
  return figureId(draft, { series, period, version, measure });
}

function mapOperands<R extends Relation>(relation: R, map: (operand: Operand) => Operand): R {
  const part = (given: Part): Part =>
    typeof given === 'object' && 'figure' in given ? { ...given, figure: map(given.figure) } : map(given);
  const entries = Object.entries(relation).map(([key, value]) => {
    switch (key) {
      case 'total':
      case 'current':
      case 'previous':
      case 'change':
      case 'rate':
      case 'part':
      case 'whole':
      case 'product':
      case 'mean':
      case 'lesser':
      case 'greater':
        return [key, map(value as Operand)];
      case 'factors':
      case 'rates':
      case 'figures':
      case 'parts':
        return relation.type === 'weighted-mean'
          ? [
              key,
              relation.parts.map(({ value: mean, weight }) => ({
                value: map(mean),
                ...(weight !== undefined && { weight: map(weight) }),
              })),
            ]
          : [key, (value as Part[]).map(part)];
      default:
        return [key, value];
    }
  });
  return Object.fromEntries(entries) as R;
}
