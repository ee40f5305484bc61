// @ts-check
// Builds the dashboard and serves it: npm run dashboard
import { buildDashboard, dashboardFolder } from './build-dashboard.js';
import { serveFolder } from './serve-folder.js';

await buildDashboard();
const { url } = await serveFolder(dashboardFolder, Number(process.env['PORT'] ?? 8080));
console.log(`The dashboard is at ${url}; Ctrl+C ends it.`);
