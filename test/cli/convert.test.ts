import type { ExportedDocument, ExportedPlan } from "../../src/core/exchange";
import { builtinTemplates, type Template } from "../../src/core/templates";
import { blankDocument } from "../../src/document/blank";
import { completePlan, filled, mergedPlan, valuesTo, wordDialect, writtenPlan } from "../support/documents";
import { type Desk, useDesk } from "./support";

const desk = useDesk();

interface Outcome {
  readonly plans: readonly {
    readonly title: string;
    readonly kept: number;
    readonly noHome: readonly { readonly id: string; readonly text: string; readonly reason: string }[];
  }[];
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

async function exported(at: Desk, file: string): Promise<readonly ExportedPlan[]> {
  const { text } = await at.run(["export", file]);
  return (JSON.parse(text) as ExportedDocument).plans;
}

/** Every answer of a plan, each by its own text. */
function answers(plan: ExportedPlan | undefined): readonly string[] {
  const cells = (plan?.tables ?? []).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return [...(plan?.fields ?? []), ...(plan?.prompts ?? []), ...cells]
    .map(({ text }) => flat(text))
    .filter((text) => text !== "");
}

async function convert(at: Desk, file: string, to: string): Promise<Outcome & { readonly code: number }> {
  const ran = await at.run(["convert", file, "--to", to, "-o", at.path("out.docx"), "--format", "json"]);
  return { code: ran.code, ...(JSON.parse(ran.text) as Outcome) };
}

const TEMPLATES = new Map(builtinTemplates.map((template) => [template.id, template]));

async function written(template: Template): Promise<string> {
  const { bytes } = await filled(blankDocument(template), { plans: [valuesTo(template)] });
  return desk().put("plan.docx", bytes);
}

/**
 * How many answers have no home on the way from one template to another, by the crosswalk: from ESE to CADRE school, date
 * and the measures of two steps; guides ask for nothing that a plan says.
 */
const NO_HOME: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "ese-531t": { "ese-531t": 0, cadre: 4, pfs: 5, "cip-guide": 13, "sample-process": 13 },
  cadre: { "ese-531t": 12, cadre: 0, pfs: 12, "cip-guide": 21, "sample-process": 21 },
  pfs: { "ese-531t": 25, cadre: 25, pfs: 0, "cip-guide": 33, "sample-process": 33 },
  "cip-guide": { "ese-531t": 34, cadre: 34, pfs: 34, "cip-guide": 0, "sample-process": 34 },
  "sample-process": { "ese-531t": 30, cadre: 30, pfs: 30, "cip-guide": 30, "sample-process": 0 },
};

describe.each([...TEMPLATES.values()].map((template) => [template.id, template] as const))(
  "a plan of %s",
  (id, from) => {
    it("keeps every answer in every template, or names it", async () => {
      const file = await written(from);
      const before = answers((await exported(desk(), file))[0]);
      const counts: Record<string, number> = {};
      for (const to of TEMPLATES.keys()) {
        const { code, plans } = await convert(desk(), file, to);
        expect(plans).toHaveLength(1);
        const [{ kept, noHome } = { kept: 0, noHome: [] }] = plans;
        counts[to] = noHome.length;
        expect(code).toBe(noHome.length > 0 ? 1 : 0);
        expect(kept + noHome.length).toBe(before.length);
        const now = answers((await exported(desk(), desk().path("out.docx")))[0]);
        const left = noHome.map(({ text }) => flat(text));
        // Each answer is in one place or the other, and nothing stands there that nobody wrote.
        expect(
          before.filter((text) => !left.includes(text) && !now.some((one) => one.includes(text))),
        ).toEqual([]);
        expect(now.filter((text) => !before.some((one) => text.includes(one)))).toEqual([]);
        if (to === id) expect([...now].sort()).toEqual([...before].sort());
      }
      expect(counts).toEqual(NO_HOME[id]);
    });
  },
);

it("brings several plans and merged cells into one clean copy", async () => {
  const file = desk().put(
    "plan.docx",
    writtenPlan(wordDialect(), [completePlan, mergedPlan], { guide: true }),
  );
  const before = await exported(desk(), file);
  const { code, plans } = await convert(desk(), file, "ese-531t");
  expect(code).toBe(0);
  expect(plans.map(({ title, noHome }) => [title, noHome])).toEqual(before.map(({ title }) => [title, []]));
  const now = await exported(desk(), desk().path("out.docx"));
  expect(now.map(answers)).toEqual(before.map(answers));
  const check = await desk().run(["check", desk().path("out.docx"), "--format", "json"]);
  expect(check.text).not.toContain('"empty-section"');
});

it("lists in words what has no place, with its step and the reason", async () => {
  const file = desk().put("plan.docx", writtenPlan(wordDialect(), [completePlan]));
  const ran = await desk().run(["convert", file, "--to", "cadre", "-o", desk().path("out.docx")]);
  expect(ran).toMatchObject({ code: 1, text: "" });
  const [first, ...lines] = ran.said.split("\n");
  expect(first).toMatch(/: \d+ answers kept, \d+ without a place in the new document:$/);
  expect(lines[0]).toBe(
    `  District/School Name: ${completePlan.school}  [The template asks for nothing of the kind.]`,
  );
  expect(ran.said).toMatch(
    / {2}Measures of Implementation \(Outputs\) of ".*": .* {2}\[The template's table has no such column\.\]/,
  );
});

it("writes nothing where there is no plan, no such template, or the document itself is named", async () => {
  const plain = desk().put(
    "plain.docx",
    blankDocument({ ...first(), tables: [], fields: [], prompts: [], titleLine: "Notes" }),
  );
  const plan = desk().put("plan.docx", writtenPlan(wordDialect(), [completePlan]));
  const out = desk().path("out.docx");
  expect(await desk().run(["convert", plain, "--to", "cadre", "-o", out])).toMatchObject({
    code: 1,
    text: "",
  });
  expect(await desk().run(["convert", plan, "--to", "none", "-o", out])).toMatchObject({ code: 2, text: "" });
  expect(await desk().run(["convert", plan, "--to", "ese-531t", "-o", plan])).toMatchObject({ code: 2 });
  expect(await desk().run(["convert", plan, "--to", "cadre", "-o", "-", "--format", "json"])).toMatchObject({
    code: 2,
  });
  expect(desk().names()).toEqual(["plain.docx", "plan.docx"]);
});

function first(): Template {
  const [template] = TEMPLATES.values();
  if (template === undefined) throw new Error("there are no templates");
  return template;
}
