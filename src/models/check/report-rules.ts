import { type Problem, show, showPath } from '../../errors.js';
import { adviser } from '../nearest.js';
import { isPercent } from '../../figures/units/check-units.js';
import { unitOrProblem } from '../../figures/units/read-unit.js';
import { unitOf } from '../document/measures.js';
import { isSeriesMeasure, parseReference } from '../document/reference.js';
import { figureProblems, targetRules } from '../targets/target-rules.js';
import { at, dimensionProblems, observationUnitProblems } from './dimensions.js';
import { readPeriod, readUnit } from './readable.js';
import { join, walk } from './walk.js';

/** An object of a document of unknown shape. */
type Node = Readonly<Record<string, unknown>>;

/** What the schema of a plan report cannot say; bears any document, so that all problems come at once. */
export function reportRules(document: unknown): readonly Problem[] {
  const nodes: { node: Node; path: string }[] = [];
  walk(document, (node, path) => nodes.push({ node, path }));
  const known = knownIds(nodes);
  const targets = at(document, 'targets');
  return [
    ...targetRules(targets, 'targets.'),
    ...repeatedIds(nodes),
    ...nodes.flatMap(({ node, path }) => [
      ...fieldProblems(node, path),
      ...observationUnitProblems(node, path),
      ...referenceProblems(node, path, known),
    ]),
    ...dimensionProblems(document),
  ];
}

/** Units, periods and figures are read. */
function fieldProblems(node: Node, path: string): Problem[] {
  const problems: Problem[] = [];
  const inTargets = path.startsWith('targets.');
  if (typeof node['unit'] === 'string' && !inTargets) problems.push(...readUnit(node['unit'], join(path, 'unit')));
  for (const key of ['period', 'planPeriod']) {
    const value = node[key];
    if (typeof value === 'string') problems.push(...readPeriod(value, join(path, key)));
  }
  if (('literal' in node || 'low' in node) && !inTargets) problems.push(...figureProblems(printedOf(node), path));
  return problems;
}

/** What is said of a number itself, without what a figure of no series says in addition, as it has no place to say it. */
function printedOf(figure: Node): Node {
  const { name: _name, unit: _unit, period: _period, version: _version, evidence: _evidence, ...printed } = figure;
  return printed;
}

/** Ids live in rooms: relations, and everything that a reference can name. Targets have rooms of their own. */
function repeatedIds(nodes: readonly { node: Node; path: string }[]): Problem[] {
  const [ofRelations, ofFigures] = [new Map<string, string>(), new Map<string, string>()];
  return nodes.flatMap(({ node, path }) => {
    if (typeof node['id'] !== 'string' || path === '' || path.startsWith('targets.')) return [];
    const first = path.startsWith('relations.') ? ofRelations : ofFigures;
    const earlier = first.get(node['id']);
    if (earlier === undefined) {
      first.set(node['id'], path);
      return [];
    }
    return [
      {
        path: `${path}.id`,
        message: `${show(node['id'])} is already the id of ${showPath(earlier)}; a part stands in a tree once, and ids are unique.`,
      },
    ];
  });
}

interface Known {
  /** The unit of each series, as it was given. */
  readonly series: ReadonlyMap<string, unknown>;
  readonly bases: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** The known name that an unknown one is nearest to. */
  readonly advise: ReturnType<typeof adviser>;
}

function knownIds(nodes: readonly { node: Node; path: string }[]): Known {
  const series = new Map<string, unknown>();
  const bases = new Set<string>();
  const figures = new Set<string>();
  for (const { node, path } of nodes) {
    if (typeof node['id'] === 'string' && 'observations' in node) series.set(node['id'], node['unit']);
    if (typeof node['id'] === 'string' && /^investment\.publicInvestment\.bases\.\d+(\.parts\.\d+)?$/.test(path))
      bases.add(node['id']);
    if (path === 'figures') for (const key of Object.keys(node)) figures.add(key);
  }
  return { series, bases, figures, advise: adviser() };
}

