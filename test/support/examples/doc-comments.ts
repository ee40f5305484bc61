import ts from 'typescript';
import { type Example, ExampleError } from './example.js';

/** The `@example`s of a source file's doc comments. */
export function docCommentExamples(file: string, text: string): Example[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const examples: Example[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of node.getChildren(source).filter(ts.isJSDoc).flatMap(exampleTags)) {
      const start = tag.tagName.end;
      examples.push({
        file,
        line: source.getLineAndCharacterOfPosition(start).line + 1,
        symbol: nameOf(node),
        code: withoutAsterisks(text.slice(start, tag.end)),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const written = text.match(/(?:\/\*\*|^\s*\*)\s*@example\b/gm)?.length ?? 0;
  if (written !== examples.length) {
    throw new ExampleError(file, 1, `${written} @example tags, of which ${examples.length} belong to a declaration.`);
  }
  return examples;
}

function exampleTags({ tags = ts.factory.createNodeArray() }: ts.JSDoc): ts.JSDocTag[] {
  return tags.filter(({ tagName }) => tagName.text === 'example');
}

function withoutAsterisks(comment: string): string {
  return comment
    .replace(/\*\/$/, '')
    .replace(/^[ \t]*\* ?/gm, '')
    .trimEnd();
}

/** The name that a declaration gives; `a.b` for a member. */
function nameOf(node: ts.Node): string {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  const name = ts.getNameOfDeclaration(node as ts.Declaration)?.getText() ?? '(unnamed)';
  return ts.isClassElement(node) || ts.isTypeElement(node) ? `${nameOf(node.parent)}.${name}` : name;
}
