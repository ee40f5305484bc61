import { Decimal } from 'decimal.js';
import ts from 'typescript';

/** Reads a literal: numbers, strings, `true`, `false`, `null`, `undefined`, and arrays and records of them. */
export function parseLiteral(text: string): ts.Expression | undefined {
  const code = `(${text}\n)`;
  if (ts.transpileModule(code, { reportDiagnostics: true }).diagnostics?.length !== 0) return undefined;
  const [statement, ...more] = ts.createSourceFile('literal.ts', code, ts.ScriptTarget.Latest, true).statements;
  if (statement === undefined || more.length > 0 || !ts.isExpressionStatement(statement)) return undefined;
  if (!ts.isParenthesizedExpression(statement.expression)) return undefined;
  const { expression } = statement.expression;
  return isLiteral(expression) ? expression : undefined;
}

const words = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
]);

function isLiteral(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((property) => ts.isPropertyAssignment(property) && isLiteral(property.initializer));
  }
  return isNumber(node) || ts.isStringLiteral(node) || words.has(node.getText());
}

/** A number is compared by its text, so that a literal may have more digits than a JavaScript number holds. */
function isNumber(node: ts.Expression): boolean {
  return /^-?\d+(\.\d+)?(e[+-]\d+)?n?$/.test(node.getText());
}

/**
 * Whether a value is what a literal says, after JSON: decimals have become strings, and fields that are undefined are
 * gone. A Decimal may be written as a number or as a string; everything else as what it is.
 */
export function matches(actual: unknown, literal: ts.Expression): boolean {
  if (Decimal.isDecimal(actual)) return literal.getText() === actual.toFixed() || isString(literal, actual.toFixed());
  if (typeof actual === 'string') return isString(literal, actual);
  if (typeof actual === 'number') return literal.getText() === String(actual);
  if (typeof actual === 'bigint') return literal.getText() === `${actual}n`;
  if (Array.isArray(actual)) {
    if (!ts.isArrayLiteralExpression(literal) || literal.elements.length !== actual.length) return false;
    return literal.elements.every((element, index) => matches(actual[index], element));
  }
  if (typeof actual === 'object' && actual !== null) {
    return ts.isObjectLiteralExpression(literal) && matchesRecord(actual, literal);
  }
  const word = literal.getText();
  return words.has(word) && words.get(word) === actual;
}

function isString(literal: ts.Expression, text: string): boolean {
  return ts.isStringLiteral(literal) && literal.text === text;
}

function matchesRecord(actual: object, literal: ts.ObjectLiteralExpression): boolean {
  const fields = new Map(Object.entries(actual).filter(([, value]) => value !== undefined));
  return (
    fields.size === literal.properties.length &&
    literal.properties.every((property) => {
      if (!ts.isPropertyAssignment(property)) return false;
      const key = ts.isComputedPropertyName(property.name) ? property.name.getText() : property.name.text;
      return fields.has(key) && matches(fields.get(key), property.initializer);
    })
  );
}

/** A value as the literal that an example should show. */
export function toLiteral(value: unknown): string {
  if (Decimal.isDecimal(value)) return value.toFixed();
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const text = fields.map(([key, field]) => `${/^[a-z_$][\w$]*$/i.test(key) ? key : toLiteral(key)}: ${toLiteral(field)}`);
  return text.length === 0 ? '{}' : `{ ${text.join(', ')} }`;
}