function referenceProblems(node: Node, path: string, known: Known): Problem[] {
  const unknown = (
    key: string,
    name: string,
    among: ReadonlySet<string> | ReadonlyMap<string, unknown>,
    what: string,
  ): Problem[] => {
    if (among.has(name)) return [];
    const near = known.advise(name, among.keys());
    return [
      {
        path: `${path}.${key}`,
        message: `there is no ${what} "${name.slice(0, 60)}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
      },
    ];
  };
  if (/^targets\.\d+\.indicators\.\d+$/.test(path) && typeof node['series'] === 'string') {
    const reference = parseReference(node['series']);
    if (reference === undefined || reference.period !== undefined || !isSeriesMeasure(reference.measure)) {
      return [
        {
          path: `${path}.series`,
          message: `expected a series and what is observed of it, such as "grdp#growth"; ${JSON.stringify(node['series'].slice(0, 60))} was given.`,
        },
      ];
    }
    const { series, measure } = reference;
    if (!known.series.has(series)) return unknown('series', series, known.series, 'series');
    // A unit that is no text is refused by whoever reads it.
    return linkProblems(node['unit'], unitOf(measure, known.series.get(series) as string), `${path}.unit`);
  }
  if (/^budget\.coverage\.\d+$/.test(path)) {
    return ['revenue', 'expenditure'].flatMap((key) =>
      typeof node[key] === 'string' ? unknown(key, node[key], known.series, 'series') : [],
    );
  }
  if (/^budget\.aggregates\.\d+$/.test(path) && typeof node['of'] === 'string')
    return unknown('of', node['of'], known.series, 'series');
  if (typeof node['disbursedOf'] === 'string') return unknown('disbursedOf', node['disbursedOf'], known.bases, 'base');
  if (path.startsWith('relations.')) return operandProblems(node, path, known);
  return [];
}

/** An indicator measures what it is linked to. */
function linkProblems(unit: unknown, linked: string, path: string): Problem[] {
  const [own, other] = [unitOrProblem(unit), unitOrProblem(linked)];
  if (typeof own === 'string' || typeof other === 'string') return [];
  if (own.measure === other.measure || (isPercent(own) && isPercent(other))) return [];
  return [
    {
      path,
      message: `"${own.unit}" was given, and what the series prints there is in "${linked}"; link what measures the same.`,
    },
  ];
}

const OPERAND_KEYS = new Set([
  'total',
  'current',
  'previous',
  'change',
  'rate',
  'part',
  'whole',
  'product',
  'mean',
  'lesser',
  'greater',
  'figure',
  'value',
  'weight',
  'factors',
  'rates',
  'figures',
  'parts',
]);

function operandProblems(node: Node, path: string, known: Known): Problem[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (!OPERAND_KEYS.has(key)) return [];
    const operands = Array.isArray(value)
      ? value.map((operand: unknown, index) => ({ operand, at: `${path}.${key}.${index}` }))
      : [{ operand: value, at: `${path}.${key}` }];
    return operands.flatMap(({ operand, at }) =>
      typeof operand === 'string' ? operandProblem(operand, at, known) : [],
    );
  });
}

function operandProblem(operand: string, path: string, known: Known): Problem[] {
  if (/^-?\d+(\.\d+)?$/.test(operand) || known.figures.has(operand)) return [];
  const reference = parseReference(operand);
  if (reference === undefined) {
    const near = known.advise(operand, known.figures);
    const advice =
      near === undefined ? 'name a free figure, or a series as in "grdp@2023#value"' : `did you mean "${near}"?`;
    return [{ path, message: `there is no figure ${JSON.stringify(operand.slice(0, 60))}; ${advice}` }];
  }
  const base = !isSeriesMeasure(reference.measure);
  const among = base ? known.bases : known.series;
  if (!among.has(reference.series)) {
    const near = known.advise(reference.series, among.keys());
    return [
      {
        path,
        message: `there is no ${base ? 'base' : 'series'} ${show(reference.series)}${near === undefined ? '' : `; did you mean "${near}"?`}`,
      },
    ];
  }
  if (base) return [];
  return reference.period === undefined
    ? [{ path, message: `${show(operand)} says no period; write one behind the series, as in "grdp@2023#value".` }]
    : readPeriod(reference.period, path);
}
