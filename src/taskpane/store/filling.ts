import {
  type FillChange,
  fillEdits,
  parseJson,
  parseValues,
  type Unplaced,
  valuesFor,
} from "../../core/exchange";
import { locationKey } from "../../core/model";
import { fillWords } from "../words/fill";
import { guideWords } from "../words/guide";
import type { Context } from "./context";
import type { PlannedWrite, WriteRequest } from "./many-state";
import { plansOf } from "./plans";
import type { Session } from "./session";
import type { Reading } from "./state";

/** What came of data that somebody gave: changes to look at, or what is wrong with them. */
export type Filling =
  | { readonly ok: true; readonly request: Omit<WriteRequest, "of"> }
  | { readonly ok: false; readonly what: string; readonly problems: readonly string[] };

function wrong(what: string, problems: readonly string[] = []): Filling {
  return { ok: false, what, problems };
}

/**
 * Compares data with the document as it is now. Nothing is written.
 *
 * @param text JSON, as somebody pasted or chose it
 */
export function fillingFrom(text: string) {
  return async (context: Context, session: Session): Promise<Filling> => {
    if (text.trim() === "") return wrong(fillWords.empty);
    const json = parseJson(text);
    if (!json.ok) return wrong(fillWords.notJson(json.line, json.character));
    const parsed = parseValues(json.data);
    if (!parsed.ok) {
      return wrong(
        fillWords.notValues,
        parsed.problems.map(({ path, reason }) => fillWords.problem(path, reason)),
      );
    }
    if (parsed.values.plans.length === 0) return wrong(fillWords.noPlans);
    const values = valuesFor(parsed.values, context.environment.fileName());
    if (values === undefined) return wrong(fillWords.ofOthers);
    await session.refresh();
    const { reading } = context.store.getState();
    if (reading === undefined) return wrong(fillWords.notValues);
    const { changes, conflicts, unplaced } = fillEdits(plansOf(reading), reading.snapshot, values);
    const writeOf = (change: FillChange, index: number): PlannedWrite => ({
      key: keyOf(change, index),
      label: labelOf(change, context, reading),
      edit: change.edit,
      before: change.found,
      after: change.wanted,
      ...(change.location === undefined ? {} : { target: { location: change.location, id: change.id } }),
    });
    return {
      ok: true,
      request: {
        title: fillWords.title,
        writes: [
          ...changes.map(writeOf),
          ...conflicts.map((conflict, index) => ({ ...writeOf(conflict, index), overwrites: true as const })),
        ],
        notes: notesOf(unplaced),
      },
    };
  };
}

function keyOf({ id, location }: FillChange, index: number): string {
  return location === undefined ? `new ${index}` : `${locationKey(location)} ${id}`;
}

function labelOf({ plan, id, location, step }: FillChange, { engine }: Context, reading: Reading): string {
  if (location === undefined) return fillWords.newRow(tableLabel(reading, plan, id));
  const prompt = engine().promptFor(reading, { location, id });
  return prompt === undefined ? guideWords.unnamedPlace : guideWords.place(prompt.label, prompt.step ?? step);
}

/** What a table is called where parts of the plan are listed. */
function tableLabel({ plans }: Reading, plan: number, id: string): string {
  return plans[plan]?.parts.find((part) => part.kind === "table" && part.id === id)?.label ?? id;
}

/** What has no place, a sentence for each reason. */
function notesOf(unplaced: readonly Unplaced[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { reason, text } of unplaced) byReason.set(reason, [...(byReason.get(reason) ?? []), text]);
  return [...byReason].map(([reason, texts]) => fillWords.leftOut(reason, texts));
}
