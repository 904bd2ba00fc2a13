import { MAX_STATE_LENGTH, type SetStateEdit, type Snapshot } from "../model";
import { parseTemplate, type Template, type TemplateProblem } from "../templates";
import { withoutTemplates, withTemplate } from "./kept";
import type { DocumentState } from "./schema";
import { mergeStateParts, stateEdit } from "./state";

/** Why a template cannot go into a document. */
export type AdoptionProblem = "not-json" | "too-large" | "newer-state";

/** What it takes to have a template in a document; no edit where it is there already. */
export type Adoption =
  | { readonly ok: true; readonly template: Template; readonly edit?: SetStateEdit }
  | { readonly ok: false; readonly why: AdoptionProblem }
  | { readonly ok: false; readonly why: "wrong"; readonly problems: readonly TemplateProblem[] };

/** The edit that brings a document's state from one to the other. */
function edited(snapshot: Snapshot, before: DocumentState, after: DocumentState): SetStateEdit | undefined {
  return after === before ? undefined : stateEdit(snapshot, after);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined; // nothing that is written as JSON reads as this
  }
}

/**
 * Puts a district's template into a document, so that everybody who opens it knows it.
 *
 * @param text what the district's file holds
 * @param time when it is put there, ISO 8601
 */
export function adoptTemplate(snapshot: Snapshot, text: string, time: string): Adoption {
  const data = parsedJson(text);
  if (data === undefined) return { ok: false, why: "not-json" };
  const parsed = parseTemplate(data);
  if (!parsed.ok) return { ok: false, why: "wrong", problems: parsed.problems };
  const { template } = parsed;
  const before = mergeStateParts(snapshot.state);
  if (before.newer) return { ok: false, why: "newer-state" };
  const edit = edited(snapshot, before, withTemplate(before, { id: template.id, data }, time));
  if ((edit?.xml?.length ?? 0) > MAX_STATE_LENGTH) return { ok: false, why: "too-large" };
  return { ok: true, template, ...(edit === undefined ? {} : { edit }) };
}

/** The edit that takes a template out of a document again; undefined where it is not there, or must not be. */
export function dropTemplate(snapshot: Snapshot, id: string, time: string): SetStateEdit | undefined {
  const before = mergeStateParts(snapshot.state);
  return edited(snapshot, before, withoutTemplates(before, time, id));
}
