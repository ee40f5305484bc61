import { buildSync } from 'esbuild';

/**
 * A module of the examples with all that it imports in one text, as an application would bundle it. That the package means
 * the sources here, esbuild reads in the `paths` of tsconfig.json.
 */
export function bundle(file: string, platform: 'node' | 'browser'): string {
  const { outputFiles } = buildSync({ entryPoints: [file], bundle: true, write: false, format: 'esm', target: 'es2022', platform, logLevel: 'silent' });
  return outputFiles[0]?.text ?? '';
}
