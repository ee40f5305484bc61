export { audit } from './audit.js';
export type { AuditOptions } from './audit.js';
export { explain } from './explain/explain.js';
export { toMarkdown } from './explain/to-markdown.js';
export type { ExplanationLanguage } from './explain/language.js';
export type * from './types.js';
export type * from '../figures/index.js';
