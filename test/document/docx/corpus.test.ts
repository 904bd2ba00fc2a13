import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  addressBook,
  addressOfParagraph,
  DocumentError,
  type Edit,
  paragraphsOf,
  type Snapshot,
  tablesOf,
} from "../../../src/core/model";
import { type DocxDocument, type OpcPackage, openDocx } from "../../../src/document/docx";
import { describeWithShared } from "../../support/shared";

const OPTIONS = { author: "Ana Reviewer", initials: "AR", date: "2024-10-15T09:30:00Z" };

/** The most comments that are tried on one file. */
const MOST = 25;

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
  const places = [...cells, ...paragraphs];
  const step = Math.max(1, Math.ceil(places.length / MOST));
  return places
    .filter((_, i) => i % step === 0)
    .map((at, i) => ({ kind: "comment", at, text: `Comment ${i}\non two lines` }));
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
    60_000,
  );
});
