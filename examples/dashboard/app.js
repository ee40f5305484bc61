// @ts-check
import { h } from './dom.js';
import { takeDroppedFiles } from './drop.js';
import { languageOf } from './language.js';
import { readReport } from './read-report.js';
import { REPORTS } from './reports.js';
import { readState, writeState } from './state.js';
import { header } from './view/header.js';
import { pageOf, viewOf } from './view/page.js';
import { problemList } from './view/problems.js';

/** @typedef {Readonly<Record<string, string>>} Name */

const state = readState();
/** @type {Map<string, Name>} */
const places = new Map();
/** @type {{ view: ReturnType<typeof viewOf>, shown: string | null } | null} */
let current = null;
/** @typedef {{ file: string, problems: readonly import('./read-report.js').Problem[] }} Refusal */

/** @type {Refusal | null} */
let refusal = null;

const overlay = h('div', { class: 'overlay', 'aria-hidden': 'true' });
const skip = h('a', { class: 'skip', href: '#content' });
const top = h('div', { class: 'top' });
const refused = h('div');
const content = h('main', { id: 'content', tabindex: -1 });
const said = h('p', { class: 'spoken', role: 'status' });

function render() {
  const language = languageOf(state.lang);
  const { t, name } = language;
  document.documentElement.lang = state.lang;
  skip.textContent = t.skip;
  overlay.textContent = t.dropHere;
  refused.replaceChildren(
    ...(refusal === null ? [] : [problemList(language, { ...refusal, onClose: () => showProblems(null) })]),
  );
  if (current === null) return;
  const { view, shown } = current;
  document.title = name(view.report.name);
  const focused = document.activeElement?.id;
  top.replaceChildren(header(language, { report: view.report, shown, names: places, onLanguage, onReport, onFile }));
  content.replaceChildren(...pageOf(language, view).filter((part) => part !== null));
  // The controls are new elements; the focus stays on the one that was used.
  if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus();
}

/** @param {Refusal | null} next */
function showProblems(next) {
  refusal = next;
  render();
  document.getElementById('problems')?.focus();
}

/** @param {'vi' | 'en'} code */
function onLanguage(code) {
  state.lang = code;
  writeState(state);
  render();
}

/** @param {string} id */
function onReport(id) {
  state.report = id;
  writeState(state);
  void showBundled(id);
}

/** @param {File} file */
function onFile(file) {
  void show(file, file.name, null);
}

/** @param {string} id */
async function showBundled(id) {
  await show(await fetchReport(id), id, id);
}

/** @param {string} id */
async function fetchReport(id) {
  const response = await fetch(`reports/${id}.json`);
  return response.blob();
}

/**
 * Shows a document, or what is wrong with it, while the report before stays.
 *
 * @param {Blob} file
 * @param {string} label
 * @param {string | null} shown the id of a report that comes with the page
 */
async function show(file, label, shown) {
  const read = await readReport(file);
  if ('problems' in read) return showProblems({ file: label, problems: read.problems });
  current = { view: viewOf(read.report), shown };
  refusal = null;
  render();
  const { t, name } = languageOf(state.lang);
  said.textContent = t.shown(name(read.report.name));
}

/** The names on the buttons of the reports that come with the page. */
async function readPlaces() {
  for (const id of REPORTS) {
    const read = await readReport(await fetchReport(id));
    if ('report' in read) places.set(id, read.report.place ?? read.report.name);
  }
}

/** Shows the page, and the report that its address names. */
export async function start() {
  document.body.replaceChildren(skip, top, refused, content, said, overlay);
  takeDroppedFiles(onFile);
  await readPlaces();
  await showBundled(state.report);
}
