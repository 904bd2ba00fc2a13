import { attendancePlan, draftPlan, wordDialect, writtenPlan } from "../support/documents";
import { validExport } from "../support/valid-export";
import { useDesk } from "./support";

const desk = useDesk();
const draft = writtenPlan(wordDialect(), [draftPlan]);

interface Entry {
  readonly stage: string;
  readonly summary: { readonly errors: number };
  readonly findings: readonly { readonly check: string; readonly key: string; readonly location: object }[];
  readonly setAside: readonly object[];
  readonly unused: readonly object[];
}

async function checked(file: string, ...more: readonly string[]): Promise<Entry> {
  return JSON.parse((await desk().run(["check", file, "--format", "json", ...more])).text) as Entry;
}

/** The owner of the step in row 4 of the only table. */
const OWNER = ["--check", "missing-owner", "--at", "0,3,3"] as const;
const REASON = "The post is vacant until May.";

describe("set-aside", () => {
  it("keeps a finding aside with its reason, and the finding no longer counts", async () => {
    const file = desk().put("plan.docx", draft);
    const before = await checked(file);
    const ran = await desk().run(["set-aside", file, "-o", file, ...OWNER, "--reason", REASON]);
    expect(ran).toMatchObject({ code: 0, text: "" });
    expect(ran.said).toBe(`${file}: set aside: No owner is named for this step.`);
    const after = await checked(file);
    expect(after.summary.errors).toBe(before.summary.errors - 1);
    expect(after.findings).toHaveLength(before.findings.length - 1);
    expect(after.setAside).toEqual([
      expect.objectContaining({
        check: "missing-owner",
        location: { plan: 0, table: 0, row: 3, column: 3 },
        reason: REASON,
        day: "2024-10-15",
      }),
    ]);
    expect(after.unused).toEqual([]);
  });

  it.each<readonly [string, ...string[]]>([
    ["in the words of check", "--at", "Table 1, row 4,  owner"],
    ["by the numbers of the JSON", "--at", "0, 3, 3"],
  ])("finds the place %s", async (_how, ...at) => {
    const file = desk().put("plan.docx", draft);
    const args = ["--check", "missing-owner", ...at, "--reason", REASON];
    expect(await desk().run(["set-aside", file, "-o", file, ...args])).toMatchObject({ code: 0 });
    expect((await checked(file)).setAside).toHaveLength(1);
  });

  it("finds a field by its label and by its id, and any finding by its key", async () => {
    const [{ key } = { key: "" }] = (await checked(desk().put("plan.docx", draft))).findings.filter(
      ({ check }) => check === "missing-strategy",
    );
    for (const which of [
      ["--check", "missing-strategy", "--at", "Strategy"],
      ["--check", "missing-strategy", "--at", "strategy"],
      ["--key", key],
    ]) {
      const file = desk().put("plan.docx", draft);
      await desk().run(["set-aside", file, "-o", file, ...which, "--reason", REASON]);
      expect((await checked(file)).setAside).toEqual([expect.objectContaining({ key })]);
    }
  });

  it("is exported with the stage, in the published form", async () => {
    const file = desk().put("plan.docx", draft);
    await desk().run(["set-aside", file, "-o", file, ...OWNER, "--reason", REASON]);
    await desk().run(["keep", file, "-o", file, "--stage", "early"]);
    const data = validExport(JSON.parse((await desk().run(["export", file])).text));
    expect(data.document.stage).toBe("early");
    expect(data.records).toEqual({
      setAside: [
        {
          check: "missing-owner",
          key: expect.any(String) as string,
          reason: REASON,
          about: "Form a family engagement team · Owner",
          day: "2024-10-15",
        },
      ],
    });
  });

  it("changes nothing the second time, and takes the finding back", async () => {
    const file = desk().put("plan.docx", draft);
    await desk().run(["set-aside", file, "-o", file, ...OWNER, "--reason", REASON]);
    const once = Buffer.from(desk().get("plan.docx"));
    const again = await desk().run(["set-aside", file, "-o", file, ...OWNER, "--reason", ` ${REASON} `]);
    expect(again.said).toContain("nothing was changed");
    expect(once.equals(Buffer.from(desk().get("plan.docx")))).toBe(true);

    const undone = await desk().run(["set-aside", file, "-o", file, ...OWNER, "--undo"]);
    expect(undone).toMatchObject({ code: 0 });
    expect(undone.said).toBe(`${file}: no longer set aside: No owner is named for this step.`);
    expect((await checked(file)).setAside).toEqual([]);
    const back = await desk().run(["set-aside", file, "-o", file, ...OWNER, "--undo"]);
    expect(back).toMatchObject({ code: 0 });
    expect(back.said).toContain("this is not set aside; nothing was changed");
  });

  it("takes another reason in place of the first", async () => {
    const file = desk().put("plan.docx", draft);
    await desk().run(["set-aside", file, "-o", file, ...OWNER, "--reason", REASON]);
    const other = ["--reason", "Hired.", "--author", "Ana"];
    await desk().run(["set-aside", file, "-o", file, ...OWNER, ...other]);
    expect((await checked(file)).setAside).toEqual([
      expect.objectContaining({ reason: "Hired.", author: "Ana" }),
    ]);
  });

  it("lapses when the cell is filled in, is shown as no longer needed, and can be taken back by its key", async () => {
    const file = desk().put("plan.docx", draft);
    await desk().run(["set-aside", file, "-o", file, ...OWNER, "--reason", REASON]);
    const [aside] = (await checked(file)).setAside as readonly { readonly key: string }[];
    const cell = { column: "owner", text: "N. Ortiz", location: { table: 0, row: 3, column: 3 } };
    const rows = [{ location: { table: 0, row: 3 }, cells: [cell] }];
    const values = { plans: [{ tables: [{ id: "action-steps", rows }] }] };
    const from = desk().put("values.json", JSON.stringify(values));
    expect(await desk().run(["fill", file, "--from", from, "-o", file])).toMatchObject({ code: 0 });
    const { setAside, unused } = await checked(file);
    expect(setAside).toEqual([]);
    expect(unused).toEqual([
      expect.objectContaining({ check: "missing-owner", key: aside?.key, reason: REASON }),
    ]);
    expect((await desk().run(["check", file])).text).toContain("No longer needed (1)");
    const undo = ["--key", aside?.key ?? "", "--undo"];
    expect(await desk().run(["set-aside", file, "-o", file, ...undo])).toMatchObject({ code: 0 });
    expect((await checked(file)).unused).toEqual([]);
  });

  it("follows its plan when another one is put before it", async () => {
    const file = desk().put("plan.docx", draft);
    await desk().run(["set-aside", file, "-o", file, ...OWNER, "--reason", REASON]);
    const [aside] = (await checked(file)).setAside as readonly { readonly key: string }[];
    const both = desk().put("both.docx", writtenPlan(wordDialect(), [attendancePlan, draftPlan]));
    await desk().run(["set-aside", both, "-o", both, "--key", aside?.key ?? "", "--reason", REASON]);
    expect((await checked(both)).setAside).toEqual([
      expect.objectContaining({ location: { plan: 1, table: 1, row: 3, column: 3 } }),
    ]);
  });

  it("does not call needless what a stage does not look for", async () => {
    const file = desk().put("plan.docx", draft);
    const [late] = (await checked(file)).findings.filter(({ check }) => check === "missing-date");
    await desk().run(["set-aside", file, "-o", file, "--key", late?.key ?? "", "--reason", REASON]);
    const drafting = await checked(file, "--stage", "drafting");
    expect([drafting.setAside, drafting.unused]).toEqual([[], []]);
    expect((await checked(file)).setAside).toHaveLength(1);
  });

  it.each<readonly [string, readonly string[], string]>([
    [
      "where the check finds nothing at the place",
      ["--check", "vague-owner", "--at", "0,3,3", "--reason", "x"],
      'vague-owner finds nothing at "0,3,3", so there is nothing to set aside. It finds something at: table 1, row 6, Owner.',
    ],
    [
      "where the check finds nothing at all",
      ["--check", "duplicate-step", "--at", "0,3,3", "--reason", "x"],
      "duplicate-step finds nothing in this document, so there is nothing to set aside.",
    ],
    ["for a key that nothing has", ["--key", "no", "--reason", "x"], 'set aside has the key "no".'],
  ])("is refused in words %s", async (_where, args, message) => {
    const file = desk().put("plan.docx", draft);
    const ran = await desk().run(["set-aside", file, "-o", desk().path("out.docx"), ...args]);
    expect(ran.code).toBe(1);
    expect(ran.said).toContain(message);
    expect(Buffer.from(desk().get("out.docx")).equals(Buffer.from(draft))).toBe(true);
  });

  it.each<readonly [readonly string[], string]>([
    [["--check", "missing-owner", "--reason", "x"], "Say which finding"],
    [["--key", "a", "--at", "0,3,3", "--reason", "x"], "Say which finding"],
    [["--check", "missing-ownr", "--at", "0,3,3", "--reason", "x"], 'There is no check "missing-ownr".'],
    [[...OWNER], "Say why the finding may stay: --reason."],
    [[...OWNER, "--reason", "  "], "Say why the finding may stay: --reason."],
    [[...OWNER, "--reason", "x".repeat(4001)], "--reason takes at most 4000 characters."],
    [[...OWNER, "--reason", "x", "--stage", "late"], "Choose one of: drafting, early, final, document."],
  ])("asks for what is missing: %j", async (args, message) => {
    const file = desk().put("plan.docx", draft);
    const ran = await desk().run(["set-aside", file, "-o", file, ...args]);
    expect(ran.code).toBe(2);
    expect(ran.said).toContain(message);
  });
});

