import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, lstatSync } from "node:fs";
import { builtinTemplates, parseTemplate, templateJsonSchema } from "../../src/core/templates";
import { openDocx } from "../../src/document/docx";
import { useDesk } from "./support";

const desk = useDesk();

const prompt = { ask: "What?", help: "Say it.", source: "the district" };
const district = {
  id: "district",
  name: "Our District's Plan",
  description: "A plan of ours.",
  tables: [
    {
      id: "steps",
      name: "Steps",
      requirement: "required",
      columns: [
        { id: "action", role: "action", label: "What we do", requirement: "required", prompt },
        { id: "owner", role: "owner", label: "Who does it", requirement: "required", prompt },
      ],
    },
  ],
};

describe("new", () => {
  it("makes a document that the other commands know", async () => {
    const file = desk().path("new.docx");
    expect(await desk().run(["new", "ese-531t", "-o", file])).toMatchObject({ code: 0, text: "" });
    const ran = await desk().run(["check", file, "--format", "json"]);
    expect(ran).toMatchObject({ code: 0, said: "" });
  });

  it.each(builtinTemplates.map(({ id }) => id))("makes a blank %s in which nothing is wrong", async (id) => {
    const file = desk().path(`${id}.docx`);
    expect(await desk().run(["new", id, "-o", file, "--auto-open"])).toMatchObject({ code: 0, text: "" });
    const ran = await desk().run(["check", file, "--format", "json"]);
    expect(ran).toMatchObject({ code: 0, said: "" });
    const { summary } = JSON.parse(ran.text) as { summary: { errors: number } };
    expect(summary.errors).toBe(0);
    const exported = JSON.parse((await desk().run(["export", file])).text) as {
      plans: { template: { id: string; confidence: number } }[];
    };
    expect(exported.plans.map(({ template }) => template.id)).toEqual([id]);
    expect(exported.plans[0]?.template.confidence).toBeGreaterThan(0.95);
  });

  it("writes to standard output for -", async () => {
    const ran = await desk().run(["new", "ese-531t", "-o", "-"]);
    expect(ran).toMatchObject({ code: 0, said: "" });
    expect((await openDocx(ran.out).read()).fidelity).toBe("full");
    expect(desk().names()).toEqual([]);
  });

  it("knows the templates of a district", async () => {
    mkdirSync(desk().path("templates"));
    desk().put("templates/plan.json", JSON.stringify(district));
    const options = ["--templates", desk().path("templates")];
    const file = desk().path("new.docx");
    expect(await desk().run(["new", "district", "-o", file, ...options])).toMatchObject({ code: 0 });
    const listed = await desk().run(["templates", "--format", "json", ...options]);
    expect((JSON.parse(listed.text) as { id: string }[]).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["ese-531t", "district"]),
    );
    expect((await desk().run(["templates", ...options])).text).toContain(
      "district\tOur District's Plan (plan, your own)\n",
    );
    expect(await desk().run(["check", file, ...options])).toMatchObject({ code: 0, said: "" });
  });

  it("lets a district's template take the place of a built-in one", async () => {
    desk().put("plan.json", JSON.stringify({ ...district, id: "ese-531t" }));
    const ran = await desk().run(["templates", "--templates", desk().folder]);
    expect(ran.text.match(/^ese-531t\t.*$/gm)).toEqual(["ese-531t\tOur District's Plan (plan, your own)"]);
  });

  it.each([
    ["cut off", "{", /plan\.json is not JSON/],
    ["empty", "", /plan\.json is not JSON: it is empty or stops too early/],
    ["no JSON further down", '{\n  "id": "plan",\n  }', /plan\.json is not JSON: .* line 3, character 3\./],
    ["a list", `[${JSON.stringify(district)}]`, /plan\.json: the template should be an object/],
    ["no template", "{}", /plan.json: id is missing/],
    [
      "a misspelt key",
      JSON.stringify({ ...district, tabels: [] }),
      /plan\.json: the template has tabels, which we do not know; is it misspelt\?$/,
    ],
    [
      "an unknown role",
      JSON.stringify(district).replace('"role":"owner"', '"role":"boss"'),
      /tables\[0\]\.columns\[1\]\.role/,
    ],
  ])("names the file, the place and the reason where a template is %s", async (_case, content, words) => {
    desk().put("plan.json", content);
    const ran = await desk().run(["templates", "--templates", desk().folder]);
    expect(ran).toMatchObject({ code: 3, text: "" });
    expect(ran.said).toMatch(words);
  });

  it("refuses two templates of one id", async () => {
    desk().put("a.json", JSON.stringify(district));
    desk().put("b.json", JSON.stringify(district));
    const ran = await desk().run(["templates", "--templates", desk().folder]);
    expect(ran.code).toBe(3);
    expect(ran.said).toMatch(/b\.json and .*a\.json both have the id "district"/);
  });
});

describe("templates", () => {
  it("shows a template in the form in which one is read", async () => {
    const ran = await desk().run(["templates", "--show", "cadre"]);
    const shown = parseTemplate(JSON.parse(ran.text));
    expect(shown).toEqual({ ok: true, template: builtinTemplates.find(({ id }) => id === "cadre") });
  });

  it("names the templates where it does not know one", async () => {
    const ran = await desk().run(["templates", "--show", "cadres"]);
    expect(ran).toMatchObject({ code: 2, text: "" });
    expect(ran.said).toContain('There is no template "cadres". The templates are: ese-531t, cadre, pfs');
  });

  it("gives out the schema", async () => {
    const ran = await desk().run(["templates", "--schema"]);
    expect(JSON.parse(ran.text)).toEqual(JSON.parse(JSON.stringify(templateJsonSchema())));
  });
});

describe("writing a file", () => {
  it("leaves nothing beside it and keeps the permissions of what was there", async () => {
    const file = desk().put("out.json", "old");
    chmodSync(file, 0o640);
    await desk().run(["export", "--schema", "-o", file]);
    expect(desk().names()).toEqual(["out.json"]);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readFileSync(file, "utf8")).toMatch(/^\{/);
  });

  it("follows a link to the file that is meant", async () => {
    desk().put("real.json", "old");
    symlinkSync("real.json", desk().path("link.json"));
    await desk().run(["export", "--schema", "-o", desk().path("link.json")]);
    expect(lstatSync(desk().path("link.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(desk().path("real.json"), "utf8")).toMatch(/^\{/);
  });

  it.each([
    [
      "a folder that is not there",
      "nowhere/out.docx",
      /could not be written: there is no such file or folder/,
    ],
    ["a folder", ".", /could not be written: it is a folder/],
  ])("says why it cannot write to %s", async (_case, name, words) => {
    const ran = await desk().run(["new", "ese-531t", "-o", desk().path(name)]);
    expect(ran.code).toBe(3);
    expect(ran.said).toMatch(words);
    expect(desk().names()).toEqual([]);
  });
});
