import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  comparableText,
  DocumentError,
  type Snapshot,
  type TableBlock,
  tablesOf,
} from "../../src/core/model";
import { openDocx } from "../../src/document/docx";
import { connectWord } from "../../src/document/word";
import { profileNamed } from "../../src/workbench/host/profiles";
import { describeWithShared } from "../support/shared";
import { comparableSnapshot } from "./compare";
import { inWord } from "./in-word";

/** Word files below a folder, by their path in it. */
function wordFiles(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(docx|docm|dotx|dotm)$/i.test(file))
    .sort();
}

function openOrError(bytes: Uint8Array): Snapshot | undefined {
  try {
    return openDocx(bytes).reading().snapshot;
  } catch (error) {
    // What is no readable Word file is not open in Word either.
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

/**
 * Texts that plain values give as well: of tables without merged cells, without what values mix up (prompts,
 * deleted text, nested tables, and characters that the API spells otherwise).
 *
 * @param original the snapshot that tells which cells those are
 */
function plainTexts(snapshot: Snapshot, original: Snapshot): readonly string[] {
  const tables = tablesOf(snapshot);
  return tablesOf(original).flatMap((table) =>
    isPlain(table)
      ? table.rows.flatMap((row) =>
          row.cells.map((cell) => {
            const { flags, nestedTables } = cell;
            const mixed = flags.placeholder !== undefined || flags.pendingChanges || nestedTables > 0;
            const text = tables[table.index]?.rows[row.index]?.cells[cell.physical]?.text;
            return mixed || text === undefined
              ? ""
              : comparableText(text)
                  .replace(/[^\p{L}\p{N}]+/gu, " ")
                  .trim();
          }),
        )
      : [],
  );
}

function isPlain(table: TableBlock): boolean {
  return table.rows.every(
    (row) =>
      row.change === undefined &&
      row.cells.length === table.columnCount &&
      row.cells.every((cell) => cell.columnSpan === 1 && cell.rowSpan === 1 && cell.mergedFrom === undefined),
  );
}

describeWithShared("what Word reads of real files", (shared) => {
  const dirs = ["corpus", "templates"].map((name) => path.join(shared, name));
  const files = dirs.flatMap((dir) => wordFiles(dir).map((file) => path.join(dir, file)));
  const readable = files.flatMap((file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const snapshot = openOrError(bytes);
    return snapshot === undefined ? [] : [{ name: path.relative(shared, file), bytes, snapshot }];
  });

  it("is most of them", () => {
    expect(readable.length).toBeGreaterThan(files.length / 2);
  });

  it.each(readable)("equals the file, $name", async ({ bytes, snapshot }) => {
    await inWord(bytes, profileNamed("windows"), async (word) => {
      const document = await connectWord();
      expect(comparableSnapshot(await document.read())).toEqual(comparableSnapshot(snapshot));
      expect(word.host.counters.counts.roundTrips).toBeLessThanOrEqual(3);

      word.host.profile = profileNamed("ooxml-fails");
      const reduced = await document.read();
      expect(reduced.fidelity).toBe("reduced");
      expect(reduced.blocks.map(({ kind }) => kind)).toEqual(snapshot.blocks.map(({ kind }) => kind));
      expect(plainTexts(reduced, snapshot)).toEqual(plainTexts(snapshot, snapshot));
    });
  });
});
