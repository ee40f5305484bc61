import { expect, it } from 'vitest';
import { markdownText } from '../../../src/audit/explain/markdown-text.js';

it.each([
  ['10 % of “rice” (line 9): −2,5', '10 % of “rice” (line 9): −2,5'],
  ['a \n\t b\r\nc', 'a b c'],
  ['\\ ` * _ [ ] | ~', '\\\\ \\` \\* \\_ \\[ \\] \\| \\~'],
  ['**', '\\*\\*'],
  ['<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
])('%j is %j in Markdown: one line that prints as it is', (text, markdown) => {
  expect(markdownText(text)).toBe(markdown);
});
