import { readFileSync } from "node:fs";
import path from "node:path";
import type { Template } from "../../src/core/templates";
import { repositoryRoot } from "./shared";

/** The file of each source among the optional test material, by template. */
const SOURCE_FILES: Readonly<Record<string, string>> = {
  cadre: "cadre-action-planning-tool.txt",
  "ese-531t": "ese-531t-action-plan-template.txt",
  pfs: "pfs-creating-an-action-plan.txt",
  "cip-guide": "cip-action-planning-guide.txt",
  "sample-process": "sample-planning-process.txt",
};

/** The lines of a source that say something, without bookmarks, list marks and what stands for italics. */
export function sourceLines(dir: string, template: string): readonly string[] {
  return readFileSync(path.join(dir, "seeds", SOURCE_FILES[template] ?? ""), "utf8")
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/\[bookmark: \w+\]/g, "")
        .replace(/\*/g, "")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/^(?:[-·] )?(?:o )?(?:\d\. |[a-g]\. )?/, "")
        .trim(),
    )
    .filter((line) => line !== "");
}

/** Text without white space: a source breaks lines and cells as its program did. */
export function tight(text: string): string {
  return text.replace(/\s+/g, "");
}

/** What a template has word for word from its source, by where it stands in the template. */
export function verbatim(template: Template): readonly (readonly [place: string, text: string])[] {
  const { titleLine, intro, sections, fields, prompts, tables, otherTables, gate } = template;
  const entries: readonly (readonly [string, string | undefined])[] = [
    ["titleLine", titleLine],
    ["intro", intro],
    ...sections.flatMap(({ id, heading, intro: text }): [string, string | undefined][] => [
      [`section ${id}`, heading],
      [`intro of ${id}`, text],
    ]),
    ...fields.map(({ id, label }): [string, string] => [`field ${id}`, label]),
    ...prompts.flatMap(({ id, prompt, sample, second, bullets }): [string, string | undefined][] => [
      [`question ${id}`, prompt.question],
      [`sample of ${id}`, sample],
      [`second question of ${id}`, second],
      ...bullets.map((bullet): [string, string] => [`bullet of ${id}`, bullet]),
    ]),
    ...tables.flatMap(({ id, columns, exampleRows }): [string, string | undefined][] => [
      ...columns.map((column): [string, string] => [`column ${column.id} of ${id}`, column.label]),
      ...columns.map((column): [string, string | undefined] => [
        `question of ${column.id} of ${id}`,
        column.prompt.question,
      ]),
      ...exampleRows.flatMap((row) =>
        Object.entries(row).map(([column, text]): [string, string] => [`example ${column} of ${id}`, text]),
      ),
    ]),
    ...otherTables.flatMap(({ id, labels, feeds }) =>
      [...labels, ...feeds.map(({ label }) => label)].map((text): [string, string] => [`table ${id}`, text]),
    ),
    ...(gate?.cases ?? []).map(({ id, prompt }): [string, string | undefined] => [
      `gate ${id}`,
      prompt.question,
    ]),
  ];
  return entries.flatMap(([place, text]) => (text?.split("\n") ?? []).map((line) => [place, line] as const));
}

/** Beginnings of lines by which a template or what it prints is known. */
export function beginnings(template: Template): readonly string[] {
  return [
    ...template.landmarks,
    ...template.printed,
    ...template.otherTables.flatMap(({ before }) => before),
  ];
}

/** A row of docs/sources.md. */
export interface MappedPart {
  /** Beginnings of lines of the source: what stands in backticks in the first cell. */
  readonly lines: readonly string[];
  readonly home: string;
  /** Names of parts of the template: what stands in backticks in the second cell. */
  readonly names: readonly string[];
}

/** What docs/sources.md says about a source. */
export function mappedParts(template: string): readonly MappedPart[] {
  const text = readFileSync(path.join(repositoryRoot, "docs/sources.md"), "utf8");
  const chapter = text.split(/^## /m).find((part) => part.startsWith(`\`${template}\``)) ?? "";
  return chapter
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| Part |"))
    .map((line) => line.split("|").slice(1, -1))
    .map(([first = "", home = ""]) => ({
      lines: quotedIn(first),
      home: home.trim(),
      names: quotedIn(home),
    }));
}

function quotedIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/`([^`]+)`/g), ([, quoted = ""]) => quoted);
}

/** Every id and property name that a template has. */
export function namesIn(data: unknown): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(namesIn);
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    key,
    ...(key === "id" && typeof value === "string" ? [value] : []),
    ...namesIn(value),
  ]);
}
