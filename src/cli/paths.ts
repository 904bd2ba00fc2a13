import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { glob } from "tinyglobby";
import { UsageError } from "./exit";
import { STANDARD_STREAM } from "./output";
import { words } from "./words";

/** Word's own endings; Word's lock files (~$...) and hidden files are none of ours. */
const WORD_FILE = /^(?![~.]).*\.(docx|docm|dotx|dotm)$/i;

export function isWordFile(file: string): boolean {
  return WORD_FILE.test(path.basename(file));
}

export interface Inputs {
  readonly files: readonly string[];
  /** What each is called below the folder or the pattern that it was found by; a file as given by its own name alone. */
  readonly names: readonly string[];
  /** The answer is a list: several were asked for, a folder or a pattern, however few it holds. */
  readonly several: boolean;
}

/**
 * The documents that are meant, each once: files as given, folders with all Word files in and below them by name, and what
 * patterns such as "plans/*.docx" match, by name too: the shells of Windows do not fill them in.
 *
 * @throws UsageError where standard input is named twice
 */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  if (paths.filter((one) => one === STANDARD_STREAM).length > 1) {
    throw new UsageError(words.usage.oneStandardInput);
  }
  const found = await Promise.all(paths.map(async (one) => ({ one, inside: await wordFilesOf(one) })));
  // What holds no document stays in the list and is reported as such.
  const all = found.flatMap(({ one, inside }) =>
    inside === undefined || inside.files.length === 0
      ? [{ file: one, name: path.basename(one) }]
      : inside.files.map((file) => ({ file, name: nameBelow(inside.base, file) })),
  );
  const documents = onlyOnce(all);
  return {
    files: documents.map(({ file }) => file),
    names: documents.map(({ name }) => name),
    several: paths.length > 1 || found.some(({ inside }) => inside !== undefined),
  };
}

/** A document that is meant twice, by its name and by its folder, is still one document. */
function onlyOnce<Document extends { readonly file: string }>(all: readonly Document[]): readonly Document[] {
  const first = new Map<string, Document>();
  for (const document of all) {
    const place = document.file === STANDARD_STREAM ? STANDARD_STREAM : path.resolve(document.file);
    if (!first.has(place)) first.set(place, document);
  }
  return [...first.values()];
}

/**
 * The one document that is meant: a file as given, or the only one in a folder or of a pattern.
 * @throws UsageError where there are several
 */
export async function findInput(asked: string): Promise<string> {
  const [file = asked, ...others] = (await wordFilesOf(asked))?.files ?? [];
  if (others.length > 0) throw new UsageError(words.usage.oneDocument(asked, others.length + 1));
  return file;
}

/**
 * The path of one document among the paths that were given.
 * @throws UsageError where there are several
 */
export function onlyPath([asked = "", ...others]: readonly string[]): string {
  if (others.length > 0) throw new UsageError(words.usage.keptInOne);
  return asked;
}

/** True for what may stand for several files; brackets as in "Plan (2).docx" are part of a name. */
export function isPattern(asked: string): boolean {
  return /[*?[{]/.test(asked);
}

/** Word files, and the folder below which they were looked for. */
interface Inside {
  readonly base: string;
  readonly files: readonly string[];
}

/** What a folder or a pattern holds; undefined for anything else. A file that has the name of a pattern is that file. */
async function wordFilesOf(asked: string): Promise<Inside | undefined> {
  if (asked === STANDARD_STREAM) return undefined;
  const kind = await kindOf(asked);
  if (kind === "folder") return { base: asked, files: await wordFilesIn(asked) };
  return kind === undefined && isPattern(asked)
    ? { base: baseOf(asked), files: await matchesOf(asked) }
    : undefined;
}

/** The folders that a pattern begins with. */
function baseOf(pattern: string): string {
  const parts = withSlashes(pattern).split("/");
  return [...parts.slice(0, parts.findIndex(isPattern)), ""].join("/") || ".";
}

/** Never leads out of the folder that it is put into. */
function nameBelow(base: string, file: string): string {
  const name = path.relative(base, file);
  return name.startsWith("..") || path.isAbsolute(name) ? path.basename(file) : name;
}

/** What stands at a path. */
export async function kindOf(asked: string): Promise<"file" | "folder" | undefined> {
  try {
    return (await stat(asked)).isDirectory() ? "folder" : "file";
  } catch {
    return undefined; // reading it will say why
  }
}

async function wordFilesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && WORD_FILE.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return []; // reading it will say why
  }
}

/** A pattern as a shell would fill it in: a folder that it matches counts with what is in it, each file once. */
async function matchesOf(pattern: string): Promise<readonly string[]> {
  const matches = await glob(withSlashes(pattern), {
    expandDirectories: false,
    onlyFiles: false,
    absolute: path.isAbsolute(pattern),
    caseSensitiveMatch: process.platform !== "win32",
  });
  const files = await Promise.all(matches.map((match) => wordFilesAt(match)));
  return [...new Set(files.flat().map((file) => path.normalize(file)))].sort();
}

/** Of a match: a folder ends with "/". */
async function wordFilesAt(match: string): Promise<readonly string[]> {
  if (match.endsWith("/")) return wordFilesIn(match);
  return isWordFile(match) ? [match] : [];
}

/** In a pattern "\" takes the next letter as it is; on Windows it stands between folders. */
function withSlashes(asked: string): string {
  return process.platform === "win32" ? asked.replaceAll("\\", "/") : asked;
}
