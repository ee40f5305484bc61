// @ts-check
/**
 * What an audit costs: the whole Bắc Giang report, a nation of four sizes, and a document that is refused.
 *
 * The nation is made up: 63 provinces with 16 sectors over 20 years, as chains of growth and trees of sums, with shares,
 * contributions to growth, output per head, figures that are not printed, hedges, and a slip in one figure of 2 000. The
 * lesser sizes have fewer provinces. The nation comes out of JSON, like a document that was read from a file; that of
 * the report is made by `auditDocument`. Times are medians by the clock, beside the fastest. A machine that is shared is
 * often half as fast a minute later, so each stands beside a yardstick of the same run: what it takes to copy the same
 * document by JSON.
 */
import { readFileSync } from 'node:fs';
import { isPlanningMetricsError } from 'planning-metrics';
import { audit } from 'planning-metrics/audit';
import { auditDocument, parsePlanReport } from 'planning-metrics/models';

/** @import { AuditDocument, Figure, Relation } from 'planning-metrics/audit' */

const PROVINCES = [8, 16, 32, 63];
const YEARS = 20;
const BRANCHES = 4;
const LEAVES = 3;

/** The same nation in every run: a linear congruential generator. */
let state = 20230630;
const random = () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;

/** Milliseconds for a call, and what it gives. @template T @param {() => T} call @returns {[ms: number, result: T]} */
function timed(call) {
  const before = performance.now();
  const result = call();
  return [performance.now() - before, result];
}

/**
 * The median milliseconds of so many audits, those of as many copies of the document by JSON, one after each, and those
 * of all audits, ascending.
 * @param {number} times @param {AuditDocument} document @returns {[ms: number, copyMs: number, all: number[]]}
 */
function besideCopies(times, document) {
  const pairs = Array.from({ length: times }, () => [timed(() => audit(document))[0], timed(() => copied(document))[0]]);
  const column = (/** @type {number} */ at) => pairs.map((pair) => pair[at] ?? NaN).sort((a, b) => a - b);
  const [all, copies] = [column(0), column(1)];
  return [all[times >> 1] ?? NaN, copies[times >> 1] ?? NaN, all];
}

/** @param {AuditDocument} document @returns {AuditDocument} */
function copied(document) {
  return JSON.parse(JSON.stringify(document));
}

/** @param {number} provinces @returns {AuditDocument} */
function nation(provinces) {
  /** @type {[string, Figure][]} */
  const figures = [];
  /** @type {Relation[]} */
  const relations = [];
  /** @param {string} id @param {number} value @param {number} decimals @param {string} unit */
  const print = (id, value, decimals, unit) => {
    const draw = random();
    const literal = (draw < 1 / 2_000 ? value * 1.3 + 7 : value).toFixed(decimals);
    if (draw > 0.98) figures.push([id, { unit }]);
    else if (draw > 0.97) figures.push([id, { literal, unit, hedge: 'about' }]);
    else figures.push([id, { literal, unit, ...(draw > 0.9 && { status: /** @type {const} */ ('E') }) }]);
  };
  const places = Array.from({ length: provinces }, () => provinceOver(YEARS));
  const whole = places
    .map(({ levels }) => levels)
    .reduce((sum, levels) => sum.map((row, year) => row.map((value, node) => value + (levels[year]?.[node] ?? 0))));

  for (const [place, { levels, population }] of [...places.entries(), /** @type {const} */ (['nation', { levels: whole, population: null }])]) {
    for (const [year, row] of levels.entries()) {
      const before = levels[year - 1];
      const id = (/** @type {string} */ what, at = year) => `p${place}.${at}.${what}`;
      const add = (/** @type {string} */ what, /** @type {any} */ relation) => relations.push({ id: id(what), ...relation });
      const nodes = row.map((_, node) => node);
      for (const [node, level] of row.entries()) {
        print(id(`level.${node}`), level, 0, 'billion VND');
        const leaves = childrenOf(node);
        if (leaves.length > 0) add(`sum.${node}`, { type: 'sum', total: id(`level.${node}`), parts: leaves.map((leaf) => id(`level.${leaf}`)) });
        if (place === 'nation')
          add(`places.${node}`, { type: 'sum', total: id(`level.${node}`), parts: places.map((_, other) => `p${other}.${year}.level.${node}`) });
        if (node > 0) {
          print(id(`share.${node}`), (level / (row[0] ?? 1)) * 100, 1, '%');
          add(`share-of.${node}`, { type: 'percent', part: id(`level.${node}`), whole: id('level.0'), rate: id(`share.${node}`) });
        }
        if (before === undefined) continue;
        print(id(`growth.${node}`), (level / (before[node] ?? 1) - 1) * 100, 2, '%');
        print(id(`contribution.${node}`), ((level - (before[node] ?? 0)) / (before[0] ?? 1)) * 100, 2, 'pp');
        figures.push([id(`change.${node}`), { unit: 'billion VND' }]);
        const [current, previous, change] = [id(`level.${node}`), id(`level.${node}`, year - 1), id(`change.${node}`)];
        add(`growth-of.${node}`, { type: 'growth', current, previous, rate: id(`growth.${node}`) });
        add(`change-of.${node}`, { type: 'difference', current, previous, change });
        add(`contribution-of.${node}`, { type: 'percent', part: change, whole: id('level.0', year - 1), rate: id(`contribution.${node}`) });
      }
      const branches = childrenOf(0);
      add('shares', { type: 'sum', total: '100', parts: branches.map((node) => id(`share.${node}`)) });
      if (before !== undefined)
        for (const node of nodes) {
          const parts = childrenOf(node).map((leaf) => id(`contribution.${leaf}`));
          if (parts.length > 0) add(`contributions.${node}`, { type: 'sum', total: id(`contribution.${node}`), parts });
        }
      if (population === null) continue;
      const people = population[year] ?? 1;
      print(id('population'), people, 1, 'thousand person');
      print(id('per-head'), ((row[0] ?? 0) / people) * 1_000, 1, 'million VND/person');
      add('per-head-of', { type: 'product', product: id('level.0'), factors: [id('per-head'), id('population')] });
    }
  }
  return { figures: Object.fromEntries(figures), relations };
}

