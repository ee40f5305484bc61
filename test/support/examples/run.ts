import { type Example, ExampleError } from './example.js';
import type { Expectation } from './expectations.js';
import { instrument } from './instrument.js';
import { matches, toLiteral } from './literal.js';

/** What an example may use: names without an import, and the modules it may import. */
export interface Scope {
  readonly names: Readonly<Record<string, unknown>>;
  readonly load: (specifier: string) => Promise<unknown>;
}

const AsyncFunction = (async () => undefined).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<void>;

/** Runs an example and throws an {@link ExampleError} unless all that it says comes true. */
export async function runExample(example: Example, { names, load }: Scope): Promise<void> {
  const { code, expectations } = instrument(example);
  if (expectations.length === 0) {
    throw new ExampleError(example.file, example.line, 'the example says nothing that could be checked: no "// =>", no "// throws".');
  }
  // What came of each expectation: the reason why it failed, or undefined when it came true. An example may catch
  // errors itself, so a failure is kept and not thrown on the spot.
  const outcomes = new Map<number, string | undefined>();
  const note = (index: number, judge: (expectation: Expectation) => string | undefined): void => {
    const expectation = expectations[index];
    if (expectation !== undefined) outcomes.set(index, outcomes.get(index) ?? judge(expectation));
  };
  let line = example.line;
  const scope = {
    ...names,
    $at: (at: number) => {
      line = at;
    },
    $import: load,
    $says: (index: number, value: unknown) => {
      note(index, (expectation) => judgeValue(expectation, value));
    },
    $threw: (index: number, thrown: Thrown | undefined) => {
      note(index, (expectation) => judgeError(expectation, thrown));
    },
  };
  let crash: Thrown | undefined;
  try {
    await new AsyncFunction(...Object.keys(scope), `'use strict'; {\n${code}\n}`)(...Object.values(scope));
  } catch (error) {
    crash = { error };
  }
  for (const [index, expectation] of expectations.entries()) {
    const failure = outcomes.get(index);
    if (failure !== undefined) throw new ExampleError(example.file, expectation.line, failure);
  }
  if (crash !== undefined) throw new ExampleError(example.file, line, String(crash.error), crash.error);
  const missed = expectations.find((_, index) => !outcomes.has(index));
  if (missed !== undefined) throw new ExampleError(example.file, missed.line, 'the comment speaks of an expression that is never evaluated.');
}

interface Thrown {
  readonly error: unknown;
}

function judgeValue({ says }: Expectation, value: unknown): string | undefined {
  if (!('value' in says) || matches(value, says.value)) return undefined;
  return `the example says ${says.value.getText()}, the code gives ${toLiteral(value)}.`;
}

function judgeError({ says }: Expectation, thrown: Thrown | undefined): string | undefined {
  if (!('throws' in says)) return undefined;
  if (thrown === undefined) return `the example says that this throws ${says.throws}; it throws nothing.`;
  const { error } = thrown;
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  return name === says.throws ? undefined : `the example says that this throws ${says.throws}; it throws ${String(error)}`;
}
