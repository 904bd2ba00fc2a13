import { remarkEdit } from "../../core/annotations";
import type { Prompt } from "../../core/guidance";
import type { Edit } from "../../core/model";
import { guideWords } from "../words/guide";
import { refusalWords } from "../words/refusals";
import { remarkWords as words } from "../words/remark";
import { applyEdits } from "./applying";
import type { Context } from "./context";
import { placeKey } from "./drafts";
import { forgetNotes, note } from "./notes";
import type { Session } from "./session";

/** What became of a remark. */
export interface RemarkOutcome {
  readonly worked: boolean;
  /** In words. */
  readonly text: string;
  /** The way back, and the remark itself. */
  readonly back?: { readonly revert: readonly Edit[]; readonly remark: string };
}

/** What a remark on a place is kept under while it is typed. */
export function remarkNote({ location, id }: Prompt): string {
  return `remark/${placeKey(location, id)}`;
}

/** Puts a remark into the document as a comment of the person's. */
export function addRemark(prompt: Prompt, remark: string) {
  return async (context: Context, session: Session): Promise<RemarkOutcome> => {
    const outcome = await commented(context, prompt, remark.trim());
    context.say(outcome.text);
    if (outcome.worked) {
      forgetNotes(remarkNote(prompt))(context);
      await session.refresh();
    }
    return outcome;
  };
}

async function commented(context: Context, prompt: Prompt, remark: string): Promise<RemarkOutcome> {
  const { reading } = context.store.getState();
  const edit = reading && remarkEdit(reading.snapshot, prompt.location, remark, prompt.label);
  if (edit === undefined) return { worked: false, text: words.not(words.gone) };
  const [result] = (await applyEdits(context, [edit])) ?? [];
  if (result?.outcome === "applied") {
    const text = words.added(guideWords.place(prompt.label, prompt.step));
    return {
      worked: true,
      text,
      ...(result.revert.length === 0 ? {} : { back: { revert: result.revert, remark } }),
    };
  }
  if (result?.outcome === "conflict") return { worked: false, text: words.not(words.gone) };
  return { worked: false, text: words.not(refusalWords[result?.code ?? "failed"].because) };
}

/** Takes a remark out of the document again; its text is typed as before. */
export function takeRemarkBack(prompt: Prompt, { revert, remark }: NonNullable<RemarkOutcome["back"]>) {
  return async (context: Context, session: Session): Promise<RemarkOutcome> => {
    const results = await applyEdits(context, revert);
    const worked = results?.every(({ outcome }) => outcome === "applied") ?? false;
    if (worked) note(remarkNote(prompt), remark)(context);
    const text = worked ? words.takenBack : words.notTakenBack;
    context.say(text);
    await session.refresh();
    return { worked, text };
  };
}
