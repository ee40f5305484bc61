import ts from 'typescript';
import { type Example, ExampleError } from './example.js';
import { type Expectation, expectationsOf, lineAt } from './expectations.js';

/** Code in which each expectation has become a call of `$says` or `$threw`, and each statement tells its line to `$at`. */
export interface Instrumented {
  readonly code: string;
  readonly expectations: readonly Expectation[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Rewrites an example into the body of an async function, where no import may stand. */
export function instrument(example: Example): Instrumented {
  const source = ts.createSourceFile('example.ts', example.code, ts.ScriptTarget.Latest, true);
  const expectations = expectationsOf(example, source);
  const edits = [
    ...source.statements.flatMap((statement) => [
      insert(statement.getStart(), `$at(${lineAt(example, source, statement.getStart())});`),
      ...(ts.isImportDeclaration(statement) ? [replace(statement, awaitImport(statement))] : []),
    ]),
    ...expectations.flatMap(({ statement, says }, index) =>
      'throws' in says
        ? [insert(statement.getStart(), '{ let $e; try { '), insert(statement.end, ` } catch (error) { $e = { error }; } $threw(${index}, $e); }`)]
        : [insert(statement.expression.getStart(), `$says(${index}, `), insert(statement.expression.end, ')')],
    ),
  ];
  return { code: transpile(example, apply(example.code, edits)), expectations };
}

function insert(position: number, text: string): Edit {
  return { start: position, end: position, text };
}

function replace(node: ts.Node, text: string): Edit {
  return { start: node.getStart(), end: node.end, text };
}

function apply(code: string, edits: readonly Edit[]): string {
  // From the end to the beginning, so that no edit moves another; of two at one place the later stands further right.
  const backwards = [...edits].reverse().sort((a, b) => b.start - a.start);
  return backwards.reduce((done, { start, end, text }) => done.slice(0, start) + text + done.slice(end), code);
}

function awaitImport({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  const loaded = `await $import(${moduleSpecifier.getText()})`;
  if (importClause === undefined) return `${loaded};`;
  if (importClause.isTypeOnly) return '';
  const { name, namedBindings } = importClause;
  if (namedBindings !== undefined && ts.isNamespaceImport(namedBindings)) return `const ${namedBindings.name.text} = ${loaded};`;
  const named = (namedBindings?.elements ?? [])
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map((element) => `${(element.propertyName ?? element.name).text}: ${element.name.text}`);
  return `const { ${[...(name === undefined ? [] : [`default: ${name.text}`]), ...named].join(', ')} } = ${loaded};`;
}

function transpile(example: Example, code: string): string {
  const { outputText, diagnostics = [] } = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const [first] = diagnostics;
  if (first === undefined) return outputText;
  const line = code.slice(0, first.start).split('\n').length - 1;
  throw new ExampleError(example.file, example.line + line, ts.flattenDiagnosticMessageText(first.messageText, ' '));
}
