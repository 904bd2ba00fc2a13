import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DocumentError, type Snapshot } from "../../../src/core/model";
import { OpcPackage } from "../../../src/document/docx/package";
import { readSnapshot } from "../../../src/document/wordml/snapshot";
import { parseXml } from "../../../src/document/wordml/parse";
import { describeWithShared } from "../../support/shared";

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.do[ct][xm]$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function read(file: string): Snapshot | DocumentError {
  try {
    const opened = OpcPackage.open(readFileSync(file));
    return readSnapshot({ document: parseXml(opened.text(opened.mainPart)) });
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
}

describeWithShared("real documents", (shared) => {
  const files = ["corpus", "templates"].flatMap((folder) => filesIn(path.join(shared, folder)));

  it.each(files.map((file) => [path.basename(file), file]))(
    "%s is read as a sound grid or named",
    (_name, file) => {
      const snapshot = read(file);
      if (snapshot instanceof DocumentError) {
        expect(snapshot.code).toMatch(
          /^(damaged|doctype|legacy-or-encrypted|not-a-docx|not-word|too-large|too-deep)$/,
        );
        return;
      }
      for (const block of snapshot.blocks) {
        if (block.kind === "paragraph") continue;
        for (const row of block.rows) {
          let column = 0;
          for (const cell of row.cells) {
            expect(cell.column).toBeGreaterThanOrEqual(column);
            column = cell.column + cell.columnSpan;
            const origin =
              cell.mergedFrom &&
              block.rows[cell.mergedFrom.row]?.cells.find((c) => c.column === cell.mergedFrom?.column);
            expect(origin === undefined || origin.text === cell.text).toBe(true);
            expect(row.index + cell.rowSpan).toBeLessThanOrEqual(block.rows.length);
          }
          expect(column).toBeLessThanOrEqual(block.columnCount);
        }
      }
    },
  );
});
