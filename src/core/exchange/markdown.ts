import { comparableText, markdownLine } from "../model";
import { type ExportEntry, isUnread } from "./entry";
import { exchangeMessages } from "./messages";
import type { ExportedDocument, ExportedField, ExportedPlan, ExportedPrompt, ExportedTable } from "./schema";

const { markdown: words } = exchangeMessages;

/** The lines of a text that say something, each as Markdown. */
function linesOf(text: string): readonly string[] {
  return comparableText(text)
    .split("\n")
    .map(markdownLine)
    .filter((line) => line !== "");
}

/** Paragraphs with an empty line between them. */
function blocks(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

function heading(level: number, text: string): string {
  return `${"#".repeat(level)} ${markdownLine(text)}`;
}

/** A text in a table's cell, which must stay on its line. */
function inCell(text: string): string {
  return linesOf(text).join("<br>");
}

function fieldBlock({ label, text }: ExportedField): string {
  const [first = words.unanswered, ...more] = linesOf(text);
  return blocks([`**${markdownLine(label)}:** ${first}`, ...more]);
}

function promptBlock({ number, label, text }: ExportedPrompt): string {
  const answer = linesOf(text);
  return blocks([
    heading(3, number === undefined ? label : `${number}. ${label}`),
    ...(answer.length === 0 ? [words.unanswered] : answer),
  ]);
}

/** "action-steps" as a heading: "Action steps". */
function tableName(id: string): string {
  const name = id.replace(/-/g, " ");
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function tableBlock({ id, columns, rows }: ExportedTable): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const lines = [
    row(columns.map(({ label }) => inCell(label))),
    row(columns.map(() => "---")),
    ...rows.map(({ cells }) =>
      row(columns.map((column) => inCell(cells.find((cell) => cell.column === column.id)?.text ?? ""))),
    ),
  ];
  return blocks([heading(3, tableName(id)), rows.length === 0 ? words.noRows : lines.join("\n")]);
}

function planBlock({ title, template, operationalBy, fields, prompts, tables }: ExportedPlan): string {
  const about = [
    words.template(template.name),
    ...(operationalBy === undefined
      ? []
      : [words.operationalBy(operationalBy.day, operationalBy.withoutDay)]),
  ];
  return blocks([
    heading(2, title === "" ? words.untitled : title),
    `*${about.map(markdownLine).join(". ")}.*`,
    ...fields.map(fieldBlock),
    ...prompts.map(promptBlock),
    ...tables.map(tableBlock),
  ]);
}

function documentBlock({ document, plans }: ExportedDocument): string {
  return blocks([
    ...(document.file === "" ? [] : [heading(1, document.file)]),
    ...(plans.length === 0 ? [words.noPlans] : plans.map(planBlock)),
  ]);
}

/**
 * A document's plans for people to read, as Markdown (CommonMark with GitHub's tables): a heading for the document,
 * one for each plan, its answers as paragraphs and its tables as tables. What people typed is never taken for markup.
 * Of a document that could not be read there is the reason.
 */
export function markdownOf(entry: ExportEntry): string {
  const text = isUnread(entry)
    ? blocks([heading(1, entry.document.file), markdownLine(entry.error.message)])
    : documentBlock(entry);
  return `${text}\n`;
}
