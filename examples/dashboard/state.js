// @ts-check
// What is shown stands in the address: ?lang=vi&report=vietnam-2023. A link to the page shows the same.
import { REPORTS } from './reports.js';

/** @typedef {{ lang: 'vi' | 'en', report: string }} State */

/** @returns {State} */
export function readState() {
  const given = new URLSearchParams(location.search);
  const wanted = given.get('lang') ?? navigator.language;
  const report = REPORTS.find((id) => id === given.get('report')) ?? REPORTS[0];
  return { lang: wanted.startsWith('vi') ? 'vi' : 'en', report };
}

/** @param {State} state */
export function writeState({ lang, report }) {
  history.replaceState(null, '', `?${new URLSearchParams({ lang, report })}${location.hash}`);
}
