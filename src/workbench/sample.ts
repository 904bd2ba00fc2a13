import { addressOfCell, type Edit } from "../core/model";
import { readPlans } from "../core/state";
import { builtinTemplates } from "../core/templates";
import { answerEdit } from "../core/guidance";
import { blankDocument } from "../document/blank";
import { openDocx } from "../document/docx";
import type { DocumentChoice } from "./choices";

/** A plan as a team has it halfway: an owner and a deadline are missing, a measure is still to be decided. */
const FIELDS: Readonly<Record<string, string>> = {
  school: "Harbor View Elementary School",
  date: "September 16, 2026",
  strategy: "Give every reader below benchmark in grades 1 to 3 a daily small-group lesson",
};

const STEPS: readonly (readonly string[])[] = [
  [
    "Choose the screening assessment and set the cut scores",
    "Assessment budget, $6,200",
    "Screener given to 100% of students in grades 1 to 3",
    "Dana Whitfield, Reading Coordinator",
    "October 9, 2026",
  ],
  [
    "Rebuild the schedule with a 30-minute reading block (after step 1)",
    "Scheduling team, two half days",
    "Block in the schedule of all 12 classrooms",
    "",
    "November 6, 2026",
  ],
  [
    "Train teachers in small-group routines",
    "Literacy coach, 20 hours; substitutes for two days",
    "90% of teachers complete all four sessions",
    "M. Okoye",
    "",
  ],
  [
    "Meet each month to regroup students by their progress",
    "None needed",
    "TBD",
    "J. Rivera",
    "May 28, 2027",
  ],
];

const OF_SAMPLE = "ese-531t";

/** A blank document of a template, "blank" being the one that the sample uses. */
export function blankPlan(choice: Exclude<DocumentChoice, "sample"> = "blank"): Uint8Array {
  const id = choice === "blank" ? OF_SAMPLE : choice;
  const template = builtinTemplates.find((entry) => entry.id === id);
  if (template === undefined) throw new Error(`there is no template ${id}`);
  return blankDocument(template);
}

/** The sample plan, made from a blank document by the same edits that the product itself makes. */
export async function samplePlan(): Promise<Uint8Array> {
  const document = openDocx(blankPlan());
  const snapshot = await document.read();
  const plan = readPlans(snapshot).plans[0];
  const table = plan?.tables[0];
  if (plan === undefined || table === undefined) throw new Error("the blank document was not recognised");
  const edits: Edit[] = [];
  for (const field of plan.fields) {
    const edit = answerEdit(field.slot, field.text, FIELDS[field.id] ?? "");
    if (edit !== undefined && FIELDS[field.id] !== undefined) edits.push(edit);
  }
  STEPS.forEach((texts, index) => {
    const row = table.rows[index];
    table.columns.forEach((column, position) => {
      const at = row && addressOfCell(snapshot, { ...row.location, column: column.column });
      const text = texts[position] ?? "";
      if (at !== undefined && text !== "") edits.push({ kind: "setCell", at, expect: "", text });
    });
  });
  await document.apply(edits);
  return document.save();
}
