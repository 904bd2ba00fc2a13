import { fillEdits, type Values } from "../../../src/core/exchange";
import { recognise } from "../../../src/core/recognise";
import { builtinTemplates, type Template } from "../../../src/core/templates";
import { blankDocument } from "../../../src/document/blank";
import { openDocx } from "../../../src/document/docx";
import { type PlanSpec, rich } from "./plan-spec";

const COLUMNS = ["action", "resources", "measure", "owner", "due"] as const;

/** Our own blank document of the template, filled by the product's own edits; plain texts only. */
export async function filledBlank(plan: PlanSpec): Promise<Uint8Array> {
  const document = openDocx(blankDocument(eseTemplate()));
  const snapshot = await document.read();
  const { plans } = recognise(snapshot, builtinTemplates);
  const { changes, unplaced } = fillEdits(plans, snapshot, valuesOf(plan));
  const { results } = await document.apply(changes.map(({ edit }) => edit));
  if (unplaced.length > 0 || results.some((result) => result.outcome !== "applied")) {
    throw new Error("the blank document did not take all of the plan");
  }
  return document.save();
}

function eseTemplate(): Template {
  const template = builtinTemplates.find(({ id }) => id === "ese-531t");
  if (template === undefined) throw new Error("the template is missing");
  return template;
}

function valuesOf({ school, date, strategy, steps }: PlanSpec): Values {
  const rows = steps.map(({ cells }) => ({
    cells: COLUMNS.map((column, i) => ({ column, text: rich(cells[i] ?? "").text })),
  }));
  const fields = Object.entries({ school, date, strategy }).map(([id, text]) => ({ id, text }));
  return { plans: [{ fields, prompts: [], tables: [{ id: "action-steps", columns: [], rows }] }] };
}
