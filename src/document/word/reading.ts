import type { Snapshot } from "../../core/model";
import { partsOfFlatOpc, readSnapshot } from "../wordml";

/** What was read, and how well. */
export interface Reading {
  readonly snapshot: Snapshot;
  /** Tables whose markup was read; the others are known by their values alone and not written. */
  readonly fullTables: ReadonlySet<number>;
  /** The markup of the paragraphs outside tables was read. */
  readonly fullParagraphs: boolean;
}

/** The body's OOXML as a reading without state and without Word's comment ids; undefined if it is of no use. */
export async function readingOfOoxml(ooxml: string): Promise<Reading | undefined> {
  try {
    const snapshot = readSnapshot(await partsOfFlatOpc(ooxml));
    const tables = snapshot.blocks.filter((block) => block.kind === "table");
    return { snapshot, fullTables: new Set(tables.map((table) => table.index)), fullParagraphs: true };
  } catch {
    // Word gave something that is no document: the ladder goes on without it.
    return undefined;
  }
}

/** Nothing was read yet. */
export const EMPTY_SNAPSHOT: Snapshot = {
  fidelity: "reduced",
  blocks: [],
  comments: [],
  state: [],
  pendingChanges: false,
  trackChanges: false,
  protection: "none",
};
