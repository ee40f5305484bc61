import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
const files = readdirSync(folder);
const namesOf = (extension: string) => files.filter((file) => file.endsWith(extension)).map((file) => file.slice(0, -extension.length));
const examples = namesOf('.js');

// A real thread, whose code is bundled from the sources as an application would bundle it.
vi.mock(import('node:worker_threads'), async (original) => {
  const threads = await original();
  const { bundle } = await import('../support/bundle.js');
  class Worker extends threads.Worker {
    constructor(url: string | URL) {
      super(new URL(`data:text/javascript,${encodeURIComponent(bundle(fileURLToPath(url), 'node'))}`));
    }
  }
  return { ...threads, default: { ...threads, Worker }, Worker };
});

const { argv } = process;
beforeEach(() => {
  process.argv = argv.slice(0, 2);
});
afterEach(() => {
  process.argv = argv;
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

describe('the examples', () => {
  it('have what they print beside them, each of them and nothing else', () => {
    expect(namesOf('.txt')).toEqual(examples);
  });

  it.each(examples)('%s.js prints what stands in its .txt', async (name) => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void printed.push(`${parts.join(' ')}\n`));
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    await import(`../../examples/${name}.js`);
    await expect(printed.join('')).toMatchFileSnapshot(`${folder}${name}.txt`);
    expect(process.exitCode).toBeUndefined();
  });
});
