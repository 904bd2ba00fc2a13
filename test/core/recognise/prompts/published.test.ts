import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plan } from "../../../../src/core/plan";
import { recognise } from "../../../../src/core/recognise";
import { builtinTemplates } from "../../../../src/core/templates";
import { openDocx } from "../../../../src/document/docx";
import { describeWithShared } from "../../../support/shared";
import { texts } from "./prompts-of";

describeWithShared("the published documents", (dir) => {
  const plansOf = async (name: string): Promise<readonly Plan[]> => {
    const document = openDocx(readFileSync(path.join(dir, "templates", name)));
    return recognise(await document.read(), builtinTemplates).plans;
  };

  it.each([
    ["cadre-blank.docx", "cadre"],
    ["cip-guide.docx", "cip-guide"],
    ["sample-process.docx", "sample-process"],
    ["pfs-blank.docx", "pfs"],
    ["ese-531t-blank.docx", "ese-531t"],
  ])("%s is one blank plan with all of its parts", async (name, id) => {
    const plans = await plansOf(name);
    const template = builtinTemplates.find((one) => one.id === id);
    expect(plans.map((plan) => plan.template.id)).toEqual([id]);
    const [plan] = plans;
    expect(plan?.template.confidence).toBeGreaterThan(0.95);
    expect(plan?.prompts.map((prompt) => prompt.id)).toEqual(template?.prompts.map((prompt) => prompt.id));
    expect(plan?.tables.map((table) => table.id)).toEqual(template?.tables.map((table) => table.id));
    expect(plan?.tables.flatMap(({ rows }) => rows.filter((row) => !row.blank))).toEqual([]);
    expect(texts(plan)).toEqual({});
  });

  it("show CADRE's second prompt where it stands", async () => {
    const [plan] = await plansOf("cadre-blank.docx");
    const prompt = plan?.prompts.find(({ id }) => id === "2a");
    expect(prompt).toMatchObject({
      location: { paragraph: 23 },
      slot: { kind: "answer", place: "below" },
      label: "What behaviors do we hope to see by addressing this priority area?",
    });
    expect(plan?.prompts.find(({ id }) => id === "2e")?.question).toMatch(/implementation drivers\?$/);
  });
});
