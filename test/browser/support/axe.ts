import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds on the page as it stands: the rules, each with the first elements that break it. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Not as a script of the page: its Content-Security-Policy would refuse it.
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    return run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return violations.map(({ id, nodes }) => {
    const shown = nodes.slice(0, 3).map(({ target, failureSummary }) => `${String(target)}: ${failureSummary ?? ''}`);
    return `${id}, ${nodes.length} times\n${shown.join('\n')}`;
  });
}
