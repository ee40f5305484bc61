import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const QUIET = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A headless Chromium of the system, with an empty profile of its own. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: ['--headless', '--no-sandbox', '--disable-gpu', ...QUIET] });
}

function chromiumPath(): string {
  const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    throw new Error(
      `There is no Chromium at ${path}. Install it (Debian and Ubuntu: apt-get install --no-install-recommends chromium fonts-inter), or name one: CHROMIUM=/path/to/chromium npm run test:browser.`,
    );
  }
}
