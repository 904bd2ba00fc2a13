import Ajv2020 from "ajv/dist/2020";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "papaparse";
import { completePlan, draftPlan, expectedRows, wordDialect, writtenPlan } from "../support/documents";
import { useDesk } from "../cli/support";
import { repositoryRoot } from "../support/shared";

const desk = useDesk();
const page = readFileSync(path.join(repositoryRoot, "docs/analysts.md"), "utf8");

/** The recipes of the page that are written for a tool. */
function recipes(language: string): readonly string[] {
  return Array.from(page.matchAll(/^```([^\n]+)\n([\s\S]*?)^```/gm))
    .filter(([, of]) => of === language)
    .map(([, , text = ""]) => text.trim());
}

function has(tool: string): boolean {
  return spawnSync(tool, ["--version"]).status === 0;
}

async function exported(format: string): Promise<string> {
  desk().put("a.docx", writtenPlan(wordDialect(), [completePlan]));
  desk().put("b.docx", writtenPlan(wordDialect(), [draftPlan]));
  desk().put("c.docx", "no document");
  const { text } = await desk().run(["export", desk().folder, "--format", format]);
  return text;
}

function ran(tool: string, args: readonly string[], input = ""): string {
  const { status, stdout, stderr } = spawnSync(tool, [...args], {
    input,
    encoding: "utf8",
    cwd: desk().folder,
  });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
}

(has("jq") ? it : it.skip)("has recipes that jq runs", async () => {
  const lines = await exported("ndjson");
  const [failed, steps, due] = recipes("jq").map((recipe) => ran("jq", ["-r", recipe], lines));
  expect(failed).toBe(`${desk().path("c.docx")}\tnot-a-docx\n`);
  const first = completePlan.steps[0]?.cells[0];
  expect(parse<string[]>(steps ?? "").data[0]?.slice(0, 3)).toEqual([
    desk().path("a.docx"),
    completePlan.strategy,
    first,
  ]);
  expect(due?.split("\n")).toContain(first);
  const [owners] = recipes("jq slurp").map((recipe) => ran("jq", ["-s", recipe], lines));
  const counted = JSON.parse(owners ?? "") as readonly { readonly name: string; readonly steps: number }[];
  expect(counted.length).toBeGreaterThan(1);
  expect(counted.map((entry) => entry.steps)).toEqual(
    counted.map((entry) => entry.steps).sort((a, b) => b - a),
  );
});

(has("duckdb") ? it : it.skip)(
  "has recipes that DuckDB runs (skipped where it is not installed)",
  async () => {
    desk().put("plans.ndjson", await exported("ndjson"));
    const [months, failed, ...others] = recipes("sql").map(
      (recipe) => parse<string[]>(ran("duckdb", ["-csv", "-c", recipe]), { skipEmptyLines: true }).data,
    );
    expect(others).toEqual([]);
    expect(months?.[0]).toEqual(["template", "month", "steps"]);
    expect(months?.slice(1).map(([template]) => template)).toContain("ese-531t");
    const written = [completePlan, draftPlan].flatMap(expectedRows).filter((row) => row.join("") !== "");
    expect(months?.slice(1).reduce((sum, [, , steps]) => sum + Number(steps), 0)).toBe(written.length);
    expect(failed?.slice(1)).toEqual([[desk().path("c.docx"), "not-a-docx"]]);
  },
);

it("gives out a schema that another validator reads every line by", async () => {
  const lines = (await exported("ndjson")).trim().split("\n");
  const { text } = await desk().run(["export", "--schema"]);
  const valid = new Ajv2020({ strict: false }).compile(JSON.parse(text) as object);
  expect(lines.map((line) => valid(JSON.parse(line)))).toEqual([true, true, true]);
  expect(valid(JSON.parse(await exported("json")))).toBe(true);
  const [first = "", , unread = ""] = lines.map((line) => line.replace(/"file":/, '"path":'));
  expect([first, unread, "{}", "3"].map((line) => valid(JSON.parse(line)))).not.toContain(true);
});
