import * as z from 'zod';
import { show } from '../../errors.js';
import { adviser } from '../nearest.js';

/** An object with these keys and no other. An unknown key is refused with the nearest known one. */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  // Descriptors are copied, so that a getter (a recursive field) stays one.
  const known = Object.keys(Object.getOwnPropertyDescriptors(shape));
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue.keys, known) : undefined),
  });
}

/** One line a key, in the order of the issue's keys. */
function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const advise = adviser();
  return keys
    .map((key) => {
      const near = advise(key, known);
      const advice = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean "${near}"?`;
      return `${show(key)} is no key here; ${advice}`;
    })
    .join('\n');
}
