import fc from "fast-check";
import {
  type EvidenceDraft,
  evidenceRow,
  evidenceSentence,
  isActivity,
  missingParts,
} from "../../../src/core/guidance";
import { check } from "../../../src/core/checks";
import type { Plan } from "../../../src/core/plan";
import { builtinTemplates } from "../../../src/core/templates";
import { builtin, sketchedPlan } from "../../support/plan";

const FULL: EvidenceDraft = {
  howMuch: "60%",
  who: "grade 2 lessons observed",
  change: "use at least two of the routines",
  by: "February 1, 2027",
  seenIn: "classroom observations",
};
const draft = (parts: Partial<EvidenceDraft>): EvidenceDraft => ({ ...FULL, ...parts });

describe("a drafted benchmark of early evidence", () => {
  it.each<[string, Partial<EvidenceDraft>, string]>([
    [
      "all parts",
      {},
      "By February 1, 2027, 60% of grade 2 lessons observed use at least two of the routines (seen in: classroom observations)",
    ],
    [
      "a number",
      { howMuch: "12", who: "teachers", seenIn: "" },
      "By February 1, 2027, 12 teachers use at least two of the routines",
    ],
    [
      "a number out of another",
      { howMuch: "12 of 15", who: "teachers", by: "", seenIn: "" },
      "12 of 15 teachers use at least two of the routines",
    ],
    [
      "everybody",
      { howMuch: "all", who: "teachers", by: "", seenIn: "" },
      "All teachers use at least two of the routines",
    ],
    [
      "half, with points and a doubled by",
      { howMuch: "Half", who: "our families.", by: "by May 2027.", seenIn: "a survey." },
      "By May 2027, half of our families use at least two of the routines (seen in: a survey)",
    ],
    ["gaps", { howMuch: "", by: "", seenIn: "", change: "" }, "Grade 2 lessons observed"],
    ["nothing", { howMuch: " ", who: "", change: "\n" }, ""],
  ])("reads as a sentence: %s", (_name, parts, expected) => {
    expect(evidenceSentence(draft(parts))).toBe(expected);
  });

  it("is one line without doubled spaces, whatever is typed", () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("a", " ", "\n", ".", ",") }));
    fc.assert(
      fc.property(fc.record({ howMuch: text, who: text, change: text, by: text, seenIn: text }), (any) => {
        expect(evidenceSentence(any)).not.toMatch(/\s\s|[\n\r]|^\s|\s$/);
      }),
    );
  });

  it("says which parts are missing; where it is seen may be left open", () => {
    expect(missingParts(FULL)).toEqual([]);
    expect(missingParts(draft({ seenIn: "" }))).toEqual([]);
    expect(missingParts(draft({ who: " ", by: "" }))).toEqual(["who", "by"]);
  });

  it.each([
    ["attend the training", true],
    ["hold monthly meetings", true],
    ["use the routines in lessons", false],
    ["", false],
  ])("asks whether it is a change: %j", (change, expected) => {
    expect(isActivity({ change })).toBe(expected);
  });
});

const pfs = builtin("pfs");
const planWith = (evidence: readonly Record<string, string>[]) =>
  sketchedPlan({ template: "pfs", fields: { initiative: "Reading" }, tables: { evidence } });

const tableIn = ({ tables }: Plan) => tables.find(({ id }) => id === "evidence");

describe("its row", () => {
  it("goes into the first blank row, its day into the date column", () => {
    const plan = planWith([{ benchmark: "Seen" }, { benchmark: "" }]);
    const cells = tableIn(plan)?.rows[1]?.cells ?? [];
    const at = (id: string) => cells.find(({ column }) => column === id)?.address;
    expect(evidenceRow(plan, pfs, FULL)).toEqual({
      inBlankRow: true,
      edits: [
        { kind: "setCell", at: at("benchmark"), expect: "", text: evidenceSentence(FULL) },
        { kind: "setCell", at: at("due"), expect: "", text: "February 1, 2027" },
      ],
    });
  });

  it("gets a row of its own where none waits", () => {
    const row = evidenceRow(planWith([{ benchmark: "Seen", due: "May 2026" }]), pfs, FULL);
    expect(row).toMatchObject({
      inBlankRow: false,
      edits: [{ kind: "addRow", where: "after", values: [{ column: 0 }, { text: "February 1, 2027" }] }],
    });
  });

  it("passes our own checks of early evidence", () => {
    const plan = planWith([{ benchmark: evidenceSentence(FULL), owner: "S. Harris", due: FULL.by }]);
    const { findings } = check([plan], { asOf: "2026-09-21", templates: builtinTemplates, stage: "final" });
    const table = tableIn(plan)?.location.table;
    expect(findings.filter(({ location }) => location.table === table)).toEqual([]);
  });

  it("has no place in a template without early evidence", () => {
    const plan = sketchedPlan({ template: "ese-531t", tables: { "action-steps": [{ action: "Order" }] } });
    expect(evidenceRow(plan, builtin("ese-531t"), FULL)).toBeUndefined();
  });
});
