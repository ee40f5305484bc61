// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const PROGRAM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Scripts and workers of the page's own origin; no eval, nothing inline, no connection. */
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'";

const PAGE = '<!doctype html><title>bundle</title><script type="module" src="page.js"></script>';

/** What use.js gives, on the page and in the worker. */
const EXPECTED = {
  growth: '16.7',
  reproduced: 'same',
  audited: 'inconsistent',
  explained: true,
  column: ['16.7'],
  extracted: 'billion VND',
  refused: 'undefined-metric',
  refusedDocument: 'invalid-document',
};

/**
 * Opens the page of every folder in Chromium, under a strict policy, and checks what the page and its worker computed.
 *
 * @param {string} profile an empty folder
 * @param {Readonly<Record<string, string>>} bundles folders by the name of the bundler
 * @param {(bundler: string, action: () => Promise<void>) => Promise<void>} report
 */
export async function runInChromium(profile, bundles, report) {
  if (!existsSync(PROGRAM)) {
    throw new Error(`There is no Chromium at ${PROGRAM}; install it, or set CHROMIUM to where it is.`);
  }
  const server = createServer(({ url = '/' }, response) => {
    const [, bundler = '', file = ''] = url.split('/');
    const path = join(bundles[bundler] ?? '', file);
    response.setHeader('Content-Security-Policy', POLICY);
    if (file === '') return response.setHeader('Content-Type', 'text/html').end(PAGE);
    if (!/^[\w-]+\.js$/.test(file) || !existsSync(path)) return response.writeHead(404).end();
    return response.setHeader('Content-Type', 'text/javascript').end(readFileSync(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: PROGRAM,
    headless: true,
    args: ['--no-sandbox', ...args, '--disable-component-update', '--disable-sync'],
  });
  try {
    for (const bundler of Object.keys(bundles)) {
      await report(bundler, () => visit(context, `http://127.0.0.1:${port}/${bundler}/`));
    }
  } finally {
    await context.close();
    server.close();
  }
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} address
 */
async function visit(context, address) {
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  // A module script is run before the page counts as loaded.
  await page.goto(address);
  const results = await page.evaluate(() => /** @type {{ results?: unknown }} */ (globalThis).results);
  assert.deepEqual(complaints, [], 'the console is silent');
  assert.deepEqual(results, [EXPECTED, EXPECTED]);
  await page.close();
}
