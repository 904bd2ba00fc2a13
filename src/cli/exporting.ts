import { exportDocument, type ExportedDocument } from "../core/exchange";
import { decisionsOf, mergeStateParts } from "../core/state";
import type { ReadInput } from "./inputs";

/** The plans of a document that was read, with what it keeps beside them. */
export function exportedFrom({ file, snapshot, recognition }: ReadInput): ExportedDocument {
  const { plans, templates, stage } = recognition;
  const meta = { file, pendingChanges: snapshot.pendingChanges, stage };
  return exportDocument(plans, meta, templates, decisionsOf(mergeStateParts(snapshot.state)));
}
