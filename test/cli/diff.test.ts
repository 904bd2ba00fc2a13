import { builtinTemplates } from "../../src/core/templates";
import { blankDocument } from "../../src/document/blank";
import { answersTo, completePlan, filled, writtenPlan, wordDialect } from "../support/documents";
import { useDesk } from "./support";

const desk = useDesk();

const later = { ...completePlan, strategy: "Another strategy" };

function put(): readonly [old: string, now: string] {
  return [
    desk().put("old.docx", writtenPlan(wordDialect(), [completePlan])),
    desk().put("new.docx", writtenPlan(wordDialect(), [{ ...later, steps: completePlan.steps.slice(1) }])),
  ];
}

const cellText = (step: number, column: number): string => {
  const cell = completePlan.steps[step]?.cells[column];
  return typeof cell === "string" ? cell : "";
};

it("tells in words what became of a plan", async () => {
  const [old, now] = put();
  const ran = await desk().run(["diff", old, now]);
  expect(ran).toMatchObject({ code: 0, said: "" });
  const lines = ran.text.split("\n");
  expect(lines[0]).toBe("Plan: Another strategy");
  expect(lines[1]).toMatch(/^ {2}Strategy: ".*" -> "Another strategy"$/);
  expect(lines).toContain(`  Removed: ${cellText(0, 0)}`);
  expect(lines).toContain(`    Deadline: "${cellText(0, 4)}"`);
  expect(lines.at(-2)).toBe("0 rows added, 1 removed, 0 changed; 0 dates slipped, 0 statuses moved");
});

it("tells how statuses moved in words, not in codes", async () => {
  const template = builtinTemplates.find(({ id }) => id === "pfs");
  if (template === undefined) throw new Error("there is no such template");
  const files = await Promise.all(
    ["In progress", "Not met"].map(async (status, index) => {
      const answers = answersTo(template, (what) => (what.endsWith("status") ? status : `About ${what}`), 1);
      const { bytes } = await filled(blankDocument(template), { plans: [answers] });
      return desk().put(`${index}.docx`, bytes);
    }),
  );
  const { text } = await desk().run(["diff", ...files]);
  expect(text).toContain('Status: "In progress" -> "Not met" (from on track to not met)');
});

it("says so where nothing became of it", async () => {
  const [old] = put();
  expect(await desk().run(["diff", old, old])).toMatchObject({ code: 0, text: "The plans say the same.\n" });
});

it("gives the same as JSON, into a file where one is named", async () => {
  const [old, now] = put();
  const out = desk().path("diff.json");
  expect(await desk().run(["diff", old, now, "--format", "json", "-o", out])).toMatchObject({
    code: 0,
    text: "",
  });
  expect(JSON.parse(new TextDecoder().decode(desk().get("diff.json")))).toMatchObject({
    old: { file: old },
    new: { file: now },
    summary: { added: 0, removed: 1, changed: 0 },
    plans: [
      { kind: "changed", title: "Another strategy", rows: [{ kind: "removed", table: "action-steps" }] },
    ],
  });
});

it.each([
  [
    "a file that is not there",
    (): readonly string[] => [put()[0], desk().path("none.docx")],
    3,
    /none\.docx/,
  ],
  ["standard input twice", (): readonly string[] => ["-", "-"], 2, /only once/],
])("ends with a reason for %s", async (_what, files, code, said) => {
  const ran = await desk().run(["diff", ...files()]);
  expect(ran).toMatchObject({ code, text: "" });
  expect(ran.said).toMatch(said);
});

it("does not call two documents the same that have no plan", async () => {
  const bare = desk().put("bare.docx", writtenPlan(wordDialect(), []));
  const ran = await desk().run(["diff", bare, bare]);
  expect(ran.text).toBe("Neither document has a plan, so there is nothing to compare.\n");
});
