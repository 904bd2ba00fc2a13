import ICAL from "ical.js";
import { parse } from "papaparse";
import { exportJsonSchema, type ExportedDocument } from "../../src/core/exchange";
import { markdownLine } from "../../src/core/model";
import {
  attendancePlan,
  completePlan,
  controlsPlan,
  docxLibraryPlan,
  draftPlan,
  expectedRows,
  filledBlank,
  googleDialect,
  libreOfficeDialect,
  longPlan,
  mergedPlan,
  type PlanSpec,
  reviewedPlan,
  trackedPlan,
  wordDialect,
  writtenPlan,
} from "../support/documents";
import { validExport, validExports } from "../support/valid-export";
import { useDesk } from "./support";

const desk = useDesk();
const COLUMNS = ["action", "resources", "measure", "owner", "due"];

async function exported(bytes: Uint8Array): Promise<ExportedDocument> {
  const ran = await desk().run(["export", desk().put("plan.docx", bytes)]);
  expect(ran).toMatchObject({ code: 0, said: "" });
  return validExport(JSON.parse(ran.text));
}

/** What an export says, in the terms in which the test documents are described. */
function said(plan: ExportedDocument["plans"][number] | undefined): unknown {
  const field = (id: string): string | undefined => plan?.fields.find((one) => one.id === id)?.text;
  return {
    template: plan?.template.id,
    school: field("school"),
    date: field("date"),
    strategy: field("strategy"),
    rows: plan?.tables[0]?.rows.map((row) => row.cells.map((cell) => cell.text)),
  };
}

function meant(plan: PlanSpec): unknown {
  const { school, date, strategy } = plan;
  return {
    template: "ese-531t",
    school,
    date,
    strategy,
    rows: expectedRows(plan).filter((row) => row.some((text) => text !== "")),
  };
}

const PLANS: Readonly<Record<string, PlanSpec>> = {
  complete: completePlan,
  draft: draftPlan,
  "with tracked changes": trackedPlan,
  "with merged owners": mergedPlan,
  "with content controls": controlsPlan,
  "with reviewers' comments": reviewedPlan,
};

const DIALECTS = { Word: wordDialect, LibreOffice: libreOfficeDialect, "Google Docs": googleDialect };

describe.each(Object.entries(DIALECTS))("a plan as %s writes it", (_name, dialect) => {
  it.each(Object.entries(PLANS))("%s, is exported as it reads", async (_case, plan) => {
    const { plans } = await exported(writtenPlan(dialect(), [plan], { guide: true }));
    expect(plans.map(said)).toEqual([meant(plan)]);
    expect(plans[0]?.template.confidence).toBeGreaterThan(0.95);
    expect(plans[0]?.tables[0]?.columns.map(({ id }) => id)).toEqual(COLUMNS);
  });
});

it("reads a blank document of ours that was filled in", async () => {
  for (const plan of [completePlan, draftPlan, longPlan(12)]) {
    const { plans } = await exported(await filledBlank(plan));
    expect(plans.map(said)).toEqual([meant(plan)]);
    expect(plans[0]?.template.confidence).toBeGreaterThan(0.95);
  }
});

it("reads what the docx library writes", async () => {
  const { plans } = await exported(await docxLibraryPlan([completePlan, draftPlan]));
  expect(plans.map(said)).toEqual([meant(completePlan), meant(draftPlan)]);
});

it.each([
  ["without the row of questions", { withoutQuestions: true }],
  ["with tables in content controls", { tableInControl: true }],
  ["without the guide", {}],
])("tells several copies in one document apart, %s", async (_case, options) => {
  const { plans } = await exported(
    writtenPlan(wordDialect(), [completePlan, attendancePlan, mergedPlan], options),
  );
  expect(plans.map(said)).toEqual([completePlan, attendancePlan, mergedPlan].map(meant));
});

it("has the form that is promised", async () => {
  const { document, ...data } = await exported(writtenPlan(wordDialect(), [trackedPlan]));
  expect(document).toEqual({ file: desk().path("plan.docx"), pendingChanges: true });
  expect(data).toMatchObject({
    schemaVersion: "1",
    plans: [
      {
        template: { id: "ese-531t", name: "ESE Action Plan Template (5.3.1T)" },
        title: "Teach vocabulary across subjects",
        fields: [
          { id: "school", location: { paragraph: 0 } },
          {
            id: "date",
            value: { kind: "date", precision: "day", earliest: "2024-10-01", latest: "2024-10-01" },
          },
          { id: "strategy", label: "Strategy", location: { table: 0, row: 0, column: 0 } },
        ],
        prompts: [],
        tables: [{ id: "action-steps", location: { table: 0 } }],
      },
    ],
  });
  const rows = data.plans[0]?.tables[0]?.rows;
  // The tracked-deleted row keeps its number and is not data.
  expect(rows?.map((row) => row.location.row)).toEqual([3, 4, 6]);
  expect(rows?.[0]?.cells[3]).toEqual({
    column: "owner",
    text: "K. Novak",
    value: { kind: "people", people: [{ name: "K. Novak" }] },
    // Somebody else's name was deleted here, and nobody has agreed to that yet.
    pendingChanges: true,
    location: { table: 0, row: 3, column: 3 },
  });
});

