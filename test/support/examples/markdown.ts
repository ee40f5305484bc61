import type { Example } from './example.js';

const LANGUAGES = ['ts', 'js', 'typescript', 'javascript'];

/** The code blocks of a guide in TypeScript or JavaScript, except those marked `no-check` after the language. */
export function markdownExamples(file: string, text: string): Example[] {
  const examples: Example[] = [];
  let heading = '(top)';
  let block: { fence: string; info: string[]; line: number; lines: string[] } | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const fence = /^\s*(`{3,}|~{3,})\s*(.*)$/.exec(line);
    if (block === undefined) {
      heading = /^#+\s+(.*)$/.exec(line)?.[1] ?? heading;
      if (fence !== null) block = { fence: fence[1] ?? '', info: (fence[2] ?? '').split(/\s+/), line: index + 2, lines: [] };
    } else if (fence?.[2] === '' && fence[1]?.startsWith(block.fence)) {
      const [language = '', ...marks] = block.info;
      if (LANGUAGES.includes(language) && !marks.includes('no-check')) {
        examples.push({ file, line: block.line, symbol: heading, code: block.lines.join('\n') });
      }
      block = undefined;
    } else {
      block.lines.push(line);
    }
  }
  return examples;
}
