import path from "node:path";
import ts from "typescript";
import { repositoryRoot } from "../../support/shared";
import { isGuarded } from "./guards";

/**
 * Which members of Office.js a piece of code uses, told by the TypeScript compiler from Microsoft's typings:
 * property accesses and calls, and the names in what is loaded.
 */
export interface MemberUse {
  /** "Range.insertComment". */
  readonly member: string;
  readonly className: string;
  readonly name: string;
  /** The requirement set by its JSDoc, as [1, 4]; undefined where it names none (members of all objects). */
  readonly set: ApiSet | undefined;
  /** The set of its class: what is only reached through a newer member needs no guard of its own. */
  readonly classSet: ApiSet | undefined;
  readonly isGuarded: () => boolean;
  /** "read.ts:31". */
  readonly place: string;
}

export type ApiSet = readonly [major: number, minor: number];

/** A load whose names cannot be read off the code. */
export interface UnreadableLoad {
  readonly place: string;
}

export interface Usage {
  readonly members: readonly MemberUse[];
  readonly unreadable: readonly UnreadableLoad[];
}

const ROOM = path.join(repositoryRoot, "src/document/word");

/** The members that the room of Word uses. */
export function membersOfRoom(): Usage {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(repositoryRoot, "tsconfig.json"),
    { noEmit: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const files = ts.sys.readDirectory(ROOM, [".ts"]);
  const program = ts.createProgram(files, { ...config?.options, types: ["office-js"] });
  return usageOf(program, (file) => file.fileName.startsWith(ROOM));
}

/** The members that a snippet uses; for testing this very test. */
export function membersOfSnippet(code: string): Usage {
  const name = path.join(repositoryRoot, "test/document/word/snippet.ts");
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    types: ["office-js"],
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) =>
    file === name
      ? ts.createSourceFile(name, code, version, true)
      : (libraryFiles.get(file) ?? keep(file, read(file, version)));
  return usageOf(ts.createProgram([name], options, host), (file) => file.fileName === name);
}

/** The typings are large: several snippets parse them once. */
const libraryFiles = new Map<string, ts.SourceFile>();

function keep(name: string, file: ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (file !== undefined) libraryFiles.set(name, file);
  return file;
}

function usageOf(program: ts.Program, isOurs: (file: ts.SourceFile) => boolean): Usage {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(isOurs);
  const members: MemberUse[] = [];
  const unreadable: UnreadableLoad[] = [];
  const add = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    const found = symbol === undefined ? undefined : describe(symbol);
    if (found === undefined) return;
    members.push({ ...found, isGuarded: () => isGuarded(node, checker, files), place: placeOf(node) });
  };
  const visit = (node: ts.Node): void => {
    // `typeof Word.Range.prototype.insertComment` asks whether it is there, which is no use of it.
    if (ts.isTypeOfExpression(node)) return;
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node)) add(boundProperty(node, checker), node);
    if (isLoad(node)) {
      const names = loadedNames(node.arguments[0], checker);
      const target = checker.getTypeAtLocation(node.expression.expression);
      if (names === undefined) unreadable.push({ place: placeOf(node) });
      else names.forEach((name) => alongPath(target, name, checker).forEach((symbol) => add(symbol, node)));
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return { members, unreadable };
}

/** A member of a class of the namespace Word, with the sets that its JSDoc names. */
function describe(symbol: ts.Symbol): Omit<MemberUse, "isGuarded" | "place"> | undefined {
  const declaration = symbol.declarations?.[0];
  const owner = declaration?.parent;
  if (declaration === undefined || owner === undefined || !ts.isClassDeclaration(owner)) return undefined;
  const space = owner.parent;
  const inWord = ts.isModuleBlock(space) && space.parent.name.text === "Word";
  if (!inWord || owner.name === undefined) return undefined;
  const className = owner.name.text;
  const { name } = symbol;
  return { member: `${className}.${name}`, className, name, set: setOf(declaration), classSet: setOf(owner) };
}

/** "[Api set: WordApi 1.4]" of a declaration's own comment. */
function setOf(declaration: ts.Node): ApiSet | undefined {
  const text = declaration.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, declaration.getFullStart()) ?? [];
  const last = comments.at(-1);
  const found =
    last === undefined ? null : /\[Api set:\s*WordApi (\d+)\.(\d+)\]/.exec(text.slice(last.pos, last.end));
  return found === null ? undefined : [Number(found[1]), Number(found[2])];
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${path.basename(file.fileName)}:${line + 1}`;
}

/** The property that `const { tables } = body` takes. */
function boundProperty(node: ts.BindingElement, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (!ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
}

type LoadCall = ts.CallExpression & { readonly expression: ts.PropertyAccessExpression };

function isLoad(node: ts.Node): node is LoadCall {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === "load"
  );
}

/** The comma-separated names of a load; undefined where the code does not show them. */
function loadedNames(
  argument: ts.Expression | undefined,
  checker: ts.TypeChecker,
): readonly string[] | undefined {
  const texts = argument === undefined ? undefined : constantTexts(argument, checker);
  return texts?.flatMap((text) => text.split(",")).map((name) => name.trim());
}

/** The texts that an expression may have: literals, constants, templates of them, one or the other. */
function constantTexts(node: ts.Expression, checker: ts.TypeChecker): readonly string[] | undefined {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) {
    const both = [node.whenTrue, node.whenFalse].map((each) => constantTexts(each, checker));
    return both.every((each) => each !== undefined) ? both.flat() : undefined;
  }
  if (ts.isTemplateExpression(node)) {
    let texts: readonly string[] = [node.head.text];
    for (const span of node.templateSpans) {
      const inner = constantTexts(span.expression, checker);
      if (inner === undefined) return undefined;
      texts = texts.flatMap((text) => inner.map((each) => text + each + span.literal.text));
    }
    return texts;
  }
  if (!ts.isIdentifier(node)) return undefined;
  const symbol = checker.getSymbolAtLocation(node);
  const original =
    symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0
      ? checker.getAliasedSymbol(symbol)
      : symbol;
  const declaration = original?.valueDeclaration;
  return declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer !== undefined
    ? constantTexts(declaration.initializer, checker)
    : undefined;
}

/** The properties along "items/replies/items/content", from a type on. */
function alongPath(from: ts.Type, names: string, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const found: ts.Symbol[] = [];
  let type = from;
  for (const name of names.split("/")) {
    const symbol = checker.getNonNullableType(type).getProperty(name);
    if (symbol === undefined) break;
    found.push(symbol);
    const declared = checker.getTypeOfSymbol(symbol);
    type = checker.getIndexTypeOfType(declared, ts.IndexKind.Number) ?? declared;
  }
  return found;
}
