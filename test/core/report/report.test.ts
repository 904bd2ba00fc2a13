import fc from "fast-check";
import { JSDOM } from "jsdom";
import { check } from "../../../src/core/checks";
import { reportDocument, type ReportEntry, reportPage } from "../../../src/core/report";
import { readPlans } from "../../../src/core/state";
import { openDocx } from "../../../src/document/docx";
import { completePlan, draftPlan, wordDialect, writtenPlan } from "../../support/documents";

const ASOF = "2024-11-20";
type Said = Exclude<ReportEntry, { error: unknown }>;
type Plan = Said["plans"][number];

/** A plan in which every text is `text`. */
function plan(text: string, more: Partial<Plan> = {}): Plan {
  return {
    title: text,
    template: text,
    complete: 0.5,
    answered: 1,
    required: 2,
    operationalBy: { day: "2025-06-30", withoutDay: 0 },
    answers: [{ label: text, text }],
    tables: [
      { name: text, labels: [text, text], rows: [0, 1, 2, 3].map((step) => ({ texts: [text, text], step })) },
    ],
    steps: [
      { step: text, owner: text, due: text, day: "2024-11-01", state: "late" },
      { step: text, owner: text, due: text, day: "2024-12-01", state: "to-come" },
    ],
    carriers: [{ name: text, is: "person", steps: [0, 1] }],
    findings: [{ kind: "error", check: "missing-owner", where: text, message: text, fix: text }],
    ...more,
  };
}

function document(file: string, plans: readonly Plan[]): Said {
  return { file, stage: "final", complete: 0.5, setAside: 0, plans };
}

function page(entries: readonly ReportEntry[]): Document {
  const text = [...reportPage(entries, { asOf: ASOF, hash: () => "" })].join("");
  // The style is always the same, and jsdom would read it anew each time.
  return new JSDOM(text.replace(/<style>[^<]*<\/style>/, "<style></style>")).window.document;
}

/** The cells of a table's rows, below the heading of a section. */
function rowsOf(dom: Document, section: string): readonly (readonly string[])[] {
  return Array.from(dom.querySelectorAll(`#${section} tbody tr`), (row) =>
    Array.from(row.querySelectorAll("th, td"), (cell) => cell.textContent.replace(/\s+/g, " ").trim()),
  );
}

/** Elements and their attributes' names: all that text could add to. */
function shape(dom: Document): readonly string[] {
  return Array.from(dom.querySelectorAll("*"), (element) =>
    [element.tagName, ...element.getAttributeNames()].join(" "),
  );
}

it("says of real plans what stands in them and what was found", async () => {
  const entries = [];
  for (const [name, spec] of [
    ["a/draft.docx", draftPlan],
    ["b/complete.docx", completePlan],
  ] as const) {
    const snapshot = await openDocx(writtenPlan(wordDialect(), [spec])).read();
    const { plans, templates } = readPlans(snapshot);
    const checked = check(plans, { asOf: ASOF, templates });
    entries.push({
      checked,
      said: reportDocument({ file: name, plans, templates, stage: "final", checked }),
    });
  }
  for (const { checked, said } of entries) {
    const found = said.plans.flatMap(({ findings }) => findings);
    expect(found.filter(({ kind }) => kind === "error")).toHaveLength(checked.summary.errors);
    expect(found.filter(({ kind }) => kind === "review")).toHaveLength(checked.summary.review);
    expect(found).toHaveLength(checked.findings.length);
    expect(said.complete).toBe(checked.summary.complete);
    expect(said.plans.map(({ complete }) => complete)).toEqual([checked.summary.complete]);
    // Every step stands in a row of a table, and no two in one.
    const rows = said.plans.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
    const steps = rows.flatMap(({ step }) => (step === undefined ? [] : [step]));
    expect(steps).toEqual(said.plans.flatMap((one) => one.steps.map((_, index) => index)));
    for (const { texts, step } of rows)
      if (step !== undefined) expect(texts).toContain(said.plans[0]?.steps[step]?.step);
  }
  const dom = page(entries.map(({ said }) => said));
  expect(rowsOf(dom, "documents").map(([name = "", complete]) => [name.split(".docx")[0], complete])).toEqual(
    entries.map(({ said, checked }) => [
      said.file.split(/[/.]/)[1],
      `${Math.round(checked.summary.complete * 100)}%`,
    ]),
  );
  const text = dom.querySelector("#plans")?.textContent ?? "";
  for (const { said } of entries) {
    for (const { findings, steps } of said.plans) {
      for (const words of [...findings.map(({ message }) => message), ...steps.map(({ step }) => step)]) {
        expect(text).toContain(words);
      }
    }
  }
});

