// @ts-check
// The public surface of every entry point, as a report in test/package/api/, taken from dist/. `npm run api` writes the
// reports anew, so that a change of the surface stands in the diff; `npm run api -- --check` fails when they differ.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import apiExtractor from '@microsoft/api-extractor';
import { entries } from './entries.js';

const { Extractor, ExtractorConfig, ExtractorLogLevel } = apiExtractor;
/** @typedef {import('@microsoft/api-extractor').ExtractorMessage} Message */

/** The arithmetic of measures in the types of quantities, which signatures are made of and no program names. */
const ARITHMETIC =
  /^(Above|Below|Beside|Cancelled|Exchanged|Fraction|HasUnit|Known|NoUnit|Plain|Prefix|Product|Quotient|Reduced|Single)$/;
/** The zod objects that exported types are inferred from. */
const ZOD_OBJECTS = /^[a-z]\w*(Object|Schema)$/;

const root = fileURLToPath(new URL('../', import.meta.url));
const reports = join(root, 'test/package/api');
const isCheck = process.argv.includes('--check');
/** Types that stand in signatures of an entry point and are not exported there. */
const unnamed = new Set();
const temporary = mkdtempSync(join(tmpdir(), 'api-'));
try {
  mkdirSync(reports, { recursive: true });
  const changed = entries.filter(({ specifier, output }) => hasChanged(reportName(specifier), output));
  if (isCheck && changed.length > 0) {
    console.error(
      `The public surface of ${changed.map(({ specifier }) => specifier).join(', ')} has changed (see above). ` +
        'If that is meant, run `npm run build && npm run api` and commit test/package/api/.',
    );
    process.exitCode = 1;
  }
  const exported = new Set(entries.flatMap(({ specifier }) => exportsIn(reportName(specifier))));
  const forgotten = [...unnamed].filter(
    (name) => !exported.has(name) && !ARITHMETIC.test(name) && !ZOD_OBJECTS.test(name),
  );
  if (forgotten.length > 0) {
    console.error(`No entry point exports ${forgotten.join(', ')}, and signatures speak of it; export it.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(temporary, { recursive: true });
}

/**
 * Writes or compares the report of an entry point.
 *
 * @param {string} name
 * @param {string} output
 */
function hasChanged(name, output) {
  const { apiReportChanged } = Extractor.invoke(configOf(name, join(root, `dist/${output}.d.ts`)), {
    localBuild: !isCheck,
    printApiReportDiff: isCheck,
    messageCallback: take,
  });
  console.log(`${name}: ${apiReportChanged ? (isCheck ? 'differs' : 'written') : 'unchanged'}`);
  return apiReportChanged;
}

/**
 * @param {string} name
 * @param {string} declarations
 */
function configOf(name, declarations) {
  const logLevel = ExtractorLogLevel.None;
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: declarations,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: { target: 'ES2022', module: 'NodeNext', strict: true, skipLibCheck: true, types: [] },
          files: [declarations],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: reports,
        reportTempFolder: temporary,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        // The documentation has a gate of its own, and there are no release tags: what is exported is public.
        extractorMessageReporting: {
          default: { logLevel },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.Error, addToApiReportFile: false },
        },
        tsdocMessageReporting: { default: { logLevel } },
      },
    },
  });
}

/** @param {string} specifier */
function reportName(specifier) {
  return specifier.replaceAll('/', '-');
}

/** @param {string} name */
function exportsIn(name) {
  const report = readFileSync(join(temporary, `${name}.api.md`), 'utf8');
  return [...report.matchAll(/^export (?:abstract )?(?:class|const|function|interface|type) (\w+)/gm)].map(
    ([, name]) => name,
  );
}

/** @param {Message} message */
function take(message) {
  message.handled = true;
  const { messageId, logLevel, text } = message;
  if (messageId === 'ae-forgotten-export') unnamed.add(/"(\w+)"/.exec(text)?.[1]);
  else if (messageId === 'console-api-report-diff' || logLevel === ExtractorLogLevel.Error) console.error(text);
}
