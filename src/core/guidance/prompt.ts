import { type ContentFlags, isCellLocation, isParagraphLocation, type Location, locationKey } from "../model";
import {
  answerTypeOf,
  isActionColumn,
  type Plan,
  type PlanCell,
  type PlanColumn,
  type PlanField,
  type PlanPrompt,
  type PlanRow,
  type PlanTable,
  slotOf,
} from "../plan";
import {
  builtinTemplates,
  columnSpec,
  fieldSpec,
  questionSpec,
  tableSpec,
  type Template,
  type TemplatePrompt,
  type TemplateTable,
  templateOf,
} from "../templates";
import { guidanceMessages } from "./messages";
import type { Prompt } from "./types";

const NO_FLAGS: ContentFlags = { pendingChanges: false, controls: [], comments: [] };

/** The words of a prompt: the document's own question first, our help beneath. */
function words(
  own: string | undefined,
  spec: TemplatePrompt | undefined,
  label: string,
): Pick<Prompt, "question" | "questionFrom" | "help" | "example" | "source"> {
  const help = spec?.help ?? guidanceMessages.ownColumn;
  const source = spec?.source ?? guidanceMessages.ownSource;
  const example = spec?.example === undefined ? {} : { example: spec.example };
  if (own !== undefined && own !== "")
    return { question: own, questionFrom: "document", help, source, ...example };
  return { question: spec?.ask ?? label, questionFrom: "us", help, source, ...example };
}

function choicesOf(flags: ContentFlags): Pick<Prompt, "choices"> {
  const choices = flags.controls.find((control) => control.choices !== undefined)?.choices;
  return choices === undefined ? {} : { choices };
}

/** What the row is about, in a line, to say where one is. */
function stepOf(table: PlanTable, row: PlanRow): Pick<Prompt, "step"> {
  const action = table.columns.find(isActionColumn);
  const text =
    row.cells
      .find((cell) => cell.column === action?.id)
      ?.text.split("\n")[0]
      ?.trim() ?? "";
  return text === "" ? {} : { step: text };
}

function columnWords(
  column: PlanColumn,
  spec: TemplateTable | undefined,
  table: PlanTable,
): Omit<Prompt, "kind" | "plan" | "text" | "location" | "slot" | "flags"> {
  const known = columnSpec(spec, column);
  return {
    id: column.id,
    label: column.label,
    part: spec?.name ?? table.id,
    ...words(column.question, known?.prompt, column.label),
    requirement: known?.requirement ?? "optional",
    role: column.role,
    answer: answerTypeOf(column.role),
  };
}

function cellPrompt(
  plan: Plan,
  table: PlanTable,
  row: PlanRow,
  cell: PlanCell,
  template: Template | undefined,
): Prompt | undefined {
  const column = table.columns.find((entry) => entry.id === cell.column);
  if (column === undefined) return undefined;
  return {
    kind: "cell",
    plan: plan.index,
    ...columnWords(column, tableSpec(template, table), table),
    ...stepOf(table, row),
    text: cell.text,
    location: cell.mergedFrom ?? cell.location,
    slot: slotOf(cell),
    flags: cell.flags,
    ...choicesOf(cell.flags),
  };
}

/** On a heading or guiding question: what the column asks for, with nothing to write there. */
function headerPrompt(
  plan: Plan,
  table: PlanTable,
  location: Location,
  template: Template | undefined,
): Prompt | undefined {
  if (!isCellLocation(location)) return undefined;
  const other = table.otherRows.find(
    (row) => row.location.table === location.table && row.location.row === location.row,
  );
  if (other?.kind !== "header" && other?.kind !== "guidance") return undefined;
  const column = table.columns.find((entry) => entry.column === location.column);
  if (column === undefined) return undefined;
  return {
    kind: "column",
    plan: plan.index,
    ...columnWords(column, tableSpec(template, table), table),
    text: "",
    location,
    slot: { kind: "none" },
    flags: NO_FLAGS,
  };
}

function fieldPrompt(plan: Plan, field: PlanField, template: Template | undefined): Prompt {
  const spec = fieldSpec(template, field.id);
  return {
    kind: "field",
    plan: plan.index,
    id: field.id,
    label: field.label,
    part: guidanceMessages.heading,
    ...words(undefined, spec?.prompt, field.label),
    requirement: spec?.requirement ?? "optional",
    answer: spec?.answer ?? "text",
    text: field.text,
    location: field.location,
    slot: field.slot,
    flags: field.flags,
    ...choicesOf(field.flags),
  };
}

function questionPrompt(plan: Plan, prompt: PlanPrompt, template: Template | undefined): Prompt {
  const spec = questionSpec(template, prompt.id);
  return {
    ...fieldPrompt(plan, prompt, template),
    kind: "prompt",
    ...(prompt.number === undefined ? {} : { number: prompt.number }),
    part: guidanceMessages.questions,
    ...words(prompt.question, spec?.prompt, prompt.label),
    requirement: spec?.requirement ?? "optional",
  };
}

/** The same cell, or any place of the same row where the place names no column. */
function isAt(location: Location, place: Location): boolean {
  return locationKey(location) === locationKey(place);
}

/** Long plans have few places in the row that is asked about: only these are looked at closely. */
function isRow({ location: { table, row } }: PlanRow, place: Location): boolean {
  return "row" in place && place.row === row && place.table === table;
}

/**
 * What to ask at a place of the document.
 *
 * @param plan the plan that may hold the place
 * @param location a cell or paragraph, such as the cursor's; a cell covered by a merge is asked at its origin
 * @param templates where help is taken from
 * @returns undefined where the plan asks nothing there. Of several fields on one line, the first that is not
 *   answered yet, else the first; `promptsAt` gives all of them
 */
export function promptFor(
  plan: Plan,
  location: Location,
  templates: readonly Template[] = builtinTemplates,
): Prompt | undefined {
  const all = promptsAt(plan, location, templates);
  return all.find((prompt) => prompt.text === "") ?? all[0];
}

/** Everything that is asked at a place: a line of text may hold several fields. */
export function promptsAt(
  plan: Plan,
  location: Location,
  templates: readonly Template[] = builtinTemplates,
): readonly Prompt[] {
  const template = templateOf(plan, templates);
  const fields = plan.fields.filter((field) => isAt(field.location, location));
  const questions = plan.prompts.filter(({ location: own, places = [own] }) =>
    places.some((place) => isAt(place, location)),
  );
  if (fields.length + questions.length > 0) {
    return [
      ...fields.map((field) => fieldPrompt(plan, field, template)),
      ...questions.map((prompt) => questionPrompt(plan, prompt, template)),
    ];
  }
  if (isParagraphLocation(location)) return [];
  for (const table of plan.tables) {
    for (const row of table.rows) {
      if (!isRow(row, location)) continue;
      const cell = row.cells.find((entry) => isAt(entry.location, location));
      const prompt = cell === undefined ? undefined : cellPrompt(plan, table, row, cell, template);
      if (prompt !== undefined) return [prompt];
    }
    const header = headerPrompt(plan, table, location, template);
    if (header !== undefined) return [header];
  }
  return [];
}