describe("all documents together", () => {
  const one = document("north/one.docx", [
    plan("Read aloud"),
    plan("Count", {
      carriers: [
        { name: "Read Aloud.", is: "person", steps: [1] },
        { name: "", is: "nobody", steps: [0] },
      ],
    }),
  ]);
  const two = document("south/two.docx", [
    plan("Write", {
      steps: [
        { step: "Plan it", owner: "Staff", due: "9/1/24", day: "2024-09-01", state: "late" },
        { step: "Done it", owner: "Staff", due: "9/1/24", day: "2024-09-01", state: "done" },
        { step: "Begun", owner: "Staff", due: "Dec. 20", day: "2024-12-20", state: "under-way" },
        { step: "Later", owner: "", due: "", state: "to-come" },
      ],
      carriers: [
        { name: "Staff", is: "group", steps: [0, 1, 2] },
        { name: "", is: "nobody", steps: [3] },
      ],
      findings: [
        { kind: "review", check: "vague-owner", where: "", message: "", fix: "" },
        { kind: "error", check: "missing-owner", where: "", message: "", fix: "" },
        { kind: "error", check: "missing-owner", where: "", message: "", fix: "" },
      ],
    }),
  ]);
  const none = document("south/none.docx", []);
  const dom = page([
    one,
    { file: "south/old.docx", error: { code: "damaged", message: "south/old.docx: Mend it." } },
    two,
    none,
  ]);

  it("lists the documents, those without a plan too, and those that failed with their error", () => {
    expect(rowsOf(dom, "documents")).toEqual([
      [
        "one.docxRead aloud; Countnorth · Read aloud · Count",
        "50%",
        "2",
        "0",
        "0",
        "0 of 4",
        "2",
        "Jun 30, 2025",
      ],
      ["two.docxWritesouth · Write", "50%", "2", "0", "1", "1 of 4", "1", "Jun 30, 2025"],
      ["none.docxsouth · No action plan was found in it.", "–", "–", "–", "–", "–", "–", "–"],
    ]);
    expect(rowsOf(dom, "failed")).toEqual([["south/old.docx", "Mend it.", "damaged"]]);
  });

  it("puts the longest overdue first, and what is due soonest", () => {
    expect(rowsOf(dom, "overdue").map(([days, step]) => [days, step])).toEqual([
      ["80", "Plan it"],
      ["19", "Read aloud"],
      ["19", "Count"],
    ]);
    expect(rowsOf(dom, "soon").map(([days, step]) => [days, step])).toEqual([
      ["11", "Read aloud"],
      ["11", "Count"],
      ["30", "Begun"],
    ]);
  });

  it("counts findings by check and steps by owner over all documents", () => {
    expect(rowsOf(dom, "findings")).toEqual([
      ["Every step has an owner", "To fix", "4", "one.docx (2)two.docx (2)"],
      ["Owners are specific", "To look at", "1", "two.docx"],
    ]);
    // Written alike: one person, whatever the capitals and the full stop.
    expect(rowsOf(dom, "owners")).toEqual([
      ["Read aloud", "3", "3", "1", "Dec 1, 2024", "one.docx"],
      ["Staff (group)", "3", "2", "1", "Dec 20, 2024", "two.docx"],
      ["No one yet", "2", "2", "1", "–", "one.docxtwo.docx"],
    ]);
  });

  it("leads from every link to a place on the page", () => {
    const links = Array.from(dom.querySelectorAll("a"), (link) => link.getAttribute("href") ?? "");
    expect(links.length).toBeGreaterThan(20);
    expect(
      links.filter((link) => !link.startsWith("#") || dom.getElementById(link.slice(1)) === null),
    ).toEqual([]);
    const ids = Array.from(dom.querySelectorAll("[id]"), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it("is a whole page where nothing could be read, and where nothing was written yet", () => {
  const failed = page([{ file: "x.docx", error: { code: "damaged", message: "Mend it." } }]);
  expect(Array.from(failed.querySelectorAll("h2"), (heading) => heading.textContent)).toEqual([
    "Could not be read",
  ]);
  const blank = page([
    document("x.docx", [
      plan("", { answered: 0, steps: [], carriers: [], findings: [], answers: [], tables: [] }),
    ]),
  ]);
  expect(blank.querySelector("#status")?.textContent).toContain("No plan has a step yet.");
  expect(blank.querySelector("#plans")?.textContent).toContain("Plan without a name yet");
});

it("keeps whatever stands in a plan from becoming markup", () => {
  const entries = (text: string): readonly ReportEntry[] => [
    document(`${text}/a`, [plan(text)]),
    document("b", [plan("plain")]),
    { file: text, error: { code: text, message: text } },
  ];
  const plain = shape(page(entries("x")));
  const hostile = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.constantFrom(
      "<script>alert(1)</script>",
      "</title></style></script><img src=x onerror=alert(1)>",
      '" onmouseover="alert(1)',
      "' autofocus onfocus='alert(1)",
      "<!--",
      "--><svg/onload=alert(1)>",
      "&lt;b&gt;&#60;b>",
      "]]><b>",
      "${1}`<b>`",
      "\u202e\u2066evil\u0000<b>\ud800",
      "javascript:alert(1)",
    ),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const dom = page(entries(`x${text.replace(/[\\/]/g, "")}x`));
      expect(shape(dom)).toEqual(plain);
      expect(dom.documentElement.outerHTML).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }),
    { numRuns: 25 },
  );
  // What is no sign of markup stands there to the letter.
  const odd = "<b>5 & \"6\" 'x' > 4</b> é 漢 👩🏽‍🏫";
  expect(page(entries(odd)).querySelector("h4")?.textContent).toBe(odd);
});

it("says of the last deadline what is known", () => {
  const told = (withoutDay: number): string =>
    page([document("a.docx", [plan("x", { operationalBy: { day: "2025-06-30", withoutDay } })])]).body
      .textContent;
  expect(told(0)).toContain("All steps are due by June 30, 2025.");
  expect(told(2)).toContain("The last deadline is June 30, 2025; 2 steps name no day.");
  expect(told(2)).not.toContain("All steps are due");
});
