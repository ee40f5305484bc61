import { exact } from '../../decimal/input.js';
import { compare } from '../../decimal/rational.js';
import { type Problem, show, showPath } from '../../errors.js';
import { checkedFigure } from '../../figures/document/check-figure.js';
import { readUnit } from '../check/readable.js';
import { walk } from '../check/walk.js';
import { detailsOf } from '../document/details.js';
import { adviser } from '../nearest.js';
import { type PrintedFigure, printedFigureSchema } from '../schema/figure.js';
import { boundSchema } from '../schema/targets.js';
import { numbersOf } from './bound.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What the schema of a list of targets cannot say; bears any document.
 *
 * @param list the path of the list and a dot, where it is part of a report
 */
export function targetRules(targets: unknown, list = ''): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = { target: new Map<string, string>(), indicator: new Map<string, string>() };
  walk(targets, (fields, within) => {
    const path = `${list}${within}`;
    if (/^\d+$/.test(within)) problems.push(...repeatedId(fields, path, ids.target));
    if (/^\d+\.indicators\.\d+$/.test(within))
      problems.push(...repeatedId(fields, path, ids.indicator), ...indicatorProblems(fields, path));
  });
  return problems;
}

function repeatedId({ id }: Fields, path: string, seen: Map<string, string>): Problem[] {
  if (typeof id !== 'string') return [];
  const earlier = seen.get(id);
  if (earlier === undefined) {
    seen.set(id, path);
    return [];
  }
  return [
    {
      path: `${path}.id`,
      message: `${show(id)} is already the id of ${showPath(earlier)}; an outcome is given by id, so ids are unique.`,
    },
  ];
}

function indicatorProblems(indicator: Fields, path: string): Problem[] {
  const { unit } = indicator;
  return [
    ...(typeof unit === 'string' ? readUnit(unit, `${path}.unit`) : []),
    ...boundProblems(indicator['target'], `${path}.target`),
    ...['tracked', 'lastYear', 'actual'].flatMap((key) => figureProblems(indicator[key], `${path}.${key}`)),
  ];
}

function boundProblems(target: unknown, path: string): Problem[] {
  const { success, data: bound } = boundSchema.safeParse(target);
  if (!success) return [];
  const ends: [string, PrintedFigure][] =
    bound.kind === 'range'
      ? [
          ['low', bound.low],
          ['high', bound.high],
        ]
      : [['value', bound.value]];
  const problems = ends.flatMap(([key, figure]) => endProblems(figure, `${path}.${key}`));
  const [low, high] = ends.map(([, figure]) => numbersOf(figure)[0]) as [string, string?];
  if (high === undefined || compare(exact(low), exact(high)) <= 0) return problems;
  return [
    ...problems,
    {
      path,
      message: `the range runs from ${low.slice(0, 60)} down to ${high.slice(0, 60)}; write the smaller end as "low".`,
    },
  ];
}

function endProblems(figure: PrintedFigure, path: string): readonly Problem[] {
  if (numbersOf(figure).length === 1) return figureProblems(figure, path);
  return [{ path, message: 'a bound is one number; for a range write { kind: "range", low, high, better }.' }];
}

/** What is wrong with a figure whose shape is right: a range that runs down, a number that its granularity cannot give. */
export function figureProblems(figure: unknown, path: string): readonly Problem[] {
  const { success, data } = printedFigureSchema.safeParse(figure);
  const problems: Problem[] = [];
  if (success) checkedFigure(detailsOf(data), path, problems);
  return problems;
}

/** Outcomes of indicators that there are not, and figures that cannot be. */
export function actualRules(actuals: unknown, indicators: ReadonlySet<string>): readonly Problem[] {
  const advise = adviser();
  return Object.entries(actuals ?? {}).flatMap(([id, figure]) => {
    if (indicators.has(id)) return figureProblems(figure, id);
    const near = advise(id, indicators);
    return [
      {
        path: id.slice(0, 100),
        message: `there is no indicator of this id${near === undefined ? '' : `; did you mean "${near}"?`}`,
      },
    ];
  });
}
