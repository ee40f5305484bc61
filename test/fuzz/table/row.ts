import type * as fc from 'fast-check';
import type { Shape } from '../result.js';

/** A public function, with arguments to call it with and what its results must be. */
export interface Row {
  readonly call: (...args: never[]) => unknown;
  /** Good arguments, and arguments at the edge of what is taken. */
  readonly args: fc.Arbitrary<readonly unknown[]>;
  readonly shape: Shape;
  /** Whether arguments are what the types promise and nothing checks again; of others, garbage may come, but no other error. */
  readonly isSound?: (values: readonly unknown[]) => boolean;
  /** How many calls it gets beside another function, 1 unless told otherwise: whole documents take their time. */
  readonly weight?: number;
  /** Whether a result is right, by a way to it that is not the library's; only for arguments that were not broken. */
  readonly holds?: ((result: never, ...args: never[]) => boolean) | undefined;
}

/** The functions of an entry by name; `undefined` for none, so that a function without arguments of its own is seen. */
export type Table = Readonly<Record<string, Row>>;
