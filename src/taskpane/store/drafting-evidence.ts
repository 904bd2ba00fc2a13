import { EVIDENCE_PARTS, type EvidenceDraft, evidenceRow } from "../../core/guidance";
import type { Plan } from "../../core/plan";
import { templateOf } from "../../core/templates";
import { evidenceWords as words } from "../words/evidence";
import type { Context } from "./context";
import { forgetNotes } from "./notes";
import type { Notes } from "./page-state";
import { settlePage, writeFromPage } from "./page-keeping";
import type { Session } from "./session";

/** Under which names the parts of a plan's draft are kept. */
export function evidenceNotes({ index }: Pick<Plan, "index">): string {
  return `evidence/${index}/`;
}

/** What has been typed of a plan's draft. */
export function evidenceDraft(plan: Plan, notes: Notes): EvidenceDraft {
  const parts = EVIDENCE_PARTS.map((part) => [part, notes[`${evidenceNotes(plan)}${part}`] ?? ""] as const);
  return Object.fromEntries(parts) as EvidenceDraft;
}

/** Puts the draft into the plan's table of early evidence. True if it is there now. */
export function addEvidence(plan: Plan) {
  return async (context: Context, session: Session): Promise<boolean> => {
    const { reading, notes } = context.store.getState();
    const row = reading && evidenceRow(plan, templateOf(plan, reading.templates), evidenceDraft(plan, notes));
    if (row === undefined) {
      settlePage(context, { kind: "refused", text: words.noRow });
      return false;
    }
    const revert = await writeFromPage(context, session, row.edits, words.notAdded);
    if (revert === undefined) return false;
    await session.refresh();
    forgetNotes(evidenceNotes(plan))(context);
    settlePage(context, { kind: "done", text: words.added, revert });
    return true;
  };
}
