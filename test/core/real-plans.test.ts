import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { exportDocument } from "../../src/core/exchange";
import { findCell, sameText, type Snapshot } from "../../src/core/model";
import { recognise } from "../../src/core/recognise";
import { builtinTemplates } from "../../src/core/templates";
import { openDocx } from "../../src/document/docx";
import { googleDialect, libreOfficeDialect, pythonDialect, wordDialect } from "../support/documents";
import {
  type Block,
  foreignDocuments,
  found,
  libraryDocument,
  type PlanTruth,
  realDocuments,
  rendered,
  typedDocuments,
  wanted,
} from "../support/documents/real";
import { describeWithShared, repositoryRoot } from "../support/shared";

/** Documents as people have them, by every cell, prompt and field that a person reads in them. */

type Maker = (blocks: readonly Block[]) => Uint8Array | Promise<Uint8Array>;

const MAKERS: readonly (readonly [name: string, maker: Maker])[] = [
  ["Word", (blocks) => rendered(blocks, wordDialect())],
  ["LibreOffice", (blocks) => rendered(blocks, libreOfficeDialect())],
  ["Google Docs", (blocks) => rendered(blocks, googleDialect(), { plainHeadings: true })],
  ["python-docx", (blocks) => rendered(blocks, pythonDialect())],
  [
    "somebody who types numbers and bold lines",
    (blocks) => rendered(blocks, pythonDialect(), { typedNumbers: true, plainHeadings: true }),
  ],
  ["the docx library", libraryDocument],
];

type Exported = ReturnType<typeof exportDocument>["plans"];

interface Read {
  readonly snapshot: Snapshot;
  readonly plans: Exported;
}

async function read(bytes: Uint8Array): Promise<Read> {
  const snapshot = await openDocx(bytes).read();
  const { plans } = recognise(snapshot, builtinTemplates);
  const meta = { file: "a.docx", pendingChanges: snapshot.pendingChanges };
  return { snapshot, plans: exportDocument(plans, meta, builtinTemplates).plans };
}

/** Cells that are said to stand where the document has another text. */
function misplaced({ snapshot, plans }: Read): readonly string[] {
  const cells = plans.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)));
  return cells
    .filter(({ text, location }) => !sameText(findCell(snapshot, location)?.text ?? "no cell", text))
    .map(({ text }) => text);
}

function expectTruth(result: Read, truths: readonly PlanTruth[]): void {
  expect(result.plans.map(found)).toEqual(truths.map(wanted));
  expect(misplaced(result)).toEqual([]);
  const sure = result.plans.map(
    ({ template }, i) => template.confidence > (truths[i]?.blank === true ? 0.95 : 0.5),
  );
  expect(sure).toEqual(truths.map(() => true));
}

/** Not read right yet. */
const AWAITED: ReadonlySet<string> = new Set([
  "cadre, numbered rows and preset choices",
  "ese-531t, lists, nested table, controls",
  "ese-531t, two plans with a budget between",
  "pfs, benchmark tables joined",
]);
const named = realDocuments
  .filter(({ name }) => !AWAITED.has(name))
  .map((document) => [document.name, document] as const);

describe.each(MAKERS)("a document of %s", (_, maker) => {
  it.each(named)("is read as a person reads it: %s", async (_name, { blocks, plans }) => {
    expectTruth(await read(await maker(blocks)), plans);
  });

  it.each(foreignDocuments.map((document) => [document.name, document] as const))(
    "is not claimed for one of ours: %s",
    async (_name, { blocks }) => {
      const { plans } = await read(await maker(blocks));
      expect(plans.filter(({ template }) => template.confidence > 0.8)).toEqual([]);
    },
  );
});

const fixtures = path.join(repositoryRoot, "test/fixtures/resaved");
const fileName = (name: string): string => `${name.replace(/\W+/g, "-")}.docx`;
const truths = new Map(
  [...realDocuments, ...typedDocuments].map(({ name, plans }) => [fileName(name), plans]),
);

describe.each(readdirSync(fixtures))("a document that LibreOffice saved again (%s)", (folder) => {
  it.each(readdirSync(path.join(fixtures, folder)))("is read as before: %s", async (file) => {
    const plans = truths.get(file);
    if (plans === undefined) throw new Error("no document has this name");
    expectTruth(await read(readFileSync(path.join(fixtures, folder, file))), plans);
  });
});

describeWithShared("a published Word file", (dir) => {
  it.each(typedDocuments.map((document) => [document.name, document] as const))(
    "is read as a person reads it: %s",
    async (_name, { file, write, plans }) => {
      const published = new Uint8Array(readFileSync(path.join(dir, "templates", file)));
      expectTruth(await read(write(published)), plans);
    },
  );
});
