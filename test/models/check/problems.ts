import { parsePlanReport } from '../../../src/models/index.js';
import { problemsOf } from '../accounts/cases.js';

/** What a report with these top-level parts is refused with, each problem as "path: message". */
export const problems = (parts: object) => problemsOf(() => parsePlanReport({ schemaVersion: 1, id: 'test', name: { en: 'Test' }, period: '2023', ...parts }));
