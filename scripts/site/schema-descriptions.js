// @ts-check
import { Comment, Converter, ReflectionKind } from 'typedoc';
import ts from 'typescript';

/**
 * Documents the keys of a zod schema with what the schema itself says of them, `.describe('…')`. So a key has one
 * description, in the JSON Schema and in the documentation alike.
 *
 * @param {import('typedoc').Application} app
 */
export function schemaDescriptions(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (reflection.kind !== ReflectionKind.Property || reflection.hasComment()) return;
    // A key of an inferred type is declared where the schema is written.
    const [key] = context.getSymbolFromReflection(reflection)?.declarations ?? [];
    const text = key && describe(context.checker, key);
    if (text !== undefined) reflection.comment = new Comment([{ kind: 'text', text }]);
  });
}

/**
 * What is written of the schema in a property or a variable: the description given last in its chain of calls, or that
 * of the schema that the chain starts from.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Node} declaration
 * @returns {string | undefined}
 */
function describe(checker, declaration) {
  if (ts.isShorthandPropertyAssignment(declaration)) {
    const variable = checker.getShorthandAssignmentValueSymbol(declaration)?.valueDeclaration;
    return variable && describe(checker, variable);
  }
  if (ts.isGetAccessor(declaration)) {
    const [statement] = declaration.body?.statements ?? [];
    return statement && ts.isReturnStatement(statement) ? describeExpression(checker, statement.expression) : undefined;
  }
  const isKey = ts.isPropertyAssignment(declaration) || ts.isVariableDeclaration(declaration);
  return isKey ? describeExpression(checker, declaration.initializer) : undefined;
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Expression | undefined} expression
 * @returns {string | undefined}
 */
function describeExpression(checker, expression) {
  if (expression === undefined) return undefined;
  if (ts.isIdentifier(expression)) {
    const symbol = checker.getSymbolAtLocation(expression);
    const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return target?.valueDeclaration && describe(checker, target.valueDeclaration);
  }
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return undefined;
  const [argument] = expression.arguments;
  const method = expression.expression.name.text;
  if (method === 'describe' && argument && ts.isStringLiteralLike(argument)) return argument.text;
  if (method === 'meta' && argument && ts.isObjectLiteralExpression(argument)) {
    const description = argument.properties.find((property) => property.name?.getText() === 'description');
    if (description && ts.isPropertyAssignment(description) && ts.isStringLiteralLike(description.initializer)) {
      return description.initializer.text;
    }
  }
  return describeExpression(checker, expression.expression.expression);
}
