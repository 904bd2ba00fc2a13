import { stat } from "node:fs/promises";
import { UsageError } from "./exit";
import { placeOf, STANDARD_STREAM } from "./output";
import { isWordFile } from "./paths";
import { words } from "./words";

/** What a command writes must not take the place of somebody's work. */

/**
 * Data in place of a file that they come from would be an accident.
 * @throws UsageError where the output is one of the files
 */
export async function refuseToReplace(files: readonly string[], output: string | undefined): Promise<void> {
  const place = await whatIsAt(output);
  if (output === undefined || place === undefined) return;
  for (const file of files) {
    if ((await placeOf(file)) === place) throw new UsageError(words.usage.replacesDocument(output));
  }
}

/**
 * And so would data in place of any Word document.
 * @throws UsageError where the output is one, or one of the files that the data come from
 */
export async function refuseDataOver(files: readonly string[], output: string | undefined): Promise<void> {
  await refuseToReplace(files, output);
  if (output === undefined || !isWordFile(output)) return;
  if ((await whatIsAt(output)) !== undefined) throw new UsageError(words.usage.replacesWord(output));
}

/**
 * A document with nothing in it never takes the place of a file.
 * @throws UsageError where there is one
 */
export async function refuseBlankOver(output: string): Promise<void> {
  const there = output === STANDARD_STREAM ? undefined : await stat(output).catch(() => undefined);
  if (there?.isFile() === true) throw new UsageError(words.usage.replacesFile(output));
}

async function whatIsAt(output: string | undefined): Promise<string | undefined> {
  return output === undefined || output === STANDARD_STREAM ? undefined : placeOf(output);
}
