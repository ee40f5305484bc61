import { BASE_MEASURES, type BaseMeasure, type Measure, MEASURES } from './measures.js';

/** A figure of a series: `grdp@2023/estimate#growth`; the version may be left out. Of a base: `general#plan`. */
export interface Reference {
  readonly series: string;
  readonly period?: string;
  readonly version?: string;
  readonly measure: Measure | BaseMeasure;
}

const REFERENCE = /^([A-Za-z][\w.-]*)(?:@([^@#]+?)(?:\/(plan|estimate|preliminary|final))?)?#([A-Za-z]+)$/;

/** Reads a reference, or gives undefined for a text that is none. */
export function parseReference(text: string): Reference | undefined {
  const match = REFERENCE.exec(text);
  if (match === null) return undefined;
  const [, series = '', period, version, measure = ''] = match;
  if (!isMeasure(measure)) return undefined;
  return { series, measure, ...(period !== undefined && { period }), ...(version !== undefined && { version }) };
}

/** Reads what an indicator is linked to. No other link is left in a report that was checked. */
export function parseLink(text: string): { readonly series: string; readonly measure: Measure } {
  return parseReference(text) as Reference & { readonly measure: Measure };
}

export function isSeriesMeasure(measure: string): measure is Measure {
  return (MEASURES as readonly string[]).includes(measure);
}

function isMeasure(measure: string): measure is Measure | BaseMeasure {
  return isSeriesMeasure(measure) || (BASE_MEASURES as readonly string[]).includes(measure);
}
