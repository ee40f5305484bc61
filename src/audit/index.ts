export { audit } from './audit.js';
export type { AuditOptions } from './audit.js';
export type * from './types.js';
export type * from '../figures/index.js';
