import fc from "fast-check";
import { parse } from "papaparse";
import {
  type CsvColumn,
  type ExportEntry,
  exportDocument,
  type ExportedDocument,
  exportText,
  SHORT_CSV_COLUMNS,
} from "../../../src/core/exchange";
import { builtinTemplates } from "../../../src/core/templates";
import { sketchedPlan, type PlanSketch } from "../../support/plan";

function documentOf(sketch: PlanSketch, file = "plan.docx"): ExportedDocument {
  return exportDocument([sketchedPlan(sketch)], { file, pendingChanges: false }, builtinTemplates);
}

const OPTIONS = { list: false, mark: false, stamp: "2024-10-15T00:00:00Z" };

function lines(document: ExportedDocument): readonly Record<string, string>[] {
  const { data, errors } = parse<Record<string, string>>(exportText(document, "csv", OPTIONS), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const ESE: PlanSketch = {
  template: "ese-531t",
  fields: { school: "North", date: "10/1/2024", strategy: "Read aloud" },
  tables: {
    "action-steps": [
      {
        action: "Choose books",
        resources: "None",
        measure: "List",
        owner: "J. Rivera, Coach",
        due: "January 2025",
      },
      { action: "Read,\n“every” day", owner: "A. Chen; B. Cho", due: "ongoing" },
    ],
  },
};

it("has one line for each row, with the plan on each and what the texts were read as", () => {
  expect(lines(documentOf(ESE))).toMatchObject([
    {
      document: "plan.docx",
      plan: "0",
      template: "ese-531t",
      title: "Read aloud",
      organisation: "North",
      "plan-date": "10/1/2024",
      strategy: "Read aloud",
      table: "action-steps",
      kind: "process",
      action: "Choose books",
      owner: "J. Rivera, Coach",
      "owner-names": "J. Rivera",
      due: "January 2025",
      "due-precision": "month",
      "due-earliest": "2025-01-01",
      "due-latest": "2025-01-31",
      measure: "List",
      error: "",
    },
    {
      action: "Read,\n“every” day",
      "owner-names": "A. Chen; B. Cho",
      "due-precision": "ongoing",
      "due-latest": "",
    },
  ]);
});

it("has the same columns for plans of all templates", () => {
  const pfs = documentOf({
    template: "pfs",
    fields: { initiative: "Routines" },
    tables: {
      terms: [{ term: "Routine", definition: "A way of reading" }],
      process: [{ benchmark: "Coach each team", owner: "A. Chen", due: "1/31/2025", status: "Met" }],
      evidence: [{ benchmark: "60% of lessons use two routines", owner: "M. Okafor", due: "2/1/2025" }],
      resources: [{ resource: "Release time", reallocation: "Two staff meetings" }],
    },
  });
  const [head] = exportText(documentOf(ESE), "csv", OPTIONS).split("\r\n");
  expect(exportText(pfs, "csv", OPTIONS).split("\r\n")[0]).toBe(head);
  expect(lines(pfs)).toMatchObject([
    { kind: "term", term: "Routine", definition: "A way of reading" },
    { kind: "process", benchmark: "Coach each team", status: "Met", "status-read": "met" },
    { kind: "evidence", benchmark: "60% of lessons use two routines" },
    { kind: "resource", resource: "Release time", reallocation: "Two staff meetings" },
  ]);
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "\uFF1D1", "- first\n- second"])(
  "marks %j as text, for a spreadsheet would take it for a formula",
  (text) => {
    const document = documentOf(ESE);
    const cell = document.plans[0]?.tables[0]?.rows[0]?.cells[0];
    if (cell !== undefined) cell.text = text;
    expect(lines({ ...document, document: { ...document.document, file: text } })[0]).toMatchObject({
      document: `'${text}`,
      action: `'${text}`,
    });
  },
);

it("gives back every text that is none of a spreadsheet's formulas", () => {
  const document = documentOf(ESE);
  const cell = document.plans[0]?.tables[0]?.rows[0]?.cells[0];
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", minLength: 1 }).filter((text) => text.trim() !== ""),
      (text) => {
        if (cell !== undefined) cell.text = text;
        const [line] = lines(document);
        expect([text, `'${text}`]).toContain(line?.action);
      },
    ),
    { numRuns: 50 },
  );
});

it("says why a document could not be read", () => {
  const entry = {
    document: { file: "old.doc" },
    error: { code: "not-a-docx", message: "No Word document." },
  };
  const { data } = parse<Record<string, string>>(exportText(entry, "csv", OPTIONS), { header: true });
  expect(data[0]).toMatchObject({ document: "old.doc", plan: "", error: "No Word document." });
});

describe("with columns that somebody chose", () => {
  const pfs = documentOf({
    template: "pfs",
    fields: { initiative: "Routines" },
    tables: {
      terms: [{ term: "Routine", definition: "A way of reading" }],
      process: [{ benchmark: "Coach each team", owner: "A. Chen", due: "1/31/2025", status: "Met" }],
      resources: [{ resource: "Release time" }],
    },
  });
  const rows = (entry: ExportEntry, columns: readonly CsvColumn[]): readonly string[][] =>
    parse<string[]>(exportText(entry, "csv", { ...OPTIONS, columns }), { skipEmptyLines: true }).data;

  it("has what a person reads: the steps of all templates alike, and nothing of other rows", () => {
    const [head, ...steps] = rows(pfs, SHORT_CSV_COLUMNS);
    expect(head).toEqual(["document", "title", "step", "owner", "due", "due-latest", "status", "error"]);
    expect(steps).toEqual([
      ["plan.docx", "Routines", "Coach each team", "A. Chen", "1/31/2025", "2025-01-31", "Met", ""],
    ]);
    expect(
      rows(documentOf(ESE), SHORT_CSV_COLUMNS)
        .slice(1)
        .map(([, , step]) => step),
    ).toEqual(["Choose books", "Read,\n“every” day"]);
  });

  it("has those that are named, in their order, with a line for each row of which they say something", () => {
    expect(rows(pfs, ["term", "kind"])).toEqual([
      ["term", "kind"],
      ["Routine", "term"],
    ]);
    expect(rows(pfs, ["kind", "document"])).toHaveLength(4);
  });

  it("says why a document could not be read", () => {
    const entry = {
      document: { file: "old.doc" },
      error: { code: "not-a-docx", message: "No Word document." },
    };
    expect(rows(entry, SHORT_CSV_COLUMNS)[1]?.filter((text) => text !== "")).toEqual([
      "old.doc",
      "No Word document.",
    ]);
  });
});
