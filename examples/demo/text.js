// @ts-check

/**
 * Rows of text as an aligned table, numbers to the right.
 *
 * @param {readonly string[]} headings
 * @param {readonly (readonly (string | null)[])[]} rows
 */
export function table(headings, rows) {
  const lines = [headings, ...rows.map((row) => row.map((cell) => cell ?? ''))];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const numeric = headings.map((_, column) => rows.every((row) => /^[-≈0-9. ]*$/.test(row[column] ?? '')));
  /** @param {readonly string[]} line */
  const print = (line) =>
    line
      .map((cell, column) => (numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [print(headings), widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1).map(print)].join(
    '\n',
  );
}

/**
 * A text in lines of at most so many characters.
 *
 * @param {string} text
 * @param {number} width
 */
export function wrap(text, width = 110) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n  ');
}

/** @param {string} text */
export function heading(text) {
  return `\n${text}\n${'═'.repeat(text.length)}\n`;
}
