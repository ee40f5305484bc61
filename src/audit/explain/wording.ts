import type { RelationType } from '../../figures/types.js';
import type { AuditSummary, Slip, Verdict } from '../types.js';
import type { NumberMarks } from './number-text.js';

/**
 * What a language says; the facts are put in as text.
 *
 * The tone is that of a colleague who has read the report: a contradiction is something to look at, not a fault.
 */
export interface Wording {
  readonly marks: NumberMarks;
  /** The name of a unit behind a number. */
  readonly unitName: (unit: string, number: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** So many more that are not named. */
  readonly others: (count: string) => string;
  readonly lines: (lines: readonly string[]) => string;
  readonly range: {
    readonly between: (low: string, high: string) => string;
    readonly to: (low: string, high: string) => string;
    readonly atLeast: (end: string) => string;
    readonly moreThan: (end: string) => string;
    readonly atMost: (end: string) => string;
    readonly lessThan: (end: string) => string;
    readonly any: string;
    readonly none: string;
  };
  readonly summary: (summary: AuditSummary, number: (count: number) => string) => readonly string[];
  /** What a relation sets against what; `others` are its operands after the result. */
  readonly claim: Readonly<Record<RelationType, (result: string, others: readonly string[], list: string) => string>>;
  readonly mismatch: (claim: string, printed: string, computed: string, gap: string | null) => string;
  /** What precedes a conflict or an unlikely check; `lines` is empty or stands in parentheses. */
  readonly opening: Readonly<Record<'inconsistent' | 'implausible' | 'expected', (lines: string) => string>>;
  readonly together: (claims: readonly string[]) => string;
  /** Each condition is a name and where it would have to lie, put together by `condition`. */
  readonly condition: (name: string, range: string) => string;
  readonly blame: (conditions: readonly string[], suggestions: readonly string[]) => string;
  readonly suggestion: (literal: string, printed: string, slip: string) => string;
  readonly slip: Readonly<Record<Slip, string>>;
  readonly onlySet: string;
  readonly otherSets: (count: string) => string;
  readonly noSet: string;
  readonly unfinished: string;
  readonly alsoPossible: (causes: readonly string[]) => string;
  readonly cause: {
    readonly 'part-not-listed': (range: string) => string;
    readonly 'different-scope': string;
    readonly 'different-denominator': (name: string, range: string) => string;
    readonly 'unit-slip': (name: string) => string;
  };
  readonly agreesIf: (claim: string, assumptions: readonly string[]) => string;
  readonly rounded: (name: string, granularity: string) => string;
  readonly inferred: (count: string, shown: string) => string;
  /** Where none of them is known closely enough to be named. */
  readonly inferredLoosely: (count: string) => string;
  readonly implied: (name: string, range: string, widest: string | null) => string;
  /** What is said of a relation that does not simply hold. */
  readonly verdict: Readonly<Record<Exclude<Verdict, 'consistent' | 'unchecked'>, string>>;
  readonly headings: { readonly audit: string; readonly checks: string; readonly inferred: string };
  readonly columns: {
    readonly checks: readonly string[];
    readonly blame: readonly string[];
    readonly inferred: readonly string[];
  };
}
