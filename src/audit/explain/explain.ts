import { freeze } from '../../freeze.js';
import type { AuditReport } from '../types.js';
import { assumptionSentences, unlikelySentences } from './check-sentences.js';
import { conflictSentences } from './conflict-sentences.js';
import { inferredSentences } from './inferred-sentences.js';
import type { ExplanationLanguage } from './language.js';
import { numberText } from './number-text.js';
import { type Teller, tellerOf } from './teller.js';

/**
 * An audit in sentences, as a colleague who has read the report would put it: how much agrees; each conflict with what
 * is printed, what the other figures give, and which changes would make all agree; what is unlikely; what holds only
 * under an assumption; and the most useful of the figures that are not printed but follow from the rest.
 *
 * A conflict is numbered; the sentences after it belong to it. Figures go by their labels in the language, in English
 * otherwise, else by their ids. Every interval is rounded outward. Vietnamese numbers have a decimal comma.
 *
 * @param report what {@link audit} gave
 * @param language of the sentences; English unless told otherwise
 * @throws InvalidOptionError when the language is another
 *
 * @example
 * const label = { en: 'Cases opened', vi: 'Số vụ khởi tố' }
 * const report = audit({
 *   figures: { opened: { literal: '491', unit: 'case', line: 663, label }, again: { literal: '481', unit: 'case', line: 664, label } },
 *   relations: [{ id: 'cases', type: 'same', figures: ['opened', 'again'] }],
 * })
 * explain(report, 'en')[3] // => '1. Does not agree, worth a look (lines 663 and 664): “Cases opened” (line 663) against the same quantity elsewhere, “Cases opened” (line 664): printed 491 cases, computed 481 cases, a gap of 10 cases.'
 * explain(report, 'vi')[4] // => 'Nếu “Số vụ khởi tố” (dòng 664) là 491 vụ thì tất cả sẽ khớp; 491 thay cho 481 (một chữ số) thì khớp.'
 */
export function explain(report: AuditReport, language: ExplanationLanguage = 'en'): readonly string[] {
  const teller = tellerOf(report, language);
  return freeze([
    ...summarySentences(teller),
    ...report.conflicts.flatMap((conflict, index) => conflictSentences(teller, conflict, index + 1)),
    ...unlikelySentences(teller),
    ...assumptionSentences(teller),
    ...inferredSentences(teller),
  ]);
}

export function summarySentences({ report, wording }: Teller): readonly string[] {
  return wording.summary(report.summary, (count) => numberText(String(count), wording.marks));
}
