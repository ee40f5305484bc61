import ts from 'typescript';
import { type Example, ExampleError } from './example.js';
import { parseLiteral } from './literal.js';

/** What a comment says of the expression it stands behind. */
export interface Expectation {
  readonly statement: ts.ExpressionStatement;
  /** The line of the file on which the comment stands. */
  readonly line: number;
  readonly says: { readonly value: ts.Expression } | { readonly throws: string };
}

/** The line of the file at a position of the example's code. */
export function lineAt(example: Example, source: ts.SourceFile, position: number): number {
  return example.line + source.getLineAndCharacterOfPosition(position).line;
}

/**
 * Finds the comments `// => literal` and `// throws ErrorName`. Each belongs to the expression statement that ends
 * before it, on the same line or the one above. A literal may run over several lines of comment.
 */
export function expectationsOf(example: Example, source: ts.SourceFile): Expectation[] {
  const { text } = source;
  const statements = expressionStatements(source);
  const comments = [...text.matchAll(/\/\/ (?:=>|throws\b)/g)].filter(({ index }) => !isInLiteral(source, index));
  return comments.map(({ index }) => {
    const line = lineAt(example, source, index);
    const statement = statements.find(({ end }) => end <= index && /^[\s;]*$/.test(text.slice(end, index)));
    if (statement === undefined) {
      throw new ExampleError(example.file, line, 'the comment stands behind no expression that it could speak of.');
    }
    const says = readComment(commentLines(text.slice(index)));
    if (says === undefined) {
      throw new ExampleError(example.file, line, 'expected "// => " and a literal, or "// throws " and the name of an error.');
    }
    return { statement, line, says };
  });
}

/** Every expression statement, also those within blocks; inner ones first. */
function expressionStatements(node: ts.Node): ts.ExpressionStatement[] {
  const inner: ts.ExpressionStatement[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(...expressionStatements(child));
  });
  return ts.isExpressionStatement(node) ? [...inner, node] : inner;
}

/** Whether a position lies within a string, a template or a regular expression. */
function isInLiteral(node: ts.Node, position: number): boolean {
  if (position < node.getStart() || position >= node.end) return false;
  if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return true;
  return ts.forEachChild(node, (child) => isInLiteral(child, position)) ?? false;
}

/** The text of a comment and of the comments on the lines right below it. */
function commentLines(text: string): string[] {
  const [first = '', ...below] = text.split(/\r?\n/);
  const end = below.findIndex((line) => !/^\s*\/\/(?! (?:=>|throws\b))/.test(line));
  return [first, ...below.slice(0, end === -1 ? below.length : end)].map((line) => line.replace(/^\s*\/\/\s?/, ''));
}

/** The literal takes as many lines as it needs to end; what follows is an ordinary comment. */
function readComment(lines: readonly string[]): Expectation['says'] | undefined {
  const throws = /^throws (\w+)$/.exec(lines[0]?.trimEnd() ?? '')?.[1];
  if (throws !== undefined) return { throws };
  for (let count = 1; count <= lines.length; count += 1) {
    const value = parseLiteral(lines.slice(0, count).join('\n').replace(/^=>/, ''));
    if (value !== undefined) return { value };
  }
  return undefined;
}
