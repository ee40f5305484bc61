// @ts-check
// Whether every link leads somewhere: those of the Markdown files of the project, and those of the built site. Nothing
// is fetched: an address on the web is only checked for its form, and the site may load nothing from there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Link
 * @property {string} target as it is written
 * @property {boolean} isLoaded whether a page loads it, rather than lead to it
 */

const root = fileURLToPath(new URL('../', import.meta.url));
const site = join(root, 'site');
if (!existsSync(join(site, 'index.html'))) {
  console.error('There is no site/ to check; build it with npm run docs.');
  process.exit(1);
}

const documents = [
  ...readdirSync(root)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, name)),
  ...filesIn(join(root, 'docs'), '.md'),
];
const pages = [...filesIn(site, '.html'), ...filesIn(site, '.css')];
/** @type {Map<string, Set<string>>} */
const anchors = new Map();

let count = 0;
const broken = [...documents, ...pages].flatMap((file) =>
  linksOf(file).flatMap((link) => {
    count += 1;
    const problem = problemOf(link, file);
    return problem === undefined ? [] : [`${relative(root, file)}: ${link.target}: ${problem}`];
  }),
);
for (const line of new Set(broken)) console.error(line);
console.log(
  `${count} links of ${documents.length} documents and ${pages.length} files of the site: ${broken.length} broken`,
);
process.exitCode = broken.length === 0 ? 0 : 1;

/**
 * @param {string} folder
 * @param {string} extension
 */
function filesIn(folder, extension) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(extension))
    .map((path) => join(folder, path));
}

/**
 * @param {string} file
 * @returns {Link[]}
 */
function linksOf(file) {
  const text = readFileSync(file, 'utf8');
  switch (extname(file)) {
    case '.md':
      return markdownLinks(withoutCode(text));
    case '.css':
      return matches(text, /url\(["']?([^"')]+)|@import ["']([^"']+)/g).map((target) => ({ target, isLoaded: true }));
    default:
      return htmlLinks(text);
  }
}

/**
 * Links and images, inline or by reference, and those in HTML.
 *
 * @param {string} text
 */
function markdownLinks(text) {
  const targets = matches(text, /\]\(<?([^\s)>]+)|^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)/gm);
  return [...targets.map((target) => ({ target, isLoaded: false })), ...htmlLinks(text)];
}

/**
 * @param {string} text
 * @returns {Link[]}
 */
function htmlLinks(text) {
  return [...text.matchAll(/<([a-z]+)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].flatMap(([, tag, target = '']) => {
    // An icon stands in the page only once a script has put it there.
    if (tag === 'use') return [];
    return [{ target: target.replaceAll('&amp;', '&'), isLoaded: tag !== 'a' }];
  });
}

/**
 * @param {Link} link
 * @param {string} file
 * @returns {string | undefined}
 */
function problemOf({ target, isLoaded }, file) {
  if (target.startsWith('data:')) return undefined;
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(target)) {
    if (!URL.canParse(target)) return 'is no address';
    if (!/^(https?|mailto):/.test(target)) return 'is an address that no browser opens from a page';
    return isLoaded && file.startsWith(site) ? 'is loaded from the web; the site has to work without' : undefined;
  }
  const [path = '', anchor] = decodeURIComponent(target).split('#');
  const destination = path === '' ? file : resolve(dirname(file), path);
  if (!existsSync(destination)) return 'there is no such file';
  const home = file.startsWith(site) ? site : root;
  if (relative(home, destination).startsWith('..')) return `leads out of ${relative(root, home) || 'the project'}`;
  if (anchor === undefined || anchor === '' || !['.md', '.html'].includes(extname(destination))) return undefined;
  return anchorsOf(destination).has(anchor) ? undefined : 'there is no such heading';
}

/** @param {string} file */
function anchorsOf(file) {
  const known = anchors.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(file, 'utf8');
  const ids = matches(text, /\s(?:id|name)="([^"]+)"/g);
  const found = new Set(extname(file) === '.md' ? [...ids, ...headingAnchors(withoutFences(text))] : ids);
  anchors.set(file, found);
  return found;
}

/**
 * The anchors that GitHub gives to headings: in lower case, without punctuation, spaces as hyphens, numbered when they
 * come again.
 *
 * @param {string} text
 */
function headingAnchors(text) {
  const seen = new Map();
  return matches(text, /^#{1,6} +(.+?) *#*$/gm).map((heading) => {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

/** @param {string} text */
function withoutFences(text) {
  return text.replace(/^( *)(```+|~~~+)[^]*?^\1\2 *$/gm, '');
}

/** @param {string} text */
function withoutCode(text) {
  return withoutFences(text).replace(/(`+)[^]*?\1/g, '');
}

/**
 * The first group that takes part in each match.
 *
 * @param {string} text
 * @param {RegExp} pattern
 */
function matches(text, pattern) {
  return [...text.matchAll(pattern)].map(([, ...groups]) => groups.find((group) => group !== undefined) ?? '');
}
