import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** The dashboard in a fresh browser context, and all that went wrong in it. */
export interface Opened {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, violations of the Content-Security-Policy. */
  readonly complaints: string[];
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

export interface Opening extends BrowserContextOptions {
  readonly query?: string;
}

/** Opens the page and waits until its report is shown. */
export async function openDashboard(browser: Browser, url: string, { query = '?lang=en', ...options }: Opening = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    complaints.push(`uncaught: ${error.message}`);
  });
  context.on('request', (request) => {
    requests.push(request.url());
  });
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    const { complain } = globalThis as unknown as { complain: (text: string) => void };
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => complain(`CSP ${violatedDirective}: ${blockedURI} ${sample}`));
  });
  await page.goto(`${url}${query}`);
  await page.locator('#audit').waitFor();
  await settled(page);
  return { page, complaints, requests, close: () => context.close() };
}

/** Waits until every chart that has a place is drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.querySelectorAll('.chart')].every((place) => place.clientWidth === 0 || place.firstElementChild !== null));
}

/** Opens every table and list that is folded away. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await settled(page);
}

/** A report document of examples/reports/ as plain JSON. */
export function reportDocument(id: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../../examples/reports/${id}.json`, import.meta.url), 'utf8')) as Record<string, unknown>;
}

/** Chooses a file with the page's file button. */
export async function chooseFile(page: Page, name: string, content: unknown): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await page.setInputFiles('#file', { name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Drops a file on the page, as a desktop does. */
export async function dropFile(page: Page, name: string, content: unknown): Promise<void> {
  await page.evaluate(
    ({ name, text }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
      for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, text: JSON.stringify(content) },
  );
}

/** Waits for a report by its title. */
export async function shown(page: Page, title: string): Promise<void> {
  await page.locator('h1', { hasText: title }).waitFor();
  await settled(page);
}
