/**
 * Which printed figures of a document cannot all be true, which is most likely meant otherwise, and what the figures
 * that are not printed must have been. Plain JSON goes in, plain JSON comes out.
 *
 * @module planning-metrics/audit
 */
export { audit } from './audit.js';
export type { AuditOptions } from './audit.js';
export { explain } from './explain/explain.js';
export { toMarkdown } from './explain/to-markdown.js';
export type { ExplanationLanguage } from './explain/language.js';
export type * from './types.js';
export type * from '../figures/index.js';
