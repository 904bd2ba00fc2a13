import fc from "fast-check";
import ICAL from "ical.js";
import {
  exportDocument,
  type ExportedDocument,
  exportText,
  stepsWithoutDay,
  withOwnIds,
} from "../../../src/core/exchange";
import { builtinTemplates } from "../../../src/core/templates";
import { type PlanSketch, sketchedPlan } from "../../support/plan";

type Step = Readonly<Record<string, string>>;

function documentOf(
  steps: readonly Step[],
  more: Partial<PlanSketch> = {},
  file = "plan.docx",
): ExportedDocument {
  const sketch: PlanSketch = {
    template: "ese-531t",
    fields: { school: "North", date: "10/1/2024", strategy: "Read aloud" },
    tables: { "action-steps": steps },
    ...more,
  };
  return exportDocument([sketchedPlan(sketch)], { file, pendingChanges: false }, builtinTemplates);
}

function textOf(document: ExportedDocument, stamp = "2024-10-15T00:00:00Z"): string {
  return exportText(document, "ics", { list: false, mark: false, stamp });
}

/** The events as a library that is not ours reads them. */
function events(document: ExportedDocument): readonly ICAL.Event[] {
  const calendar = ICAL.Component.fromString(textOf(document));
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

function brief({ summary, startDate, endDate }: ICAL.Event): readonly [string, string, string] {
  return [summary, String(startDate), String(endDate)];
}

it.each([
  ["10/15/2024", "2024-10-15", "2024-10-16"],
  ["December 31, 2024", "2024-12-31", "2025-01-01"],
  ["February 2024", "2024-02-01", "2024-03-01"],
  ["Fall 2024", "2024-09-01", "2024-12-01"],
  ["March/April 2025", "2025-03-01", "2025-05-01"],
])("%s lasts all day from %s to before %s", (due, first, behind) => {
  const [event, ...others] = events(documentOf([{ action: "Choose books", owner: "J. Rivera", due }]));
  expect(others).toEqual([]);
  expect(event && brief(event)).toEqual(["Choose books", first, behind]);
  expect(event?.startDate.isDate).toBe(true);
});

it("leaves out what has no day, and tells of it", () => {
  const document = documentOf([
    { action: "Meet", due: "ongoing" },
    { action: "Review", due: "each month" },
    { action: "Decide", due: "" },
    { action: "Report", due: "6/13/2025" },
  ]);
  expect(events(document).map(({ summary }) => summary)).toEqual(["Report"]);
  expect(stepsWithoutDay(document)).toEqual([
    { plan: "Read aloud", step: "Meet", due: "ongoing" },
    { plan: "Read aloud", step: "Review", due: "each month" },
    { plan: "Read aloud", step: "Decide", due: "" },
  ]);
});

it("says in words whose step it is, and when the plan says it is due", () => {
  const [event] = events(
    documentOf([{ action: "Train", owner: "J. Rivera", measure: "90% trained", due: "May 2025" }]),
  );
  expect(event?.description).toBe(
    "School or district: North\nPlan: Read aloud\nWho: J. Rivera\nDue, as the plan says: May 2025\nDone when: 90% trained",
  );
});

it("has evidence to be seen by the change that it is about", () => {
  const document = documentOf([], {
    template: "pfs",
    fields: { initiative: "Routines" },
    tables: { evidence: [{ benchmark: "60% of lessons", owner: "M. Okafor", due: "2/1/2025" }] },
  });
  expect(events(document).map(brief)).toEqual([["60% of lessons", "2025-02-01", "2025-02-02"]]);
});

describe("ids", () => {
  const steps = [
    { action: "Choose books", due: "10/15/2024" },
    { action: "Train", due: "11/15/2024" },
  ];
  const ids = (document: ExportedDocument): readonly string[] => events(document).map(({ uid }) => uid);
  const before = ids(documentOf(steps));

  it("stay where days move, rows come, and the file gets another name", () => {
    const moved = documentOf(
      [{ action: "Meet", due: "9/1/2024" }, ...steps.map((step) => ({ ...step, due: "5/1/2025" }))],
      {},
      "plan (1).docx",
    );
    expect(ids(moved).slice(1)).toEqual(before);
  });

  it("are others for each step, also where two say the same, and for another school", () => {
    const twice = ids(documentOf([...steps, ...steps]));
    const elsewhere = ids(documentOf(steps, { fields: { school: "South", strategy: "Read aloud" } }));
    expect(new Set([...twice, ...elsewhere]).size).toBe(6);
    expect(twice.slice(0, 2)).toEqual(before);
  });

  it("tell plans that name no school apart by their files", () => {
    const unnamed = { fields: { strategy: "Read aloud" } };
    const [one, other] = ["a/one.docx", "b\\other.docx"].map((file) => ids(documentOf(steps, unnamed, file)));
    expect(one).not.toEqual(other);
    expect(ids(documentOf(steps, unnamed, "elsewhere/one.docx"))).toEqual(one);
  });

  it("are made others where several documents in one calendar have the same", () => {
    const own = withOwnIds();
    const told = [steps, steps, [...steps, ...steps]].map((some) => own(textOf(documentOf(some))));
    const found = told.flatMap((text) => Array.from(text.matchAll(/^UID:(.*)\r$/gm), ([, id]) => id));
    expect(found).toHaveLength(8);
    expect(new Set(found).size).toBe(8);
    expect(told[0]).toBe(textOf(documentOf(steps)));
  });
});

it("is the same at the same moment, and says that moment", () => {
  const document = documentOf([{ action: "Train", due: "11/15/2024" }]);
  expect(textOf(document)).toBe(textOf(document));
  expect(textOf(document, "2025-01-02T03:04:05Z")).toContain("\r\nDTSTAMP:20250102T030405Z\r\n");
});

it("keeps any text whole, in lines as short as the format asks", () => {
  const document = documentOf([{ action: "Train", due: "11/15/2024" }]);
  const action = document.plans[0]?.common.steps[0]?.action;
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (raw) => {
      const text = raw.replace(/\s+/g, " ").trim();
      fc.pre(text !== "");
      if (action !== undefined) action.text = text;
      const written = textOf(document);
      const lines = written.split("\r\n");
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes("\n"))).toEqual([]);
      expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
      expect(events(document)[0]?.summary).toBe(text);
    }),
    { numRuns: 50 },
  );
});
