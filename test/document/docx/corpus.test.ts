import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  addressBook,
  addressOfParagraph,
  comparableText,
  DocumentError,
  type Edit,
  paragraphsOf,
  type Snapshot,
  tablesOf,
} from "../../../src/core/model";
import { type DocxDocument, type OpcPackage, openDocx } from "../../../src/document/docx";
import { describeWithShared } from "../../support/shared";

const OPTIONS = { author: "Ana Reviewer", initials: "AR", date: "2024-10-15T09:30:00Z" };

/** Real files are large and test machines busy. */
const PATIENCE = 60_000;

/** The most edits of a kind that are tried on one file. */
const MOST = 25;

/** Some of a list, spread over all of it. */
function spread<T>(list: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(list.length / MOST));
  return list.filter((_, i) => i % step === 0);
}

/** New texts for cells, spread over the document. */
function textsEverywhere(snapshot: Snapshot): readonly Edit[] {
  const book = addressBook(snapshot);
  const cells = tablesOf(snapshot).flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.map((cell) => ({ cell, at: { table: table.index, row: row.index, column: cell.column } })),
    ),
  );
  return spread(cells).flatMap(({ cell, at }, i): readonly Edit[] => {
    const address = book.cell(at);
    const text = `New text ${i}\nand a line`;
    return address === undefined ? [] : [{ kind: "setCell", at: address, expect: cell.text, text }];
  });
}

function cellTexts(snapshot: Snapshot): readonly string[] {
  return tablesOf(snapshot).flatMap((table) =>
    table.rows.flatMap((row) => row.cells.map((cell) => comparableText(cell.text))),
  );
}

/** Comments on cells (no covered ones) and paragraphs, spread over the document. */
function commentsEverywhere(snapshot: Snapshot): readonly Edit[] {
  const book = addressBook(snapshot);
  const cells = tablesOf(snapshot).flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells
        .filter((cell) => cell.mergedFrom === undefined)
        .flatMap(({ column }) => book.cell({ table: table.index, row: row.index, column }) ?? []),
    ),
  );
  const paragraphs = paragraphsOf(snapshot).flatMap(
    ({ index }) => addressOfParagraph(snapshot, { paragraph: index }) ?? [],
  );
  return spread([...cells, ...paragraphs]).map((at, i) => ({
    kind: "comment",
    at,
    text: `Comment ${i}\non two lines`,
  }));
}

/** The content of a part, comparable at a glance; of a part that the file itself has broken, that it is. */
function contentOf(pkg: OpcPackage, part: string): string {
  try {
    return createHash("sha256").update(pkg.bytes(part)).digest("hex");
  } catch (error) {
    if (error instanceof DocumentError) return error.code;
    throw error;
  }
}

async function tryToOpen(bytes: Uint8Array): Promise<DocxDocument | string> {
  try {
    const document = openDocx(bytes);
    await document.read();
    return document;
  } catch (error) {
    if (error instanceof DocumentError) return error.code;
    throw error;
  }
}

describeWithShared("real files of many producers", (dir) => {
  const corpus = path.join(dir, "corpus");
  const files = readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.do[ct][xm]$/.test(name),
  );

  it.each(files)(
    "%s",
    async (name) => {
      const bytes = new Uint8Array(readFileSync(path.join(corpus, name)));
      const document = await tryToOpen(bytes);
      if (typeof document === "string") {
        expect(["damaged", "doctype", "legacy-or-encrypted", "not-word"]).toContain(document);
        return;
      }
      expect(document.save()).toBe(bytes);

      const main = document.package.text(document.package.mainPart);
      const before = await document.read();
      const edits = commentsEverywhere(before);
      const report = await document.apply(edits, OPTIONS);
      const applied = report.results.filter((result) => result.outcome === "applied");
      const others = report.results.filter((result) => result.outcome !== "applied");
      // Paragraphs and rows of equal text are told apart by their number, so every one of them is found.
      const refusals = before.protection === "none" || before.protection === "comments" ? [] : ["protected"];
      expect(others.flatMap((result) => (result.outcome === "refused" ? result.code : result))).toEqual(
        others.flatMap(() => refusals),
      );

      const again = openDocx(document.save());
      expect((await again.read()).comments).toHaveLength(before.comments.length + applied.length);
      const removals = await again.apply(applied.flatMap((result) => result.revert));
      expect(removals.results.filter((result) => result.outcome !== "applied")).toEqual([]);
      expect(again.package.text(again.package.mainPart)).toBe(main);
      const untouched = openDocx(bytes).package;
      expect(again.package.partNames).toEqual(untouched.partNames);
      for (const part of untouched.partNames) {
        expect(contentOf(again.package, part)).toBe(contentOf(untouched, part));
      }
    },
    PATIENCE,
  );

  it.each(files)(
    "%s takes texts into its cells, or says why not, and gives the old ones back",
    async (name) => {
      const document = await tryToOpen(new Uint8Array(readFileSync(path.join(corpus, name))));
      if (typeof document === "string") return;
      const before = await document.read();
      const report = await document.apply(textsEverywhere(before), OPTIONS);
      const refusals = report.results.flatMap((result) => (result.outcome === "refused" ? result.code : []));
      expect(report.results.filter((result) => result.outcome === "conflict")).toEqual([]);
      expect(refusals.filter((code) => code === "failed" || code === "not-verified")).toEqual([]);
      const reverts = report.results.flatMap((result) => (result.outcome === "applied" ? result.revert : []));
      expect(reverts).toHaveLength(report.results.length - refusals.length);
      const reverted = await document.apply(reverts, OPTIONS);
      expect(reverted.results.filter((result) => result.outcome !== "applied")).toEqual([]);
      expect(cellTexts(await openDocx(document.save()).read())).toEqual(cellTexts(before));
    },
    PATIENCE,
  );
});
