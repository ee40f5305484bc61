// @ts-check
// Writes the JSON Schema of a report document into dist/, from the zod schema that the library validates with.
import { writeFileSync } from 'node:fs';
import * as z from 'zod';

const dist = new URL('../dist/', import.meta.url);
const { planReportSchema } = await import(new URL('models/schema/report.js', dist).href);

const schema = z.toJSONSchema(planReportSchema, { io: 'input' });
writeFileSync(new URL('plan-report.schema.json', dist), `${JSON.stringify(schema, null, 2)}\n`);
