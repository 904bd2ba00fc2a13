import { fillEdits, type FillPlan, type Values } from "../../../src/core/exchange";
import { type EditReport, type Snapshot } from "../../../src/core/model";
import { type Plan, type Recognition } from "../../../src/core/plan";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates, type Template } from "../../../src/core/templates";
import { type DocxDocument, openDocx } from "../../../src/document/docx";

/** Filling documents of any template, and what they say afterwards. */

export type Answers = Values["plans"][number];

/** An answer to everything that a template asks. `text` gives it by what is asked: "field school", "row 0 owner". */
export function answersTo(template: Template, text: (what: string) => string, rows = 2): Answers {
  return {
    template: { id: template.id },
    fields: template.fields.map(({ id }) => ({ id, text: text(`field ${id}`) })),
    prompts: template.prompts.map(({ id }) => ({ id, text: text(`prompt ${id}`) })),
    tables: template.tables.map(({ id, columns }) => ({
      id,
      columns: [],
      rows: Array.from({ length: rows }, (_, row) => ({
        cells: columns.map((column) => ({
          column: column.id,
          text: text(`${id} row ${row} ${column.id}`),
        })),
      })),
    })),
  };
}

/** What teams write, by the role or the id of what is asked. */
const WRITTEN: Readonly<Record<string, string>> = {
  school: "Harbor View School",
  date: "10/15/2024",
  who: "Harbor View School",
  period: "2024-25",
  when: "2024-25",
  owner: "J. Rivera, Literacy Coach",
  start: "Sept. 3, 2024",
  due: "June 2025",
  status: "In progress",
  measure: "90% of teachers by November 15, 2024",
  resources: "None needed",
  notes: "",
};

/** Answers as teams give them: people, dates, figures, several lines, blanks. */
export function valuesTo(template: Template): Answers {
  return answersTo(template, (what) => {
    const [kind = "", ...words] = what.split(" ");
    const asked = words.at(-1) ?? "";
    if (kind === "prompt")
      return `Our team\u2019s answer to ${asked}, as agreed\n\nand a second thought on ${asked}`;
    return WRITTEN[asked] ?? `Agree on ${what} with the staff & \u201cfamilies\u201d`;
  });
}

/** The same of a plan as it was read; rows in which nothing stands are left out. */
export function answersOf(plan: Plan | undefined): Answers {
  const answer = ({ id, text }: { id: string; text: string }): { id: string; text: string } => ({ id, text });
  return {
    ...(plan === undefined ? {} : { template: { id: plan.template.id } }),
    fields: (plan?.fields ?? []).map(answer),
    prompts: (plan?.prompts ?? []).map(answer),
    tables: (plan?.tables ?? []).map(({ id, rows }) => ({
      id,
      columns: [],
      rows: rows
        .filter((row) => !row.blank)
        .map(({ cells }) => ({ cells: cells.map(({ column, text }) => ({ column, text })) })),
    })),
  };
}

export interface Opened extends Recognition {
  readonly document: DocxDocument;
  readonly snapshot: Snapshot;
}

export async function opened(
  bytes: Uint8Array,
  templates: readonly Template[] = builtinTemplates,
): Promise<Opened> {
  const document = openDocx(bytes);
  const snapshot = await document.read();
  return { document, snapshot, ...recognise(snapshot, templates) };
}

export interface Filled {
  readonly bytes: Uint8Array;
  readonly filling: FillPlan;
  readonly report: EditReport;
}

/** A document with values filled in by the product's own edits. */
export async function filled(
  bytes: Uint8Array,
  values: Values,
  templates: readonly Template[] = builtinTemplates,
): Promise<Filled> {
  const { document, snapshot, plans } = await opened(bytes, templates);
  const filling = fillEdits(plans, snapshot, values);
  const report = await document.apply(filling.changes.map(({ edit }) => edit));
  return { bytes: document.save(), filling, report };
}
