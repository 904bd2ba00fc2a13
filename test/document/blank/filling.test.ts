import { builtinTemplates, type Template } from "../../../src/core/templates";
import { blankDocument } from "../../../src/document/blank";
import {
  type Answers,
  answersOf,
  answersTo,
  describeWithLibreOffice,
  filled,
  opened,
  resaved,
  validationErrors,
  valuesTo,
} from "../../support/documents";
import { districtTemplates } from "./district";

const CASES: readonly (readonly [id: string, template: Template, known: readonly Template[]])[] = [
  ...builtinTemplates.map((template) => [template.id, template, builtinTemplates] as const),
  ...districtTemplates.map((template) => [template.id, template, [...builtinTemplates, template]] as const),
];

/** Answers that are all different; more rows than a blank table has. A title is read by its name and its time. */
function answers(template: Template): Answers {
  const title = new Map(
    template.fields
      .filter(({ place }) => place === "bracket")
      .map(({ id, label }) => [
        `field ${id}`,
        label === "Timeframe" ? "2024\u201325" : "Harbor View & Sons School",
      ]),
  );
  return answersTo(template, (what) => title.get(what) ?? `Our answer to ${what}: “yes” & <no>`, 8);
}

describe.each(CASES)("the blank %s, filled in", (_id, template, known) => {
  const wanted = answers(template);
  const work = filled(blankDocument(template), { plans: [wanted] }, known);

  it("takes every answer", async () => {
    const { filling, report } = await work;
    expect(filling.conflicts).toEqual([]);
    expect(filling.unplaced).toEqual([]);
    expect(report.results.filter(({ outcome }) => outcome !== "applied")).toEqual([]);
  });

  it("says what was filled in, each thing in its place", async () => {
    const { plans } = await opened((await work).bytes, known);
    expect(plans).toHaveLength(1);
    expect(answersOf(plans[0])).toEqual(wanted);
    expect(plans[0]?.template.confidence).toBeGreaterThan(0.95);
  });

  it("passes the Open XML SDK's validator", async () => {
    expect(await validationErrors((await work).bytes)).toEqual([]);
  });

  it("is changed by nothing that it says already", async () => {
    const again = await filled((await work).bytes, { plans: [wanted] }, known);
    expect(again.filling).toEqual({ changes: [], conflicts: [], unplaced: [], newSteps: [] });
  });
});

describeWithLibreOffice("filled in and saved again by LibreOffice", () => {
  let saved: Readonly<Record<string, Uint8Array>> = {};

  beforeAll(async () => {
    const files = CASES.map(async ([id, template, known]) => {
      const { bytes } = await filled(blankDocument(template), { plans: [valuesTo(template)] }, known);
      return [id, bytes] as const;
    });
    saved = await resaved(Object.fromEntries(await Promise.all(files)));
  }, 120_000);

  it.each(CASES)("the %s says the same", async (id, template, known) => {
    const { plans } = await opened(saved[id] ?? new Uint8Array(), known);
    expect(plans.map(answersOf)).toEqual([valuesTo(template)]);
  });
});
