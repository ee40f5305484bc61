import { inspect, parseArgs } from 'node:util';
import { type Finding, fuzz } from './fuzz.js';
import { tables } from './table/index.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' }, only: { type: 'string' } } });
const count = Number(positionals[0] ?? 1_000_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  console.error('npm run fuzz -- [count] [--seed <whole number>] [--only <part of "entry function">]');
  process.exit(2);
}

const rows = Object.entries(tables)
  .flatMap(([entry, table]) => Object.entries(table).map(([name, row]) => ({ name: `${entry} ${name}`, row })))
  .filter(({ name }) => name.includes(values.only ?? ''));
const perWeight = count / rows.reduce((sum, { row }) => sum + (row.weight ?? 1), 0);
console.log(`${rows.length} functions; seed ${seed}`);

const findings: (Finding & { readonly name: string })[] = [];
const totals = new Map<string, number>();
for (const { name, row } of rows) {
  const start = performance.now();
  const { outcomes, finding } = fuzz(row, { calls: Math.ceil(perWeight * (row.weight ?? 1)), seed: seedOf(name), timed: true });
  for (const [outcome, times] of outcomes) totals.set(outcome, (totals.get(outcome) ?? 0) + times);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name.padEnd(50)} ${seconds.padStart(6)} s  ${shown(outcomes)}${finding === undefined ? '' : '  FOUND'}`);
  if (finding !== undefined) findings.push({ name, ...finding });
}

console.log(`all: ${shown(totals)}`);
for (const { name, what, values: args } of findings) {
  console.error(`\n${name}: ${what}\n  ${described(args)}\n  again: npm run fuzz -- ${count} --seed ${seed}`);
}
console.log(`${findings.length} findings in ${[...totals.values()].reduce((sum, times) => sum + times, 0)} calls`);
process.exitCode = findings.length === 0 ? 0 : 1;

/** Every function gets calls of its own, the same whichever others are called beside it. */
function seedOf(name: string): number {
  return [...name].reduce((hash, character) => (Math.imul(hash, 31) + character.charCodeAt(0)) | 0, seed);
}

function shown(outcomes: ReadonlyMap<string, number>): string {
  return [...outcomes]
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, times]) => `${outcome} ${times}`)
    .join(', ');
}

/** Arguments as far as they can be looked at. */
function described(args: readonly unknown[]): string {
  try {
    return inspect(args, { depth: 12, maxArrayLength: 20, maxStringLength: 200, breakLength: Infinity, compact: true, showProxy: true, getters: false })
      .replace(/(.)\1{100,}/g, '$1$1$1…')
      .slice(0, 1_500);
  } catch (error) {
    return `(arguments that cannot be shown: ${String(error)})`;
  }
}
