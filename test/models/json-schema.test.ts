import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { budgetAccountSchema, grdpAccountSchema, investmentAccountSchema, planReportSchema } from '../../src/models/index.js';

type Json = Readonly<Record<string, unknown>>;

/** Every object of a JSON Schema, with its path. */
function nodes(value: unknown, path = ''): { node: Json; path: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) => nodes(child, `${path}/${key}`));
  return [{ node: value as Json, path }, ...inner];
}

const published = {
  report: z.toJSONSchema(planReportSchema, { io: 'input' }) as Json,
  'GRDP account': z.toJSONSchema(grdpAccountSchema, { io: 'input' }) as Json,
  'budget account': z.toJSONSchema(budgetAccountSchema, { io: 'input' }) as Json,
  'investment account': z.toJSONSchema(investmentAccountSchema, { io: 'input' }) as Json,
};

describe.each(Object.entries(published))('the published schema of a %s', (_, schema) => {
  it('describes its fields in sentences, and has no description that says nothing', () => {
    const descriptions = nodes(schema).flatMap(({ node }) => (typeof node['description'] === 'string' ? [node['description']] : []));
    expect(descriptions.length).toBeGreaterThan(5);
    for (const description of descriptions) expect(description).toMatch(/^.{8,}\.$/);
  });

  it('allows no field of an object that it does not name', () => {
    const objects = nodes(schema).filter(({ node }) => node['type'] === 'object' && node['properties'] !== undefined);
    expect(objects.length).toBeGreaterThan(0);
    for (const { node } of objects) expect(node['additionalProperties']).toBe(false);
  });
});

describe('the published schema of a report', () => {
  const { report } = published;
  const definitions = report['$defs'] as Readonly<Record<string, Json>>;
  const fieldsOf = (definition: Json | undefined) => Object.keys((definition?.['properties'] ?? {}) as object);

  it('has a name, and names what its parts are made of', () => {
    expect([report['title'], report['description']]).toEqual(['PlanReport', 'A socio-economic report and plan, as the figures it prints.']);
    expect(
      Object.keys(definitions)
        .filter((name) => !name.startsWith('__'))
        .sort(),
    ).toEqual(['Bound', 'Literal', 'Name', 'Observation', 'Operand', 'PrintedFigure', 'Relation', 'Series', 'Target'].sort());
  });

  it('has the sections of a report, and what is observed of a series', () => {
    expect(fieldsOf(report)).toEqual(
      '$schema schemaVersion id name place source period planPeriod grdp sectors budget investment labour targets claims series figures relations note'.split(
        ' ',
      ),
    );
    expect(fieldsOf(definitions['Observation'])).toEqual(
      'period version unit value growth index multiple change share shareChange attainment excess verdict line note'.split(' '),
    );
    expect(fieldsOf(definitions['Series'])).toEqual('id name unit growthOf observations complete children note'.split(' '));
    expect(fieldsOf(definitions['Target'])).toEqual('id number printedNumber group name indicators line note'.split(' '));
  });

  it('wants of a report its version, id, name and period alone', () => {
    expect(report['required']).toEqual(['schemaVersion', 'id', 'name', 'period']);
  });

  it('lists every word that a field may be', () => {
    const words = nodes(report).flatMap(({ node }) => (Array.isArray(node['enum']) ? [node['enum'].join(' ')] : []));
    expect([...new Set(words)].sort()).toEqual(
      [
        'over nearly under about at-least at-most',
        'plan estimate preliminary final',
        'met exceeded missed',
        'value volume',
        'at-least at-most',
        'higher lower inside',
        'headline component',
        'points percent',
        'printed external',
        'identity expected',
      ].sort(),
    );
  });
});
