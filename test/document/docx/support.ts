import {
  addressOfCell,
  addressOfParagraph,
  addressOfRow,
  type AppliedEdit,
  type CellAddress,
  type EditReport,
  type ParagraphAddress,
  type RowAddress,
  type SetCellEdit,
  type Snapshot,
} from "../../../src/core/model";
import { type DocxDocument, openDocx } from "../../../src/document/docx";
import { docxOf } from "../../support/documents";
import { documentSource, tbl, tr } from "../wordml/support";

/** Who writes, and when, in these tests. */
export const OPTIONS = { author: "Ana Reviewer", initials: "AR", date: "2024-10-15T09:30:00.000Z" };

/** A document of this body, opened; other parts under word/ by file name. */
export function openBody(body: string, others: Readonly<Record<string, string>> = {}): DocxDocument {
  return openDocx(docxOf(documentSource(body), others));
}

/** The text of the main part as it stands. */
export function mainText(document: DocxDocument): string {
  return document.package.text(document.package.mainPart);
}

/** All parts' contents by name. */
export function partsOf({ package: pkg }: DocxDocument): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pkg.partNames.map((name) => [name, Buffer.from(pkg.bytes(name)).toString("latin1")]),
  );
}

/** The address of a cell of a table, the first one if not said. */
export function cellAddress(snapshot: Snapshot, row: number, column: number, table = 0): CellAddress {
  return found(addressOfCell(snapshot, { table, row, column }));
}

export function rowAddress(snapshot: Snapshot, row: number, table = 0): RowAddress {
  return found(addressOfRow(snapshot, { table, row }));
}

export function paragraphAddress(snapshot: Snapshot, paragraph: number): ParagraphAddress {
  return found(addressOfParagraph(snapshot, { paragraph }));
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("there is no such place");
  return value;
}

/** What became of the edits, in a word each: "applied", a refusal's code or a conflict's reason. */
export function outcomes(report: EditReport): readonly string[] {
  return report.results.map((result) => {
    if (result.outcome === "applied") return "applied";
    return result.outcome === "refused" ? result.code : result.reason;
  });
}

/** The results of a report of which all edits have to be applied. */
export function allApplied(report: EditReport): readonly AppliedEdit[] {
  expect(outcomes(report)).toEqual(report.results.map(() => "applied"));
  return report.results.filter((result) => result.outcome === "applied");
}

/** A small plan: a header, two steps, a blank row. */
export const PLAN = tbl(tr("Action", "Owner"), tr("Train", ""), tr("Buy", "Ana"), tr("", ""));

/** An edit of a cell of the first table. */
export function setCell(
  snapshot: Snapshot,
  row: number,
  column: number,
  text: string,
  expectText = "",
): SetCellEdit {
  return { kind: "setCell", at: cellAddress(snapshot, row, column), expect: expectText, text };
}
