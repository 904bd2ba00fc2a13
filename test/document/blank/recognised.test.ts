import { builtinTemplates, type Template } from "../../../src/core/templates";
import { blankDocument } from "../../../src/document/blank";
import {
  addEmptyParagraphs,
  chanceOf,
  type Change,
  changed,
  describeWithLibreOffice,
  dropStyles,
  opened,
  renameStyles,
  resaved,
  splitRuns,
  typeNumbers,
  wrapInControls,
} from "../../support/documents";
import { districtTemplates } from "./district";

/** Built-in templates, and each of a district's beside them. */
const CASES: readonly (readonly [id: string, template: Template, known: readonly Template[]])[] = [
  ...builtinTemplates.map((template) => [template.id, template, builtinTemplates] as const),
  ...districtTemplates.map((template) => [template.id, template, [...builtinTemplates, template]] as const),
];

/** Reads a document and holds it to be this template's, with all of its parts and nothing in them. */
async function expectBlank(bytes: Uint8Array, template: Template, known: readonly Template[]): Promise<void> {
  const { plans } = await opened(bytes, known);
  expect(plans.map((plan) => plan.template.id)).toEqual([template.id]);
  const [plan] = plans;
  expect(plan?.template.confidence).toBeGreaterThan(0.95);
  expect(plan?.fields.map(({ id, text }) => [id, text])).toEqual(template.fields.map(({ id }) => [id, ""]));
  expect(plan?.prompts.map(({ id, text }) => [id, text])).toEqual(template.prompts.map(({ id }) => [id, ""]));
  expect(plan?.tables.map(({ id, columns }) => [id, columns.map((column) => column.id)])).toEqual(
    template.tables.map(({ id, columns }) => [id, columns.map((column) => column.id)]),
  );
  const rows = plan?.tables.flatMap((table) => table.rows) ?? [];
  expect(rows.filter((row) => !row.blank)).toEqual([]);
  const writable = [...(plan?.fields ?? []), ...(plan?.prompts ?? [])].map(({ slot }) => slot.kind);
  expect(writable).not.toContain("none");
}

/** What other programs and people do to a document without writing a word into it. */
const REWRITTEN: readonly (readonly [what: string, changes: readonly Change[]])[] = [
  ["without any style", [dropStyles()]],
  ["with styles of another name", [renameStyles()]],
  ["with its numbers typed", [typeNumbers()]],
  ["with its numbers typed and no style", [typeNumbers((number) => `${number}) `), dropStyles()]],
  ["with its runs cut in pieces", [splitRuns(chanceOf(11))]],
  ["with empty paragraphs everywhere", [addEmptyParagraphs(chanceOf(12))]],
  ["with content controls about its parts", [wrapInControls(chanceOf(13))]],
  [
    "with all of it",
    [
      splitRuns(chanceOf(14)),
      typeNumbers(),
      dropStyles(),
      addEmptyParagraphs(chanceOf(15)),
      wrapInControls(chanceOf(16)),
    ],
  ],
];

describe.each(CASES)("the blank %s", (_id, template, known) => {
  const bytes = blankDocument(template);

  it("is recognised as what it is, with all of its parts", async () => {
    await expectBlank(bytes, template, known);
  });

  it.each(REWRITTEN)("is recognised %s", async (_what, changes) => {
    await expectBlank(changed(bytes, ...changes), template, known);
  });
});

describeWithLibreOffice("saved again by LibreOffice", () => {
  let saved: Readonly<Record<string, Uint8Array>> = {};

  beforeAll(async () => {
    saved = await resaved(Object.fromEntries(CASES.map(([id, template]) => [id, blankDocument(template)])));
  }, 120_000);

  it.each(CASES)("the blank %s is recognised", async (id, template, known) => {
    await expectBlank(saved[id] ?? new Uint8Array(), template, known);
  });
});
