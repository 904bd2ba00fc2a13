import { check } from "../../src/core/checks";
import { recognise } from "../../src/core/recognise";
import { builtinTemplates } from "../../src/core/templates";
import { openDocx } from "../../src/document/docx";
import { DOCUMENTS } from "../../src/workbench/choices";
import { blankPlan, samplePlan } from "../../src/workbench/sample";
import { validationErrors } from "../support/documents";

describe("the documents of the workbench", () => {
  it("sample: one plan with a few honest defects", async () => {
    const { plans } = recognise(await openDocx(await samplePlan()).read(), builtinTemplates);
    expect(plans).toHaveLength(1);
    expect(plans[0]?.template.confidence).toBeGreaterThan(0.95);
    expect(plans[0]?.fields.map(({ text }) => text)).toEqual([
      "Harbor View Elementary School",
      "September 16, 2026",
      "Give every reader below benchmark in grades 1 to 3 a daily small-group lesson",
    ]);
    const { findings } = check(plans, { asOf: "2026-09-20", templates: builtinTemplates });
    expect(findings.map(({ check: id }) => id).sort()).toEqual([
      "missing-date",
      "missing-owner",
      "placeholder-text",
    ]);
  });

  it.each(DOCUMENTS)("the document %s passes the validator and is recognised", async (choice) => {
    const file = choice === "sample" ? await samplePlan() : blankPlan(choice);
    expect(await validationErrors(file)).toEqual([]);
    const { plans } = recognise(await openDocx(file).read(), builtinTemplates);
    const id = choice === "sample" || choice === "blank" ? "ese-531t" : choice;
    expect(plans.map((plan) => plan.template.id)).toEqual([id]);
  });
});
