// @ts-check
import { h } from '../dom.js';

/** More would be read by nobody, and a document of rubbish has a problem a byte. */
const MOST = 100;

/**
 * Why a file could not be shown. The messages are the library's, in English.
 *
 * @param {import('../language.js').Language} language
 * @param {{ file: string, problems: readonly import('../read-report.js').Problem[], onClose: () => void }} refusal
 */
export function problemList({ t }, { file, problems, onClose }) {
  const { problems: texts } = t;
  const more = problems.length - MOST;
  return h(
    'section',
    { id: 'problems', role: 'alert', tabindex: -1, 'aria-labelledby': 'problems-title' },
    h('h2', { id: 'problems-title' }, texts.title(problems.length, file)),
    h('p', {}, texts.kept),
    h(
      'ul',
      { lang: 'en' },
      ...problems
        .slice(0, MOST)
        .map(({ path, message }) =>
          h('li', {}, h('code', {}, path === '' ? texts.document : path), h('span', {}, message)),
        ),
    ),
    more > 0 ? h('p', {}, texts.more(more)) : null,
    h('button', { type: 'button', class: 'button', click: onClose }, texts.close),
  );
}