it("says of a cell beneath a merge where the merge begins", async () => {
  const { plans } = await exported(writtenPlan(wordDialect(), [mergedPlan]));
  const owners = plans[0]?.tables[0]?.rows.map((row) => row.cells.find((cell) => cell.column === "owner"));
  const origin = { table: 0, row: 3, column: 3 };
  expect(owners?.map((cell) => cell?.mergedFrom)).toEqual([undefined, origin, origin, undefined]);
});

describe("several files", () => {
  it("give a list, in order, with an entry for what cannot be read", async () => {
    const plan = desk().put("plan.docx", writtenPlan(wordDialect(), [completePlan]));
    const broken = desk().put("broken.docx", writtenPlan(wordDialect(), [draftPlan]).subarray(0, 2000));
    const ran = await desk().run(["export", broken, plan, "--format", "json"]);
    expect(ran.code).toBe(3);
    expect(validExports(ran.text)).toHaveLength(1);
    expect(JSON.parse(ran.text)).toEqual([
      {
        document: { file: broken },
        error: {
          code: expect.stringMatching(/^(not-a-docx|damaged)$/) as string,
          message: expect.stringContaining(broken) as string,
        },
      },
      expect.objectContaining({ schemaVersion: "1", document: { file: plan, pendingChanges: false } }),
    ]);
    expect(ran.said).toContain(broken);
  });

  it("give one line each as NDJSON", async () => {
    const plan = desk().put("plan.docx", writtenPlan(wordDialect(), [reviewedPlan]));
    const ran = await desk().run(["export", plan, desk().path("none.docx"), "--format", "ndjson"]);
    expect(ran.code).toBe(3);
    const lines = ran.text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => Object.keys(line))).toEqual([
      ["schemaVersion", "document", "plans"],
      ["document", "error"],
    ]);
  });

  it.each(["export", "check"])(
    "end with the first that cannot be read where %s is asked to",
    async (command) => {
      const plan = desk().put("plan.docx", writtenPlan(wordDialect(), [completePlan]));
      const none = desk().path("none.docx");
      const ran = await desk().run([command, plan, none, plan, "--format", "json", "--fail-fast"]);
      expect(ran.code).toBe(3);
      const entries = JSON.parse(ran.text) as readonly { readonly document: { readonly file: string } }[];
      expect(entries.map(({ document }) => document.file)).toEqual([plan, none]);
    },
  );

  it("may stay a list of one", async () => {
    desk().put("plan.docx", writtenPlan(wordDialect(), [completePlan]));
    const ran = await desk().run(["export", desk().folder]);
    expect(JSON.parse(ran.text)).toHaveLength(1);
    expect(validExports(ran.text)).toHaveLength(1);
  });
});

it("writes to a file where one is named, and to standard output for -", async () => {
  const plan = desk().put("plan.docx", writtenPlan(wordDialect(), [completePlan]));
  const toFile = await desk().run(["export", plan, "-o", desk().path("out.json")]);
  const toOutput = await desk().run(["export", plan, "-o", "-"]);
  expect(toFile).toMatchObject({ code: 0, text: "" });
  expect(new TextDecoder().decode(desk().get("out.json"))).toBe(toOutput.text);
});

it("gives the published JSON Schema, with no document at all", async () => {
  const ran = await desk().run(["export", "--schema"]);
  expect(ran).toMatchObject({ code: 0, said: "" });
  expect(JSON.parse(ran.text)).toEqual(await exportJsonSchema());
  const toFile = await desk().run(["export", "--schema", "-o", desk().path("schema.json")]);
  expect(toFile).toMatchObject({ code: 0, text: "" });
  expect(new TextDecoder().decode(desk().get("schema.json"))).toBe(ran.text);
});

it("says what to name where nothing is named", async () => {
  const ran = await desk().run(["export"]);
  expect(ran).toMatchObject({ code: 2, text: "" });
  expect(ran.said).toMatch(/Name a Word document or a folder/);
});

it("refuses to put the data in place of the document", async () => {
  const original = writtenPlan(wordDialect(), [completePlan]);
  const plan = desk().put("plan.docx", original);
  const ran = await desk().run(["export", plan, "-o", plan]);
  expect(ran).toMatchObject({ code: 2, text: "" });
  expect(desk().get("plan.docx")).toEqual(original);
});

