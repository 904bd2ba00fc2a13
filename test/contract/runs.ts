import type { Edit, EditReport, Snapshot } from "../../src/core/model";
import { openDocx } from "../../src/document/docx";
import { connectWord } from "../../src/document/word";
import type { Profile } from "../../src/workbench/host/profiles";
import { inWord, WHO } from "./in-word";

/** One case on one host: what was reported, and what the document then says. */
export interface Run {
  readonly report: EditReport;
  readonly after: Snapshot;
  /** What the same host reads afterwards. */
  readonly read: Snapshot;
  readonly roundTrips: number;
}

/** Runs a case over the file. */
export async function runOnFile(
  docx: Uint8Array,
  edits: (snapshot: Snapshot) => readonly Edit[],
): Promise<Run> {
  const document = openDocx(docx);
  const report = await document.apply(edits(await document.read()), WHO);
  const read = await document.read();
  return { report, after: read, read, roundTrips: 0 };
}

/** Runs a case in Word, and reads what Word then has as a file. */
export function runInWord(
  docx: Uint8Array,
  profile: Profile,
  edits: (snapshot: Snapshot) => readonly Edit[],
): Promise<Run> {
  return inWord(docx, profile, async (word) => {
    const document = await connectWord();
    const wanted = edits(await document.read());
    word.host.resetCounters();
    const report = await document.apply(wanted, WHO);
    const { roundTrips } = word.host.counters.counts;
    const read = await document.read();
    return { report, after: await openDocx(word.host.save()).read(), read, roundTrips };
  });
}
