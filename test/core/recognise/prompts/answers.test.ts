import type { PlanPrompt } from "../../../../src/core/plan";
import { asked, cadreBlocks, printed, sampleOf } from "../../../support/cadre";
import { type BlockSpec, table } from "../../../support/snapshot";
import { only } from "../reading";
import { box, promptOf, texts } from "./prompts-of";

const slotOf = ({ slot }: PlanPrompt): string =>
  slot.kind === "answer" ? `${slot.kind} ${slot.place}` : slot.kind;

describe("a blank tool", () => {
  const plan = only(cadreBlocks({}, []));

  it("has its eleven prompts with what is printed, in the template's order", () => {
    expect(plan.template).toMatchObject({ id: "cadre", confidence: 1 });
    expect(plan.prompts.map(({ id, number }) => [id, number])).toEqual(
      ["1", "2a", "2b", "2c", "2d", "2e", "2f", "2g", "3", "3a", "3b"].map((id) => [id, id]),
    );
    expect(plan.prompts.map(({ question }) => question)).toEqual(plan.prompts.map(({ id }) => printed(id)));
    expect(plan.prompts.map(({ text }) => text).join("")).toBe("");
    expect(promptOf(plan, "1")).toMatchObject({ label: "Our Priority Area", location: { paragraph: 17 } });
    expect(promptOf(plan, "2e")).toMatchObject({ label: asked("2e"), section: "desired-results" });
  });

  it("takes an answer below each prompt", () => {
    expect(plan.prompts.map(slotOf)).toEqual(plan.prompts.map(() => "answer below"));
    expect(plan.title).toBe("");
  });
});

/** What stands for prompt 2a or another, and what is read from it. */
type Case = readonly [name: string, id: string, blocks: readonly BlockSpec[], text: string, slot: string];

const ANSWERS: readonly Case[] = [
  ["below it", "2a", [printed("2a"), "Listening", ""], "Listening", "answer below"],
  [
    "below it, blank lines about it",
    "2a",
    [printed("2a"), "", "", "Listening", "", ""],
    "Listening",
    "answer below",
  ],
  [
    "in paragraphs with blank ones between",
    "2a",
    [printed("2a"), "One", "", "Two", ""],
    "One\n\nTwo",
    "answer below",
  ],
  [
    "in a list",
    "2b",
    [printed("2b"), { text: "Teachers", list: { level: 2 } }, { text: "Aides", list: { level: 2 } }],
    "Teachers\nAides",
    "answer below",
  ],
  ["on its line, behind the sample", "1", [`${printed("1")} Attendance`], "Attendance", "answer after"],
  [
    "on its line, behind the sample and a line break",
    "1",
    [`${printed("1")}\nAttendance`],
    "Attendance",
    "answer after",
  ],
  [
    "in two lines behind the sample",
    "2b",
    [`${printed("2b")}\nTeachers\nAides`],
    "Teachers\nAides",
    "answer after",
  ],
  [
    "on its line where the sample was deleted",
    "1",
    ["Our Priority Area: Attendance", ""],
    "Attendance",
    "answer after",
  ],
  ["on its line behind a question mark", "2b", [`${asked("2b")} Teachers`, ""], "Teachers", "answer after"],
  ["before the sample", "1", [`Our Priority Area: Attendance ${sampleOf("1")}`, ""], "Attendance", "field"],
  [
    "in the brackets of the sample",
    "1",
    ["Our Priority Area: (Chronic absence)", ""],
    "Chronic absence",
    "bracket",
  ],
  [
    "behind the second question",
    "2e",
    [`${printed("2e")} A network of coaches`],
    "A network of coaches",
    "answer after",
  ],
  [
    "below the second question",
    "2e",
    [printed("2e"), "A network of coaches"],
    "A network of coaches",
    "answer below",
  ],
  [
    "behind the second question, which stands on a line of its own",
    "2e",
    [
      `${asked("2e")} ${sampleOf("2e")}`,
      "How can the State support these local implementation drivers?",
      "A network of coaches",
    ],
    "A network of coaches",
    "answer below",
  ],
  [
    "below the sample on a line of its own",
    "2b",
    [asked("2b"), sampleOf("2b"), "Teachers"],
    "Teachers",
    "answer below",
  ],
  [
    "behind the sample on a line of its own",
    "2b",
    [asked("2b"), `${sampleOf("2b")} Teachers`],
    "Teachers",
    "answer after",
  ],
  [
    "in a frame below it",
    "2c",
    [printed("2c"), table([["Stages of a meeting\nPlain words"]]), ""],
    "Stages of a meeting\nPlain words",
    "cell",
  ],
  ["in a blank frame below it", "2c", [printed("2c"), "", table([[""]]), ""], "", "cell"],
  ["in a frame around both", "2c", [table([[`${printed("2c")}\nStages`]]), ""], "Stages", "answer below"],
  ["on its line in a frame", "2c", [table([[`${asked("2c")} Stages`]]), ""], "Stages", "answer after"],
  ["to its right", "2c", [table([[printed("2c"), "Stages"]])], "Stages", "cell"],
  ["to its right, blank", "2c", [table([[printed("2c"), ""]])], "", "cell"],
  ["in the row below", "2c", [table([[printed("2c")], ["Stages"]])], "Stages", "cell"],
  ["in the row below, blank", "2c", [table([[printed("2c")], [""]])], "", "cell"],
  [
    "in a text box at the prompt",
    "2d",
    [{ text: printed("2d"), textBoxes: [{ text: "Role play", paragraphs: ["Role play"] }] }, ""],
    "Role play",
    "none",
  ],
  [
    "in a text box below",
    "2d",
    [printed("2d"), "", box("Role play\nCoaching")],
    "Role play\nCoaching",
    "none",
  ],
  ["on its line and below", "2b", [`${printed("2b")} Teachers`, "and aides"], "Teachers\nand aides", "none"],
  ["below and in a frame", "2b", [printed("2b"), "Teachers", table([["Aides"]])], "Teachers\nAides", "none"],
  [
    "in a table of their own",
    "3a",
    [
      printed("3a"),
      table([
        ["Data", "When"],
        ["Scores", "May"],
      ]),
    ],
    "Data\tWhen\nScores\tMay",
    "none",
  ],
  ["on a line to write on", "2b", [`${printed("2b")} ________________`], "", "answer after"],
  ["typed onto a line to write on", "2b", [`${asked("2b")} ____Teachers____`], "Teachers", "answer after"],
];