describe("csv", () => {
  it("has one line for each row of all documents, and one for each that cannot be read", async () => {
    const one = desk().put("one.docx", writtenPlan(wordDialect(), [completePlan, mergedPlan]));
    const other = desk().put("other.docx", await filledBlank(draftPlan));
    const none = desk().path("none.docx");
    const ran = await desk().run(["export", one, none, other, "--format", "csv"]);
    expect(ran.code).toBe(3);
    const { data, errors } = parse<Record<string, string>>(ran.text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const rows = [completePlan, mergedPlan, draftPlan].flatMap((plan) => [
      ...expectedRows(plan).filter((row) => row.some((text) => text !== "")),
    ]);
    const read = data.filter(({ error }) => error === "");
    expect(read.map((row) => COLUMNS.map((column) => row[column]))).toEqual(rows);
    expect(data.flatMap(({ document, error }) => (error === "" ? [] : [document]))).toEqual([none]);
    expect(new Set(read.map(({ document, plan }) => `${document} ${plan}`))).toEqual(
      new Set([`${one} 0`, `${one} 1`, `${other} 0`]),
    );
  });

  it("begins with a byte-order mark where that is asked for", async () => {
    const plan = desk().put("plan.docx", writtenPlan(wordDialect(), [completePlan]));
    const plain = await desk().run(["export", plan, "--format", "csv"]);
    const marked = await desk().run(["export", plan, "--format", "csv", "--bom"]);
    expect(marked.out).toEqual(new Uint8Array([0xef, 0xbb, 0xbf, ...plain.out]));
  });
});

describe("ics", () => {
  it("is one calendar of the deadlines of all documents, and says which steps it leaves out", async () => {
    const one = desk().put("one.docx", writtenPlan(wordDialect(), [completePlan]));
    const other = desk().put("other.docx", writtenPlan(wordDialect(), [draftPlan]));
    const ran = await desk().run(["export", one, other, "--format", "ics"]);
    const events = ICAL.Component.fromString(ran.text).getAllSubcomponents("vevent");
    const steps = [completePlan, draftPlan].flatMap((plan) =>
      expectedRows(plan).filter((row) => row.some((text) => text !== "")),
    );
    const leftOut = Number(/(\d+) steps? (?:is|are) not in the calendar/.exec(ran.said)?.[1]);
    expect(leftOut).toBeGreaterThan(0);
    expect(events).toHaveLength(steps.length - leftOut);
    expect(ran.said).toContain(other);
    expect(ran.said).not.toContain(one);
  });

  it("is the same on the same day", async () => {
    const plan = desk().put("plan.docx", writtenPlan(wordDialect(), [completePlan]));
    const args = ["export", plan, "--format", "ics"];
    const [today, named, later] = [
      await desk().run(args),
      await desk().run([...args, "--as-of", "2024-10-15"]),
      await desk().run([...args, "--as-of", "2024-10-16"]),
    ];
    expect(named.text).toBe(today.text);
    expect(later.text).toBe(today.text.replace(/^DTSTAMP:20241015/gm, "DTSTAMP:20241016"));
  });
});

it("gives papers to read as Markdown, one behind the other", async () => {
  const one = desk().put("one.docx", writtenPlan(wordDialect(), [completePlan]));
  const none = desk().path("none.docx");
  const ran = await desk().run(["export", one, none, "--format", "md"]);
  expect(ran.text.match(/^# .*/gm)).toEqual([`# ${markdownLine(one)}`, `# ${markdownLine(none)}`]);
  for (const [action = ""] of expectedRows(completePlan)) expect(ran.text).toContain(`| ${action} |`);
});

it.each([
  [["--format", "xls"], "--format xls is not known. Choose one of: json, ndjson, csv, ics, md."],
  [["--bom"], "--bom goes with --format csv alone."],
  [["--columns", "short"], "--columns goes with --format csv alone."],
  [["--format", "csv", "--as-of", "2024-10-15"], "--as-of goes with --format ics alone."],
])("says what to do instead of %j", async (args, said) => {
  const plan = desk().put("plan.docx", writtenPlan(wordDialect(), [completePlan]));
  const ran = await desk().run(["export", plan, ...args]);
  expect(ran).toMatchObject({ code: 2, text: "", said });
});

it("says of which plans a table has no line", async () => {
  await desk().run(["new", "ese-531t", "-o", desk().path("blank.docx")]);
  const ran = await desk().run(["export", desk().path("blank.docx"), "--format", "csv"]);
  expect(ran.code).toBe(0);
  expect(ran.text.trim().split("\r\n")).toHaveLength(1);
  expect(ran.said).toContain("blank.docx: no step is written down yet, so there is no line of it.");
});
