// Reads TypeScript sources with the compiler: what each file imports, and which names it uses. For boundaries.test.ts.
import ts from 'typescript';

export interface Import {
  /** As written, without a "?raw" or "?worker" at its end. */
  readonly name: string;
  readonly line: number;
  /** Only types: gone once compiled. */
  readonly typeOnly: boolean;
}

export interface Source {
  /** Path below src/: "sim/turn.ts". */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Lines with `export ... from`, those of types aside. */
  readonly reexports: readonly number[];
  readonly defaultExports: readonly number[];
  /** Names from outside, as used in code, comments and texts left out: "Math.random", "Date", ".innerHTML". */
  readonly names: readonly { readonly name: string; readonly line: number }[];
}

/** Parses one file. Understands static, dynamic and type imports, and `import.meta.glob`. */
export function readSource(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const reexports: number[] = [];
  const defaultExports: number[] = [];
  const names: { name: string; line: number }[] = [];
  const own = new Set<string>();
  const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    imports.push({ name: specifier.text.split('?')[0] ?? '', line: lineOf(specifier), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier, node.isTypeOnly);
      if (!node.isTypeOnly) reexports.push(lineOf(node));
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && isImportCall(node))
      for (const each of argumentsOf(node)) add(each, false);
    if (isDefaultExport(node)) defaultExports.push(lineOf(node));
    if (isDeclaration(node) && node.name && ts.isIdentifier(node.name)) own.add(node.name.text);
    for (const name of namesOf(node)) names.push({ name, line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  const foreign = names.filter(({ name }) => !own.has(name.split('.')[0] || name));
  return { path, imports, reexports, defaultExports, names: foreign };
}

function isDeclaration(
  node: ts.Node,
): node is ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement {
  return ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
}

/** `import type`, or `import { type A, type B }` with nothing else. */
function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every(element => element.isTypeOnly);
}

function isImportCall(node: ts.CallExpression): boolean {
  return (
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    /^import\.meta\.glob$/.test(node.expression.getText())
  );
}

function argumentsOf(node: ts.CallExpression): readonly ts.Node[] {
  const [first] = node.arguments;
  return first && ts.isArrayLiteralExpression(first) ? first.elements : first ? [first] : [];
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return !node.isExportEquals;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(m => m.kind === ts.SyntaxKind.DefaultKeyword)
  );
}

/** "Math.random" for a member of a plain name, ".innerHTML" for a member of anything, "Date" for a name by itself. */
function namesOf(node: ts.Node): string[] {
  if (ts.isPropertyAccessExpression(node)) {
    const owner = ts.isIdentifier(node.expression) ? [`${node.expression.text}.${node.name.text}`] : [];
    return [...owner, `.${node.name.text}`];
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    const { text } = node.argumentExpression;
    return ts.isIdentifier(node.expression) ? [`${node.expression.text}.${text}`, `.${text}`] : [`.${text}`];
  }
  if (ts.isJsxAttribute(node)) return [`.${node.name.getText()}`];
  if (!ts.isIdentifier(node) || isMemberName(node)) return [];
  return [node.text];
}

/** The name after a dot, before a colon in an object, or of a member: no reference to something outside. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) {
    return parent.name === node;
  }
  return (ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent)) && parent.name === node;
}
