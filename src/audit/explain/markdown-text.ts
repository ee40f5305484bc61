const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text that Markdown prints as it is: on one line, without markup, in a table too. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~]/g, (mark) => `\\${mark}`)
    .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);
}
