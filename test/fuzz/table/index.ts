import { audit } from './audit.js';
import { columns } from './columns.js';
import { metrics } from './metrics.js';
import { models } from './models.js';
import { quantities } from './quantities.js';
import type { Table } from './row.js';
import { vi } from './vi.js';

/** Every public function, by the entry that exports it. */
export const tables: Readonly<Record<string, Table>> = {
  'planning-metrics': { ...metrics, ...quantities },
  'planning-metrics/models': models,
  'planning-metrics/audit': audit,
  'planning-metrics/columns': columns,
  'planning-metrics/vi': vi,
};