describe("an answer", () => {
  it.each(ANSWERS)("is read %s", (_, id, blocks, text, slot) => {
    const plan = only(cadreBlocks({ [id]: blocks }));
    expect(texts(plan)).toEqual(text === "" ? {} : { [id]: text });
    expect(slotOf(promptOf(plan, id))).toBe(slot);
    expect(plan.prompts).toHaveLength(11);
    expect(plan.template.confidence).toBeGreaterThan(0.95);
  });

  it("waits in a content control", () => {
    const control = { kind: "richText", locked: false, bound: false, placeholder: true } as const;
    const flags = { placeholder: "Click or tap here to enter text.", controls: [control] };
    const inLine = promptOf(only(cadreBlocks({ "2b": [{ text: asked("2b"), flags }] })), "2b");
    expect([inLine.text, slotOf(inLine)]).toEqual(["", "answer after"]);
    const below = promptOf(only(cadreBlocks({ "2b": [printed("2b"), { text: "", flags }] })), "2b");
    expect([below.text, slotOf(below)]).toEqual(["", "answer below"]);
    const answered = { controls: [{ ...control, placeholder: false }] };
    const given = promptOf(
      only(cadreBlocks({ "2b": [printed("2b"), { text: "Aides", flags: answered }] })),
      "2b",
    );
    expect([given.text, slotOf(given), given.flags.controls]).toEqual([
      "Aides",
      "answer below",
      answered.controls,
    ]);
  });

  it("stands where it says", () => {
    const blocks = cadreBlocks({
      "1": [printed("1"), "", "Attendance"],
      "2a": [`${printed("2a")} Calls home`],
      "2b": [printed("2b"), table([["Teachers"]])],
      "2c": [table([[printed("2c"), "Stages"]])],
      "2d": [printed("2d"), box("Role play")],
    });
    const plan = only(blocks);
    expect(plan.prompts.slice(0, 6).map(({ location }) => location)).toEqual([
      { paragraph: 19 },
      { paragraph: 21 },
      { table: 1, row: 0, column: 0 },
      { table: 2, row: 0, column: 1 },
      { paragraph: 24, textBox: 0 },
      { paragraph: 25 },
    ]);
    expect(plan.title).toBe("Attendance");
  });
});

const SAMPLES: readonly (readonly [string, string, readonly BlockSpec[]])[] = [
  ["left as it is", "2b", [printed("2b")]],
  ["in square brackets", "2b", [`${asked("2b")} [Example: IEP team members]`]],
  ["without brackets", "2b", [`${asked("2b")} Example: IEP team members`]],
  ["without the word", "2b", [`${asked("2b")} (IEP team members)`]],
  [
    "edited a little",
    "2a",
    [printed("2a").replace("sharing relevant information", "sharing all relevant information")],
  ],
  ["replaced by another example", "2b", [`${asked("2b")} (Example: principals and counselors)`]],
  ["with e.g.", "2b", [`${asked("2b")} (e.g., IEP team members)`]],
  ["whose closing bracket was lost", "2b", [printed("2b").replace(/\)$/, "")]],
  ["with brackets inside", "3", [printed("3").replace("the ABC training", "the ABC (or XYZ) training")]],
  ["on a line of its own", "2b", [asked("2b"), sampleOf("2b")]],
  ["of 2e, its second question behind it", "2e", [printed("2e")]],
];

describe("a sample is not an answer", () => {
  it.each(SAMPLES)("%s", (_, id, blocks) => {
    expect(texts(only(cadreBlocks({ [id]: [...blocks, ""] })))).toEqual({});
  });
});
