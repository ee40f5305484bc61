/** A piece of code that the documentation shows. */
export interface Example {
  /** Where it stands, from the root of the repository. */
  readonly file: string;
  /** The line of the file on which `code` begins. */
  readonly line: number;
  /** The symbol it explains, or the heading it stands under. */
  readonly symbol: string;
  readonly code: string;
}

/** An example that does not do what it says, at a line of its file. */
export class ExampleError extends Error {
  override readonly name = 'ExampleError';

  constructor(file: string, line: number, message: string, cause?: unknown) {
    super(`${file}:${line}: ${message}`, { cause });
  }
}
