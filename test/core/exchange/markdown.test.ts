import { exportDocument, exportText, type ExportEntry } from "../../../src/core/exchange";
import { builtinTemplates } from "../../../src/core/templates";
import { type PlanSketch, sketchedPlan } from "../../support/plan";

function textOf(entry: ExportEntry): string {
  return exportText(entry, "md", { list: false, mark: false, stamp: "2024-10-15T00:00:00Z" });
}

function written(sketch: PlanSketch, file = "plan.docx"): string {
  return textOf(exportDocument([sketchedPlan(sketch)], { file, pendingChanges: false }, builtinTemplates));
}

it("has a plan's answers as paragraphs and its tables as tables", () => {
  const text = written({
    template: "ese-531t",
    fields: { school: "North", strategy: "Read aloud | daily" },
    tables: {
      "action-steps": [
        { action: "Choose\nbooks", resources: "a|b", measure: "# 1", owner: "*J.* Rivera", due: "1/31/2025" },
        { action: "Train", owner: "", due: "" },
      ],
    },
  });
  expect(text.split("\n")).toEqual([
    "# plan.docx",
    "",
    "## Read aloud \\| daily",
    "",
    "*Written with: ESE Action Plan Template (5.3.1T). The last deadline is 2025-01-31, and 1 step names no day.*",
    "",
    "**District/School Name:** North",
    "",
    "**Today’s Date:** *(no answer yet)*",
    "",
    "**Strategy:** Read aloud \\| daily",
    "",
    "### Action steps",
    "",
    "| Action Steps | Resources | Measures of Implementation (Outputs) | Owner | Deadline |",
    "| --- | --- | --- | --- | --- |",
    "| Choose<br>books | a\\|b | \\# 1 | \\*J.\\* Rivera | 1/31/2025 |",
    "| Train |  |  |  |  |",
    "",
  ]);
});

it("has questions as headings, with their answers beneath", () => {
  const text = written({ template: "cadre", prompts: { "2a": "More children read.\n- and enjoy it" } });
  expect(text).toMatch(/^### 2a\\?\. .+\n\nMore children read\.\n\n\\- and enjoy it\n\n### 2b/m);
  expect(text).toContain("*(no answer yet)*");
  expect(text).toContain("*(no rows yet)*");
});

it("says of a document what kept it from being read, and where nothing was found", () => {
  expect(
    textOf({ document: { file: "x.docx" }, error: { code: "damaged", message: "It is *damaged*." } }),
  ).toBe("# x.docx\n\nIt is \\*damaged\\*.\n");
  expect(textOf(exportDocument([], { file: "x.docx", pendingChanges: false }, builtinTemplates))).toBe(
    "# x.docx\n\n*No action plan was found in this document.*\n",
  );
});
