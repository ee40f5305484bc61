import { expect, it } from 'vitest';
import type { ErrorCode } from '../../src/errors.js';
import { refusal } from './refusal.js';

/** A call that is refused, with the whole message, and the input that the error keeps. */
export type Row = readonly [call: () => unknown, message: string, input: unknown];

/** A test for each call: it is refused with this code, and with its message word for word. */
export function eachIs(code: ErrorCode, rows: readonly Row[]): void {
  it.each(rows.map(([call, message, input]) => ({ call, message, input })))('$message', ({ call, message, input }) => {
    const refused = refusal(call);
    expect(refused.message).toBe(message);
    expect([refused.code, refused.name]).toEqual([code, nameOf(code)]);
    expect(refused.input).toEqual(input);
  });
}

/** invalid-decimal: InvalidDecimalError. */
function nameOf(code: ErrorCode): string {
  return `${code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Error`;
}
