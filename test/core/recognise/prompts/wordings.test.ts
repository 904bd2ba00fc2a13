import { asked, cadreBlocks, type CadreAnswers, printed, sampleOf } from "../../../support/cadre";
import { cell, table } from "../../../support/snapshot";
import { only } from "../reading";
import { box, promptOf, texts } from "./prompts-of";

const WORDINGS: readonly (readonly [string, string, string])[] = [
  ["2a", "typed numbers", `2a. ${printed("2a")}`],
  ["2a", "typed letters", `a) ${printed("2a")}`],
  ["2a", "numbers in brackets", `(2a) ${printed("2a")}`],
  ["2g", "typed letters and spaces", `g.   ${printed("2g")}`],
  ["3", "typed bullets", `• ${printed("3")}`],
  ["2a", "capitals", printed("2a").toUpperCase()],
  ["3a", "straight quotes", printed("3a").replace(/[‘’]/g, "'")],
  ["2f", "no-break spaces", printed("2f").replace(/ /g, "\u00a0")],
  ["2c", "line breaks", printed("2c").replace("in order to", "in order\nto")],
  [
    "2a",
    "words changed",
    printed("2a").replace("do we hope to see by addressing", "would we like to see when addressing"),
  ],
  ["2c", "words added", printed("2c").replace("What knowledge", "What specific knowledge")],
  ["2d", "words left out", printed("2d").replace("most effective in ", "")],
  ["2d", "typing errors", printed("2d").replace("teaching methods", "teching metods")],
  ["3", "a district's own word", printed("3").replace("Target(s)", "Goal(s)")],
  ["2b", "no question mark", `Who needs to behave this way ${sampleOf("2b")}`],
  ["1", "no colon", `Our Priority Area ${sampleOf("1")}`],
  ["1", "the plural", `Our Priority Areas: ${sampleOf("1")}`],
  ["1", "a short label reworded before its own sample", `Priority Area: ${sampleOf("1")}`],
  ["1", "a short label reworded where the prompts about it show its place", "Priority Area:"],
];

describe("a prompt is known", () => {
  it.each(WORDINGS)("%s with %s", (id, _, line) => {
    const plan = only(cadreBlocks({ [id]: [line, "Our answer", ""] }));
    expect(texts(plan)).toEqual({ [id]: "Our answer" });
  });

  it("where it was broken over two paragraphs", () => {
    const [first, second] = ["What behaviors do we hope to see by", "addressing this priority area?"];
    const plan = only(cadreBlocks({ "2a": [first, `${second} ${sampleOf("2a")}`, "Calls home"] }));
    expect(promptOf(plan, "2a")).toMatchObject({ text: "Calls home", label: asked("2a") });
  });

  it("where it was moved", () => {
    const plan = only(cadreBlocks({ "2b": [], "3b": [printed("3b"), "Logs", printed("2b"), "Teachers"] }));
    expect(texts(plan)).toEqual({ "2b": "Teachers", "3b": "Logs" });
    expect(plan.prompts.map(({ id }) => id)).toContain("2b");
  });

  it("in the rows of one table, answers to the right", () => {
    const ids = ["2a", "2b", "2c"];
    const rows = ids.map((id) => [printed(id), `Answer ${id}`]);
    const answers: CadreAnswers = { "2a": [table([["Question", "Answer"], ...rows])], "2b": [], "2c": [] };
    expect(texts(only(cadreBlocks(answers)))).toEqual(
      Object.fromEntries(ids.map((id) => [id, `Answer ${id}`])),
    );
  });

  it("side by side in one row, answers below", () => {
    const answers: CadreAnswers = {
      "2a": [
        table([
          [printed("2a"), printed("2b")],
          ["Calls", "Teachers"],
        ]),
      ],
      "2b": [],
    };
    expect(texts(only(cadreBlocks(answers)))).toEqual({ "2a": "Calls", "2b": "Teachers" });
  });

  it("several in one cell, answers between", () => {
    const answers: CadreAnswers = {
      "2a": [table([[`${printed("2a")}\nCalls\n${printed("2b")}\nTeachers\n${printed("2c")}`]])],
      "2b": [],
      "2c": [],
    };
    expect(texts(only(cadreBlocks(answers)))).toEqual({ "2a": "Calls", "2b": "Teachers" });
  });

  it.each<[string, string, Readonly<Record<string, string>>]>([
    [
      "answers between",
      `${printed("2a")}\nCalls home\n${printed("2b")}\nTeachers`,
      { "2a": "Calls home", "2b": "Teachers" },
    ],
    ["no answers", `${printed("2a")}\n\n${printed("2b")}\n`, {}],
  ])("several in one paragraph, line breaks and %s between", (_, line, wanted) => {
    const plan = only(cadreBlocks({ "2a": [line, ""], "2b": [] }));
    expect(texts(plan)).toEqual(wanted);
    expect(plan.prompts).toHaveLength(11);
    expect(promptOf(plan, "2a").slot).toEqual({ kind: "none" });
  });

  it("in a text box, which can only be read", () => {
    const text = `${asked("2d")}\nRole play`;
    const plan = only(cadreBlocks({ "2d": [box(text)] }));
    expect(promptOf(plan, "2d")).toMatchObject({ text: "Role play", slot: { kind: "none" } });
  });

  it("with merged answers", () => {
    const answers: CadreAnswers = {
      "2a": [
        table([
          [printed("2a"), cell("For both")],
          [printed("2b"), { above: true }],
        ]),
      ],
      "2b": [],
    };
    expect(texts(only(cadreBlocks(answers)))).toEqual({ "2a": "For both", "2b": "For both" });
  });
});
