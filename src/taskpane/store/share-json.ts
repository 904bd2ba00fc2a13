import { exportDocument } from "../../core/exchange";
import { decisionsOf, mergeStateParts } from "../../core/state";
import type { Reading } from "./state";

/** The plans of a document as JSON, in the published form, with line breaks for people. */
export function shareJson(reading: Reading, file: string): string {
  const { snapshot, plans } = reading;
  const exported = exportDocument(
    plans.map(({ plan }) => plan),
    { file, pendingChanges: snapshot.pendingChanges, stage: reading.keptStage },
    reading.templates,
    decisionsOf(mergeStateParts(snapshot.state)),
  );
  return JSON.stringify(exported, null, 2);
}
