import { explain } from '../../../src/audit/explain/explain.js';
import type { ExplanationLanguage } from '../../../src/audit/explain/language.js';
import type { AuditedFigure, AuditReport, AuditSummary, Blame, BlamedFigure, Check, Conflict, Inferred } from '../../../src/audit/types.js';
import type { PlainInterval } from '../../../src/figures/interval/plain-interval.js';

/** Parts of a report, written by hand: an explanation reads no more than the report, whether an audit would give it or not. */
export type Parts = Omit<Partial<AuditReport>, 'summary'> & { readonly summary?: Partial<AuditSummary> };

const NOTHING: AuditSummary = {
  ...{ figures: 0, printed: 0, relations: 0, consistent: 0, same: 0, consistentIf: 0 },
  ...{ implausible: 0, inconsistent: 0, unchecked: 0, conflicts: 0, inferred: 0 },
};

export function reportOf({ summary, ...parts }: Parts): AuditReport {
  return { checks: [], inferred: [], conflicts: [], figures: {}, ...parts, summary: { ...NOTHING, ...summary } };
}

/** The sentences of an explanation that follow the three of the summary. */
export function told(parts: Parts, language: ExplanationLanguage = 'en'): readonly string[] {
  return explain(reportOf(parts), language).slice(3);
}

export const point = (at: string): PlainInterval => ({ low: at, high: at, lowClosed: true, highClosed: true });

/** From one end to another, both of which belong; null where it has none. */
export const range = (low: string | null, high: string | null): PlainInterval => ({ low, high, lowClosed: low !== null, highClosed: high !== null });

export const NOWHERE: PlainInterval = range(null, null);

/** Figures that are printed with these labels in English and Vietnamese, and no unit. */
export const FIGURES: Readonly<Record<string, AuditedFigure>> = {
  crops: { literal: '10', label: { en: 'Crops', vi: 'Trồng trọt' } },
  rice: { literal: '7', label: { en: 'Rice', vi: 'Lúa' } },
  maize: { literal: '5', label: { en: 'Maize', vi: 'Ngô' } },
};

/** The same, each on a line of its own. */
export const ON_LINES: Readonly<Record<string, AuditedFigure>> = {
  crops: { ...FIGURES['crops'], line: 12 },
  rice: { ...FIGURES['rice'], line: 9 },
  maize: { ...FIGURES['maize'], line: 9 },
};

/** The check of a sum: 10 printed, 7 + 5 = 12 computed. */
export function checkOf(parts: Partial<Check> = {}): Check {
  return {
    relation: 'crops',
    type: 'sum',
    strength: 'identity',
    verdict: 'inconsistent',
    asPrinted: null,
    result: 'crops',
    operands: ['crops', 'rice', 'maize'],
    computed: point('12'),
    printed: point('10'),
    gap: '-2',
    gapUnits: '-2',
    assumption: [],
    detects: [],
    ...parts,
  };
}

export function conflictOf(parts: Partial<Conflict> = {}): Conflict {
  return { verdict: 'inconsistent', relations: ['crops'], blame: [blameOf('crops')], identifiable: false, complete: true, explanations: [], ...parts };
}

/** A set of figures that would have to be 12 each. */
export function blameOf(...figures: readonly (string | Partial<BlamedFigure>)[]): Blame {
  return { figures: figures.map((one) => ({ figure: 'crops', interval: point('12'), ...(typeof one === 'string' ? { figure: one } : one) })) };
}

/** A figure that is inferred to be 12. */
export function inferredOf(parts: Partial<Inferred> = {}): Inferred {
  return { figure: 'crops', interval: point('12'), widest: parts.interval ?? point('12'), literal: null, assumes: ['crops'], ...parts };
}
