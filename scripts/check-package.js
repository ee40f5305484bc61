// @ts-check
// What a user gets: packs the package as it would be published, lints the tarball, installs it into an application
// of its own, and uses it there from every module system. Needs dist/.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { entries, manifest } from './entries.js';

const CONTENTS = ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json'];

/** The ways in which TypeScript resolves modules, each with the files that it can read. */
const RESOLUTIONS = [
  { flags: ['--module', 'node16'], files: ['types.mts', 'types.cts'] },
  { flags: ['--module', 'nodenext'], files: ['types.mts', 'types.cts'] },
  { flags: ['--module', 'esnext', '--moduleResolution', 'bundler'], files: ['types.mts'] },
];

const root = fileURLToPath(new URL('../', import.meta.url));
const specifiers = entries.map(({ specifier }) => specifier);
const temporary = mkdtempSync(join(tmpdir(), 'package-'));
const consumer = join(temporary, 'consumer');
try {
  cpSync(join(root, 'test/package/consumer'), consumer, { recursive: true });
  const tarball = pack();
  step('publint', () => tool('publint', ['run', '--strict', tarball]));
  step('attw', () => tool('attw', ['--profile', 'node16', '--no-definitely-typed', '--format', 'ascii', tarball]));
  step('install into an application', () => install(tarball));
  step('import', () => run(process.execPath, ['import.mjs', ...specifiers]));
  step('require', () => run(process.execPath, ['require.cjs', ...specifiers]));
  for (const { flags, files } of RESOLUTIONS) {
    step(`types, ${flags.join(' ')}`, () =>
      tool('tsc', ['--noEmit', '--strict', '--target', 'es2022', ...flags, ...files]),
    );
  }
  step('JSON Schema of a report', checkSchema);
  await stepInBrowser();
} finally {
  rmSync(temporary, { recursive: true });
}

/** Packs the package and checks what is in it. */
function pack() {
  const output = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', temporary, root]);
  const [{ filename, size, files }] = JSON.parse(output);
  console.log(`${filename}: ${files.length} files, ${(size / 1024).toFixed(0)} kB`);
  const found = [...new Set(files.map((/** @type {{ path: string }} */ { path }) => path.split('/')[0]))].sort();
  if (found.join() !== CONTENTS.join()) {
    throw new Error(
      `The package holds ${found.join(', ')}; expected ${CONTENTS.join(', ')}. Is something missing, or not built?`,
    );
  }
  return join(temporary, filename);
}

/** @param {string} tarball */
function install(tarball) {
  writeFileSync(join(consumer, 'package.json'), '{ "private": true }\n');
  run('npm', [
    'install',
    '--prefer-offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    tarball,
  ]);
  const installed = readdirSync(join(consumer, 'node_modules')).filter((name) => !name.startsWith('.'));
  const expected = [manifest.name, ...Object.keys(manifest.dependencies)].sort();
  if (installed.sort().join() !== expected.join())
    throw new Error(`Installed ${installed.join()}; expected ${expected.join()}.`);
}

/** Validates documents by the schema of the installed package, as an editor does: sound ones pass, broken ones do not. */
function checkSchema() {
  const schema = readJson(join(consumer, 'node_modules', manifest.name, 'dist/plan-report.schema.json'));
  const validator = new Ajv2020({ strict: true, allErrors: true });
  const validate = validator.compile(schema);
  /** @type {(document: unknown) => boolean} */
  const accepts = (document) => validate(document);
  const folder = join(root, 'examples/reports');
  const documents = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (documents.length === 0) throw new Error('There is no document in examples/reports/ to validate.');
  for (const name of documents) {
    const document = readJson(join(folder, name));
    if (!accepts(document)) throw new Error(`${name} is refused: ${validator.errorsText(validate.errors)}`);
    const broken = {
      'a figure that is a JSON number': { ...document, targets: [withActual(document.targets[0], 22)] },
      'a figure with a decimal comma': { ...document, targets: [withActual(document.targets[0], '22,0')] },
      'an unknown key': { ...document, bugdet: {} },
      'no name': { ...document, name: undefined },
      'another version': { ...document, schemaVersion: 2 },
    };
    for (const [what, value] of Object.entries(broken)) {
      if (accepts(JSON.parse(JSON.stringify(value)))) throw new Error(`${name} passes with ${what}.`);
    }
  }
}

/**
 * @param {{ indicators: object[] }} target
 * @param {unknown} actual
 */
function withActual(target, actual) {
  return { ...target, indicators: target.indicators.map((indicator) => ({ ...indicator, actual })) };
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Bundles all entries for a browser and runs the bundle where there is nothing but the language. */
async function stepInBrowser() {
  const contents = specifiers.map((specifier, index) => `export * as entry${index} from '${specifier}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents: `${contents}\nexport { growthRate, round } from '${manifest.name}';`, resolveDir: consumer },
    bundle: true,
    format: 'iife',
    globalName: 'library',
    platform: 'browser',
    write: false,
  });
  step('bundle for a browser', () => {
    const rate = runInContext(
      `${outputFiles[0]?.text}\nString(library.round(library.growthRate('103500', '88700'), 1));`,
      createContext({}),
    );
    if (rate !== '16.7') throw new Error(`The bundle gives ${rate}; expected 16.7.`);
  });
}

/**
 * @param {string} title
 * @param {() => void} action
 */
function step(title, action) {
  const start = performance.now();
  action();
  console.log(`${title}: ok (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

/**
 * Runs a tool of this repository in the application.
 *
 * @param {string} name
 * @param {string[]} args
 */
function tool(name, args) {
  run(join(root, 'node_modules/.bin', name), args);
}

/**
 * Runs a command in the application and returns what it prints; when it fails, that is shown.
 *
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: consumer, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${stdout}\n${stderr}`, { cause: error });
  return stdout;
}
