import ts from "typescript";

/**
 * Whether a use of a member stands behind a question for it: in a branch, or behind an early return, of a
 * condition that asks for a requirement set; or in a function that is only ever called from such places.
 */

/** What asks: the functions and properties of the room that call `isSetSupported` and look with `typeof`. */
const GUARD =
  /\b(supports|hasComments|hasChangeTrackingMode|isSetSupported)\(|\bcapabilities\.(comments|tellsChanges)\b/;

/** True for a use that only happens where Word has the member. */
export function isGuarded(
  node: ts.Node,
  checker: ts.TypeChecker,
  files: readonly ts.SourceFile[],
  seen: ReadonlySet<ts.Node> = new Set(),
): boolean {
  for (let inner = node, outer = inner.parent; !ts.isSourceFile(outer); inner = outer, outer = outer.parent) {
    if (isBehind(inner, outer, checker)) return true;
    const named = namedFunction(outer);
    if (named === undefined) continue;
    if (seen.has(named)) return true;
    const calls = callsOf(named, checker, files);
    return (
      calls.length > 0 && calls.every((call) => isGuarded(call, checker, files, new Set([...seen, named])))
    );
  }
  return false;
}

function isBehind(inner: ts.Node, outer: ts.Node, checker: ts.TypeChecker): boolean {
  if (ts.isIfStatement(outer)) return inner === outer.thenStatement && asks(outer.expression, checker);
  if (ts.isConditionalExpression(outer)) return inner === outer.whenTrue && asks(outer.condition, checker);
  if (ts.isBinaryExpression(outer) && outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return inner === outer.right && asks(outer.left, checker);
  }
  if (!ts.isBlock(outer)) return false;
  const before = outer.statements.slice(0, outer.statements.indexOf(inner as ts.Statement));
  return before.some(
    (statement) =>
      ts.isIfStatement(statement) &&
      ts.isPrefixUnaryExpression(statement.expression) &&
      asks(statement.expression.operand, checker) &&
      leaves(statement.thenStatement),
  );
}

/** A condition that asks, or names a constant that holds the answer. */
function asks(condition: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isPrefixUnaryExpression(condition)) return false;
  if (GUARD.test(condition.getText())) return true;
  const declaration = ts.isIdentifier(condition)
    ? checker.getSymbolAtLocation(condition)?.valueDeclaration
    : undefined;
  return (
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer !== undefined &&
    GUARD.test(declaration.initializer.getText())
  );
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** A function, method or constructor that others call by a name; callbacks belong to where they are written. */
function namedFunction(node: ts.Node): ts.Node | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isGetAccessorDeclaration(node))
    return node;
  return ts.isConstructorDeclaration(node) ? node.parent : undefined;
}

/** Where a function is called, or a class made, in the room. */
function callsOf(
  target: ts.Node,
  checker: ts.TypeChecker,
  files: readonly ts.SourceFile[],
): readonly ts.Node[] {
  const name = (target as { readonly name?: ts.Node }).name;
  const symbol = name === undefined ? undefined : checker.getSymbolAtLocation(name);
  const calls: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      const isName = node === name || ts.isImportSpecifier(node.parent) || ts.isExportSpecifier(node.parent);
      if (!isName && !ts.isTypeReferenceNode(node.parent) && resolve(node, checker) === symbol)
        calls.push(node);
    }
    ts.forEachChild(node, visit);
  };
  if (symbol !== undefined) files.forEach(visit);
  return calls;
}

function resolve(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(node);
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0
    ? checker.getAliasedSymbol(symbol)
    : symbol;
}
