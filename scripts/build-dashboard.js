// @ts-check
// Builds the dashboard of examples/dashboard into dist-dashboard/, a folder of static files that any server can give out.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { REPORTS } from '../examples/dashboard/reports.js';

const root = new URL('../', import.meta.url);
const source = new URL('examples/dashboard/', root);
export const dashboardFolder = fileURLToPath(new URL('dist-dashboard/', root));

/** Needs the library in dist/, which it bundles as an application would: by its name. */
export async function buildDashboard() {
  rmSync(dashboardFolder, { recursive: true, force: true });
  mkdirSync(`${dashboardFolder}reports`, { recursive: true });
  await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: ['main.js', 'style.css'].map((file) => fileURLToPath(new URL(file, source))),
    outdir: dashboardFolder,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    sourcemap: 'linked',
    logLevel: 'warning',
    // The paths of tsconfig.json lead to the sources; a bundle takes what is built.
    tsconfigRaw: '{}',
  });
  for (const file of ['index.html', 'icon.svg']) cpSync(new URL(file, source), `${dashboardFolder}${file}`);
  for (const id of REPORTS) {
    cpSync(new URL(`examples/reports/${id}.json`, root), `${dashboardFolder}reports/${id}.json`);
  }
}