/** The sectors below one: of the whole its branches, of a branch its leaves. @param {number} node @returns {number[]} */
function childrenOf(node) {
  if (node === 0) return Array.from({ length: BRANCHES }, (_, branch) => branch + 1);
  return node > BRANCHES ? [] : Array.from({ length: LEAVES }, (_, leaf) => 1 + BRANCHES + (node - 1) * LEAVES + leaf);
}

/** Levels by year and sector, the whole first, and the population by year. @param {number} years */
function provinceOver(years) {
  let leaves = Array.from({ length: BRANCHES * LEAVES }, () => 500 + random() * 20_000);
  let people = 500 + random() * 3_000;
  /** @type {number[]} */
  const population = [];
  const levels = Array.from({ length: years }, () => {
    leaves = leaves.map((level) => level * (0.98 + random() * 0.2));
    people *= 1.005 + random() * 0.01;
    population.push(people);
    const branches = Array.from({ length: BRANCHES }, (_, branch) => leaves.slice(branch * LEAVES, (branch + 1) * LEAVES).reduce((sum, level) => sum + level));
    return [branches.reduce((sum, level) => sum + level), ...branches, ...leaves];
  });
  return { levels, population };
}

const report = auditDocument(parsePlanReport(JSON.parse(readFileSync(new URL('../../examples/reports/bac-giang-2023.json', import.meta.url), 'utf8'))));
// The compiler is done with what is called often after some hundreds of calls.
for (let warm = 0; warm < 400; warm++) audit(report);
const [cost, copyCost, costs] = besideCopies(101, report);
console.log(
  `Bắc Giang: ${Object.keys(report.figures).length} figures, ${report.relations.length} relations: ${cost.toFixed(1)} ms, ${(cost / copyCost).toFixed(1)} copies (median of ${costs.length}; fastest ${costs[0]?.toFixed(1)})\n`,
);

/** @type {{ size: number, ms: number }[]} */
const sizes = [];
for (const provinces of PROVINCES) {
  const document = copied(nation(provinces));
  const size = document.relations.length;
  const { summary } = audit(document);
  const [ms, copyMs, all] = besideCopies(5, document);
  sizes.push({ size, ms });
  console.log(
    `nation of ${String(provinces).padStart(2)} provinces: ${String(size).padStart(6)} relations ${ms.toFixed(0).padStart(6)} ms ${((ms / size) * 1e6).toFixed(0).padStart(7)} ns/relation ${(ms / copyMs).toFixed(1).padStart(6)} copies   fastest ${all[0]?.toFixed(0)} ms   ${summary.conflicts} conflicts, ${summary.inferred} inferred`,
  );
}
console.log(`growth exponent ${exponent(sizes).toFixed(2)}\n`);

/** The slope of log time over log size, by least squares. @param {readonly { size: number, ms: number }[]} points */
function exponent(points) {
  const logs = points.map(({ size, ms }) => [Math.log(size), Math.log(ms)]);
  const mean = (/** @type {number} */ axis) => logs.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [a = 0, b = 0]) => sum + (a - x) * (b - y), 0);
  return covariance / logs.reduce((sum, [a = 0]) => sum + (a - x) ** 2, 0);
}

const garbage = Array.from({ length: 130_000 }, () => ({ id: random(), type: `sum${random()}`, total: '!', parts: [random(), null] }));
const text = JSON.stringify({ figures: { a: { literal: '1,5', unit: 'billions' } }, relations: garbage });
const [ms, problems] = timed(() => {
  try {
    audit(JSON.parse(text));
  } catch (error) {
    if (isPlanningMetricsError(error) && error.code === 'invalid-document') return error.message.length;
    throw error;
  }
  throw new Error('The garbage was audited.');
});
console.log(`${(text.length / 1e6).toFixed(1)} MB of garbage: refused in ${ms.toFixed(0)} ms, in a message of ${problems} characters`);
