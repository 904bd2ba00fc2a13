import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import { type Mapping, parseMapping } from "../core/mapping";
import { isIsoDay } from "../core/plan";
import { type Brought, knownTemplates, parseSettings, type Settings } from "../core/state";
import { parseTemplate, type Template, type TemplateProblem } from "../core/templates";
import { FileError, UsageError } from "./exit";
import { readJson } from "./inputs";
import { reasonOf } from "./output";
import type { Terminal } from "./terminal";
import { words } from "./words";

/** Options that every command takes. */
export interface CommonOptions {
  readonly templates?: string;
  readonly mapping?: string;
  readonly settings?: string;
}

/** How many documents are worked through. */
export interface RunChoices {
  /** The first that cannot be read ends it. */
  readonly failFast: boolean;
  /** How many are read at a time; without a number as many as is quickest. */
  readonly jobs: number | undefined;
}

/** Options of the commands that take many documents. */
export interface RunOptions {
  readonly failFast?: boolean;
  readonly jobs?: string;
}

/** The formats of commands that list something, and of those whose documents are listed as data as well. */
export const LIST_FORMATS = ["text", "json"] as const;
export const LISTS_FORMATS = [...LIST_FORMATS, "ndjson"] as const;
/** The formats of commands that print a page, and of those that print one of each document. */
export const PAGE_FORMATS = ["md", "json"] as const;
export const PAGES_FORMATS = [...PAGE_FORMATS, "ndjson"] as const;

export function addRunOptions(command: Command): Command {
  return command.option("--fail-fast", words.help.failFast).option("--jobs <number>", words.help.jobs);
}

/**
 * How many documents are to be worked through.
 * @throws UsageError for what is no number of workers
 */
export function runFrom({ failFast = false, jobs }: RunOptions): RunChoices {
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs)) throw new UsageError(words.usage.jobs(jobs));
  return { failFast, jobs: jobs === undefined ? undefined : Number(jobs) };
}

/**
 * One of the formats that a command writes.
 * @throws UsageError for any other
 */
export function formatFrom<Format extends string>(asked: string, known: readonly Format[]): Format {
  const format = known.find((one) => one === asked);
  if (format !== undefined) return format;
  throw new UsageError(words.usage.unknownFormat(asked, known));
}

/**
 * The day as of which something is said: as given, else today where the command runs.
 * @throws UsageError for anything but an existing day as YYYY-MM-DD
 */
export function asOfFrom(asked: string | undefined, now: Date): string {
  if (asked === undefined) {
    const parts = [String(now.getFullYear()).padStart(4, "0"), now.getMonth() + 1, now.getDate()];
    return parts.map((part) => String(part).padStart(2, "0")).join("-");
  }
  if (isIsoDay(asked)) return asked;
  throw new UsageError(words.usage.day("--as-of", asked));
}

/**
 * What is brought to every document: a district's own templates from a folder of JSON files, a mapping, and settings.
 *
 * @throws FileError for what cannot be read, or is no template, no mapping or no settings
 */
export async function broughtFrom(
  { templates, mapping, settings }: CommonOptions,
  terminal: Terminal,
): Promise<Brought> {
  const own = templates === undefined ? {} : { templates: await readTemplates(templates, terminal) };
  return {
    ...own,
    ...(mapping === undefined ? {} : { mapping: await readMapping(mapping, own, terminal) }),
    ...(settings === undefined ? {} : { settings: await readSettings(settings, terminal) }),
  };
}

/** What is wrong in a file, place by place. */
function wrong(file: string, problems: readonly TemplateProblem[]): FileError {
  return new FileError(
    problems.map(({ path: place, reason }) => words.files.problem(file, place, reason)).join("\n"),
  );
}

async function readMapping(file: string, brought: Brought, terminal: Terminal): Promise<Mapping> {
  const parsed = parseMapping(await readJson(file, terminal), knownTemplates(brought));
  if (parsed.ok) return parsed.mapping;
  throw wrong(file, parsed.problems);
}

async function readSettings(file: string, terminal: Terminal): Promise<Settings> {
  const parsed = parseSettings(await readJson(file, terminal));
  if (parsed.ok) return parsed.settings;
  throw wrong(file, parsed.problems);
}

async function readTemplates(folder: string, terminal: Terminal): Promise<readonly Template[]> {
  let names: readonly string[];
  try {
    names = (await readdir(folder)).filter((name) => /\.json$/i.test(name)).sort();
  } catch (error) {
    throw new FileError(words.files.cannotRead(folder, reasonOf(error)), { cause: error });
  }
  const read = new Map<string, string>();
  const templates: Template[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const parsed = parseTemplate(await readJson(file, terminal));
    if (!parsed.ok) {
      problems.push(
        ...parsed.problems.map((problem) => words.files.problem(file, problem.path, problem.reason)),
      );
      continue;
    }
    const { id } = parsed.template;
    const other = read.get(id);
    if (other !== undefined) problems.push(words.files.sameTemplate(file, other, id));
    read.set(id, file);
    templates.push(parsed.template);
  }
  if (problems.length > 0) throw new FileError(problems.join("\n"));
  return templates;
}
