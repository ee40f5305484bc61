import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as main from '../src/index.js';

const page = readFileSync(new URL('../docs/formulas.md', import.meta.url), 'utf8');

it('names every function of the main entry in the formula reference', () => {
  const functions = Object.keys(main).filter((name) => !name.endsWith('Error'));
  expect(functions.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
