// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { manifest } from '../entries.js';
import { root } from './run.js';

/**
 * Validates documents by the schema of the installed package, as an editor does: sound ones pass, broken ones do not.
 *
 * @param {string} consumer the application that has the package
 */
export function checkSchema(consumer) {
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
