import { exportDocument } from "../../core/exchange";
import type { Reading } from "./state";

/** The plans of a document as JSON, in the published form, with line breaks for people. */
export function shareJson(reading: Reading, file: string): string {
  const { snapshot, plans } = reading;
  const exported = exportDocument(
    plans.map(({ plan }) => plan),
    { file, pendingChanges: snapshot.pendingChanges },
    reading.templates,
  );
  return JSON.stringify(exported, null, 2);
}
