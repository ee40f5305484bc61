/** A JSON Schema, or a part of one. */
export type Json = Readonly<Record<string, unknown>>;

/** What a schema says of a value, in short. */
export type Shape = string | readonly Shape[] | { readonly [field: string]: Shape };

/**
 * A JSON Schema in the shape of the documents it allows:
 *
 * - an object by its fields, those that may be left out with a "?", and "…" where it may have others;
 * - `{ list: item }` and `{ 'by key': value }`, alternatives as a list of shapes;
 * - a text, a number or a list with its limits, "text 1..100", a text with its form, the words it may be as "= a | b";
 * - a definition by its name, and one that has no name where it is used.
 */
export function shapeOf(schema: Json, definitions: Json = {}, within: readonly string[] = []): Shape {
  const inner = (part: unknown) => shapeOf(part as Json, definitions, within);
  const { $ref, anyOf, oneOf, enum: words, properties, items, propertyNames } = schema as Readonly<Record<string, Json | undefined>>;
  if ($ref !== undefined) return shapeOfDefinition(String($ref).replace('#/$defs/', ''), definitions, within);
  const alternatives = anyOf ?? oneOf;
  if (Array.isArray(alternatives)) return alternatives.map(inner);
  if (Array.isArray(words)) return `= ${words.join(' | ')}`;
  if ('const' in schema) return `= ${String(schema['const'])}`;
  if (properties !== undefined) {
    const required = (schema['required'] ?? []) as readonly string[];
    const fields = Object.entries(properties).map(([field, value]) => [required.includes(field) ? field : `${field}?`, inner(value)] as const);
    return { ...Object.fromEntries(fields), ...(schema['additionalProperties'] === false ? {} : { '…': 'anything' }) };
  }
  if (items !== undefined) return { [`list${limitsOf(schema)}`]: inner(items) };
  if (propertyNames !== undefined) return { [`by ${String(inner(propertyNames))}`]: inner(schema['additionalProperties']) };
  const form = schema['pattern'] === undefined ? '' : ` ${String(schema['pattern'])}`;
  const kinds = [schema['type']].flat().map((type) => KINDS[String(type)] ?? String(type));
  return `${kinds.join(' or ')}${limitsOf(schema)}${form}`;
}

const KINDS: Readonly<Record<string, string>> = { string: 'text', integer: 'whole number', boolean: 'yes or no' };

function shapeOfDefinition(name: string, definitions: Json, within: readonly string[]): Shape {
  if (!name.startsWith('__')) return name;
  return within.includes(name) ? 'the same again' : shapeOf(definitions[name] as Json, definitions, [...within, name]);
}

function limitsOf(schema: Json): string {
  const least = schema['minLength'] ?? schema['minItems'] ?? schema['minimum'];
  const most = schema['maxLength'] ?? schema['maxItems'] ?? schema['maximum'];
  if (least === undefined && most === undefined) return '';
  return ` ${String(least ?? '')}..${most === Number.MAX_SAFE_INTEGER ? '' : String(most ?? '')}`;
}

/** Every object in a JSON Schema. */
export function nodesOf(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(nodesOf)];
}

/** What is said of each field: by field, for every object that has fields. A field that says nothing has what its definition says. */
export function descriptionsOf(schema: Json): Readonly<Record<string, unknown>>[] {
  const definitions = (schema['$defs'] ?? {}) as Readonly<Record<string, Json>>;
  const descriptionOf = ({ description, $ref }: Json) => description ?? definitions[String($ref).replace('#/$defs/', '')]?.['description'];
  const objects = nodesOf(schema).filter(({ type, properties }) => type === 'object' && properties !== undefined);
  return objects.map(({ properties }) =>
    Object.fromEntries(Object.entries(properties as Readonly<Record<string, Json>>).map(([field, value]) => [field, descriptionOf(value)])),
  );
}
