import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { addressBook, type Edit, type Snapshot, STATE_NAMESPACE, tablesOf } from "../../../src/core/model";
import { addAutoOpen, type DocxDocument, openDocx } from "../../../src/document/docx";
import {
  completePlan,
  controlsPlan,
  docxLibraryPlan,
  draftPlan,
  googleDialect,
  libreOfficeDialect,
  mergedPlan,
  reviewedPlan,
  trackedPlan,
  validationErrors,
  wordDialect,
  writtenPlan,
} from "../../support/documents";
import { describeWithShared } from "../../support/shared";
import { OPTIONS } from "./support";

/** Starting the validator takes seconds on a busy machine. */
const PATIENCE = 120_000;

/** Texts in all empty cells, comments, rows that come and go, and state: what people do with a plan. */
function everything(snapshot: Snapshot): readonly Edit[] {
  const book = addressBook(snapshot);
  return tablesOf(snapshot).flatMap((table) =>
    table.rows.flatMap((row): readonly Edit[] => {
      const at = book.row({ table: table.index, row: row.index });
      const cells = row.cells.flatMap((cell): readonly Edit[] => {
        const address = book.cell({ table: table.index, row: row.index, column: cell.column });
        if (address === undefined) return [];
        const text = `Zoë & <Ben>\n\tline ${row.index}`;
        const set: Edit = { kind: "setCell", at: address, expect: cell.text, text };
        const note: Edit = { kind: "comment", at: address, text: "Check this\nplease" };
        return row.index % 3 === 2 ? [note] : [...(cell.text === "" ? [set] : []), note];
      });
      if (at === undefined) return cells;
      const values = row.cells.slice(0, 1).map(({ column }) => ({ column, text: "New" }));
      const add: Edit = { kind: "addRow", at, where: "after", values };
      const remove: Edit = { kind: "deleteRow", at, expect: row.cells.map((cell) => cell.text) };
      return row.index % 4 === 3 ? [remove] : [...cells, ...(row.index % 2 === 0 ? [add] : [])];
    }),
  );
}

async function editEverything(document: DocxDocument): Promise<number> {
  const snapshot = await document.read();
  const state: Edit = { kind: "setState", expect: [], xml: `<s xmlns="${STATE_NAMESPACE}"/>` };
  const report = await document.apply([...everything(snapshot), state], OPTIONS);
  addAutoOpen(document.package, { id: "0d4f5ba1-7e4c-4b8e-9a64-7f0fd2f0c111", version: "1.0.0.0" });
  expect(report.results.filter((result) => result.outcome === "refused" && result.code === "failed")).toEqual(
    [],
  );
  expect(
    report.results.filter((result) => result.outcome === "refused" && result.code === "not-verified"),
  ).toEqual([]);
  return report.results.filter((result) => result.outcome === "applied").length;
}

/** Errors of the edited file that the original does not have. */
async function newErrors(bytes: Uint8Array): Promise<readonly string[]> {
  const document = openDocx(bytes);
  expect(await editEverything(document)).toBeGreaterThan(10);
  const after = await validationErrors(document.save());
  if (after.length === 0) return [];
  const before = new Set(await validationErrors(bytes));
  return after.filter((error) => !before.has(error));
}

describe("edited documents stay valid for the Open XML SDK", () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ["written by a library", () => docxLibraryPlan([draftPlan, completePlan])],
    ["as Word writes them", () => writtenPlan(wordDialect(), [draftPlan, mergedPlan])],
    ["with content controls", () => writtenPlan(wordDialect(), [controlsPlan])],
    ["with comments", () => writtenPlan(wordDialect(), [reviewedPlan])],
    ["with tracked changes", () => writtenPlan(wordDialect(), [trackedPlan])],
    ["while changes are tracked", () => writtenPlan(wordDialect(), [draftPlan], { trackChanges: true })],
    ["as LibreOffice writes them", () => writtenPlan(libreOfficeDialect(), [draftPlan, reviewedPlan])],
    ["as Google Docs writes them", () => writtenPlan(googleDialect(), [draftPlan, mergedPlan])],
  ])(
    "%s",
    async (_name, make) => {
      expect(await newErrors(await make())).toEqual([]);
    },
    PATIENCE,
  );
});

describeWithShared("edited templates stay valid", (dir) => {
  const templates = path.join(dir, "templates");
  it.each(readdirSync(templates).filter((name) => name.endsWith("-blank.docx")))(
    "%s",
    async (name) => {
      expect(await newErrors(new Uint8Array(readFileSync(path.join(templates, name))))).toEqual([]);
    },
    PATIENCE,
  );
});
