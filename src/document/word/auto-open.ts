import { officeCall } from "./office";

/** The setting by which Word opens the pane with the document, as Microsoft names it. */
const AUTO_OPEN = "Office.AutoShowTaskpaneWithDocument";

/**
 * Makes the pane open with this document, or no longer (settings of the Common API). Nothing else is kept in
 * settings: a coauthor's change of them can reload the pane.
 */
export async function setAutoOpen(on: boolean): Promise<void> {
  const { settings } = Office.context.document;
  // Where there is nothing to take out, nothing is written.
  if (!on && settings.get(AUTO_OPEN) === null) return;
  if (on) settings.set(AUTO_OPEN, true);
  else settings.remove(AUTO_OPEN);
  await officeCall((done: (result: Office.AsyncResult<void>) => void) => settings.saveAsync(done));
}
