// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'typedoc';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const place = (/** @type {string} */ path) => (readme.includes(path) ? readme.indexOf(path) : Infinity);

/** The pages beside the API: the guides in the order in which the README names them, then what is about the project. */
export const guidePaths = [
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b)),
  ...['README.vi.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter((name) => existsSync(new URL(name, root))),
];

/**
 * Calls each page by its heading, not by the name of its file.
 *
 * @param {import('typedoc').Application} app
 */
export function guides(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    const heading = /^# (.+)$/m.exec(page.content.map(({ text }) => text).join(''))?.[1];
    if (heading !== undefined) page.name = heading;
  });
}
