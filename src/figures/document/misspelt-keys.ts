import { show } from '../../errors.js';
import { nearest, vocabulary } from '../../quantity/near.js';
import type { Report } from './check-figure.js';

/** Reports a key that is one slip away from those that are known: what stands there would be lost without a word. */
export type KeyChecker = (key: string, report: Report) => void;

/**
 * @param keys the keys that decide what a figure or a relation says; any other is the user's own
 * @param others further keys that are in order, which nothing is held to be a slip of
 */
export function keyChecker(keys: readonly string[], others: readonly string[]): KeyChecker {
  const spellings = vocabulary(keys, {});
  const known = new Set([...keys, ...others]);
  return (key, report) => {
    if (known.has(key)) return;
    const meant = nearest(key, spellings);
    if (meant !== undefined)
      report(key, `There is no key ${show(key)}; write ${show(meant)}, or give your own key another name.`);
  };
}
