// @ts-check
// Whether extractFigures takes linear time on any text: prints milliseconds for hostile texts of 100,000 characters and
// of four times as many, and their ratio, which is about 4 where the time is linear and about 16 where it is quadratic.
import { extractFigures } from 'planning-metrics/vi';

const LENGTH = 100_000;

/** @type {Record<string, string>} */
const pieces = {
  'prose, one endless line': 'công nghiệp ước tăng khoảng 6,5%, ',
  digits: '9',
  'points between digits': '1.',
  'slashes between digits': '1/',
  'open brackets': '(',
  'nested brackets with figures': 'giảm 5 vụ (',
  'numbers without units': '12, ',
  'numbers that are names': 'số 1 ',
  'numbers in open brackets': '(1',
  hedges: 'khoảng ',
  'one word': 'ă',
  'combining accents': 'a\u0301',
  'line breaks': '\n',
};

/**
 * The best of three runs, milliseconds.
 *
 * @param {string} text
 */
function time(text) {
  const runs = [0, 1, 2].map(() => {
    const start = performance.now();
    extractFigures(text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

console.log(`${'text'.padEnd(30)}${'100,000'.padStart(10)}${'400,000'.padStart(10)}   ratio`);
for (const [name, piece] of Object.entries(pieces)) {
  const [short, long] = [LENGTH, 4 * LENGTH].map((length) => time(piece.repeat(length / piece.length)));
  if (short === undefined || long === undefined) continue;
  console.log(`${name.padEnd(30)}${short.toFixed(0).padStart(7)} ms${long.toFixed(0).padStart(7)} ms   ${(long / short).toFixed(1)}`);
}