describe("check, by stage and settings", () => {
  it("checks as final unless told, and says as what", async () => {
    const file = desk().put("plan.docx", draft);
    await desk().run(["keep", file, "-o", file, "--stage", "drafting"]);
    const [final, early, kept] = [
      await checked(file),
      await checked(file, "--stage", "early"),
      await checked(file, "--stage", "document"),
    ];
    expect([final, early, kept].map(({ stage }) => stage)).toEqual(["final", "early", "drafting"]);
    expect(final.findings.length).toBeGreaterThan(early.findings.length);
    expect(early.findings.length).toBeGreaterThan(kept.findings.length);
    expect((await desk().run(["check", file])).text).toContain(
      "Checked as final, as of 2024-10-15. The document says drafting; --stage document checks it so.",
    );
  });

  it("takes settings from the document, and before those from a file", async () => {
    const file = desk().put("plan.docx", draft);
    const counts = async (...more: readonly string[]): Promise<number> =>
      (await checked(file, ...more)).findings.filter(({ check }) => check === "missing-owner").length;
    const usual = await counts();
    const off = desk().put("off.json", '{"off":["missing-owner"]}');
    const on = desk().put("on.json", '{"off":[]}');
    expect(usual).toBeGreaterThan(0);
    expect(await counts("--settings", off)).toBe(0);
    expect(await desk().run(["keep", file, "-o", file, "--settings", off])).toMatchObject({
      code: 0,
      said: `${file}: the document now carries your settings.`,
    });
    expect(await counts()).toBe(0);
    expect(await counts("--settings", on)).toBe(usual);
    await desk().run(["keep", file, "-o", file, "--clear"]);
    expect(await counts()).toBe(usual);
  });

  it("says what is wrong in a file of settings, and does nothing", async () => {
    const file = desk().put("plan.docx", draft);
    const settings = desk().put("settings.json", '{"ownerPolicy":"boss","calendar":{"firstMonth":0}}');
    const ran = await desk().run(["check", file, "--settings", settings]);
    expect(ran).toMatchObject({ code: 3, text: "" });
    expect(ran.said.split("\n")).toEqual([
      `${settings}: ownerPolicy should be one of: person, title, either.`,
      `${settings}: calendar.firstMonth give a month as a number from 1 to 12.`,
    ]);
  });
});
