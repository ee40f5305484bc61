import { type ExtractedFigure, extractFigures } from '../../src/vi/index.js';

/** What is found in a text, one line a figure: the number as printed, what it is, its unit and kind, hedge and period. */
export function reading(text: string): string[] {
  return extractFigures(text).map((figure) => `${text.slice(figure.start, figure.end)} = ${meaning(figure)}`);
}

function meaning({ value, low, high, unit, kind, hedge, period }: ExtractedFigure): string {
  const number = value ?? `${low} to ${high}`;
  return [number, unit ?? '(no unit)', kind, ...(hedge === undefined ? [] : [hedge].flat()), ...(period === undefined ? [] : [`in ${period}`])].join(' ');
}
