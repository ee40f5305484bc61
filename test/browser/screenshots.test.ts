import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDashboard, dashboardFolder } from '../../scripts/build-dashboard.js';
import { serveFolder } from '../../scripts/serve-folder.js';
import { launchChromium } from './support/chromium.js';
import { openDashboard } from './support/dashboard.js';

// Pictures for people to look at: artifacts/ is not committed. docs/images/dashboard.webp is a copy of one of them.
const folder = fileURLToPath(new URL('../../artifacts/', import.meta.url));

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await launchChromium();
  await buildDashboard();
  server = await serveFolder(dashboardFolder, 0);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

test.each([
  ['desktop-en-light', '?lang=en', 'light', 1280],
  ['desktop-en-dark', '?lang=en', 'dark', 1280],
  ['desktop-vi-light', '?lang=vi', 'light', 1280],
  ['desktop-vi-dark', '?lang=vi', 'dark', 1280],
  ['phone-en-dark', '?lang=en', 'dark', 390],
  ['phone-vi-light', '?lang=vi', 'light', 390],
  ['vietnam-vi-light', '?lang=vi&report=vietnam-2023', 'light', 1280],
] as const)('a picture of %s', async (name, query, colorScheme, width) => {
  const { page, close } = await openDashboard(browser, server.url, { query, colorScheme, viewport: { width, height: 900 } });
  const picture = await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
  expect(picture.length).toBeGreaterThan(50_000);
  await close();
});

test('a picture for the README', async () => {
  const { page, close } = await openDashboard(browser, server.url, { viewport: { width: 1200, height: 1480 } });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  const picture = Buffer.from(data, 'base64');
  writeFileSync(`${folder}dashboard.webp`, picture);
  expect(picture.length).toBeLessThan(150_000);
  await close();
});
