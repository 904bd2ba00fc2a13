import type { Plan } from "../../../../src/core/plan";
import { bareBlocks, GOOD_ROWS } from "../../../support/ese-531t";
import { guide, guideBlocks, guidePrompt } from "../../../support/guides";
import { type BlockSpec, table } from "../../../support/snapshot";
import { only, read } from "../reading";
import { texts } from "./prompts-of";

const cip = guide("cip-guide");
const process = guide("sample-process");

const textOf = (block: BlockSpec): string =>
  typeof block === "string" ? block : "text" in block ? block.text : "";
const without = (blocks: readonly BlockSpec[], ...gone: readonly string[]): readonly BlockSpec[] =>
  blocks.filter((block) => !gone.includes(textOf(block)));

describe.each([cip, process].map((template) => [template.id, template] as const))(
  "the open guide %s",
  (_, template) => {
    const blank = only(guideBlocks(template));

    it("is a plan of prompts, all of them open", () => {
      expect(blank).toMatchObject({
        template: { id: template.id, confidence: 1 },
        title: "",
        fields: [],
        tables: [],
      });
      expect(blank.prompts.map(({ id, section }) => [id, section])).toEqual(
        template.prompts.map(({ id, section }) => [id, section]),
      );
      expect(texts(blank)).toEqual({});
      expect(
        new Set(blank.prompts.map(({ slot }) => (slot.kind === "answer" ? slot.place : slot.kind))),
      ).toEqual(new Set(["below"]));
    });

    it("has the answers below its prompts, and nothing else", () => {
      const answers = Object.fromEntries(
        template.prompts.map(({ id }) => [id, [`Answer to ${id}`, { text: "and more", list: { level: 1 } }]]),
      );
      expect(texts(only(guideBlocks(template, answers)))).toEqual(
        Object.fromEntries(template.prompts.map(({ id }) => [id, `Answer to ${id}\nand more`])),
      );
    });

    it("is known without its styles, its numbers typed", () => {
      const plain = guideBlocks(template).map((block, index): BlockSpec => {
        if (typeof block === "string" || "rows" in block) return block;
        return block.list === undefined
          ? block.text
          : `${block.list.level === 0 ? `${index}.` : "o"} ${block.text}`;
      });
      const plan = only(plain);
      expect(plan.template.confidence).toBeGreaterThan(0.95);
      expect(plan.prompts.map(({ label }) => label)).toEqual(blank.prompts.map(({ label }) => label));
      expect(texts(plan)).toEqual({});
    });

    it("is known with a part of its prompts, not with two or three of them", () => {
      const some = template.prompts.slice(0, 12).flatMap(({ id }) => guidePrompt(template, id));
      expect(only(some).template.confidence).toBeGreaterThan(0.5);
      expect(read(["Minutes", ...some.slice(0, 3), "We talked."]).plans).toEqual([]);
    });
  },
);

describe("in a guide", () => {
  it("bullets are part of the question, and may be answered one by one", () => {
    const [question = "", ...bullets] = guidePrompt(cip, "fidelity-10");
    const plan = (below: readonly BlockSpec[]): Plan => {
      const all = guideBlocks(cip);
      const at = all.findIndex((block) => textOf(block) === textOf(question));
      return only([...all.slice(0, at + 1), ...below, ...all.slice(at + 1 + bullets.length)]);
    };
    const spec = cip.prompts.find(({ id }) => id === "fidelity-10");
    const found = (below: readonly BlockSpec[]): unknown =>
      plan(below).prompts.flatMap(({ id, question: asked, text, slot }) =>
        id === "fidelity-10" ? [[asked.split("\n").slice(1), text, slot.kind]] : [],
      );
    expect(found(bullets)).toEqual([[spec?.bullets, "", "answer"]]);
    expect(found([...bullets, "All three"])).toEqual([[spec?.bullets, "All three", "answer"]]);
    expect(found(bullets.flatMap((bullet, index) => [bullet, `Part ${index + 1}`]))).toEqual([
      [spec?.bullets, "Part 1\nPart 2\nPart 3", "none"],
    ]);
    const behind = bullets.map((bullet, index) => `${textOf(bullet)}: part ${index + 1}`);
    expect(found(behind)).toEqual([
      [spec?.bullets.map((bullet) => `${bullet}:`), "part 1\npart 2\npart 3", "none"],
    ]);
  });

  it("a word that heads another part may be an answer", () => {
    const answers = { "administration-1": ["Training", "Coaching"], "training-1": ["Coaching"] };
    expect(texts(only(guideBlocks(cip, answers)))).toEqual({
      "administration-1": "Training\nCoaching",
      "training-1": "Coaching",
    });
  });

  it("headings and introductions end an answer, whether the others are there or not", () => {
    const answers = { "training-6": ["A test"], "coaching-4": ["A survey"] };
    const blocks = guideBlocks(cip, answers);
    const intro =
      "The fidelity assessment driver measures how well a program or practice is being implemented as intended.";
    for (const gone of [
      ["Coaching"],
      ["Implementation & Fidelity Assessment"],
      [intro, "Implementation & Fidelity Assessment"],
    ]) {
      expect(texts(only(without(blocks, ...gone)))).toEqual({
        "training-6": "A test",
        "coaching-4": "A survey",
      });
    }
  });

  it("examples are printed, what stands below or behind them is an answer", () => {
    const plan = only(guideBlocks(process, { "2.3b": ["Attendance drives both"], "4.1": [] }));
    expect(texts(plan)).toEqual({ "2.3b": "Attendance drives both" });
    const sample = process.prompts.find(({ id }) => id === "2.3b")?.sample ?? "";
    expect(plan.prompts.find(({ id }) => id === "2.3b")?.question).toContain(sample);
    const gone = only(without(guideBlocks(process, { "2.3b": ["Attendance drives both"] }), sample));
    expect(texts(gone)).toEqual({ "2.3b": "Attendance drives both" });
  });

  it("the footnote's address is no answer", () => {
    const note = "¹ <https://www2.ed.gov/policy/elsec/leg/essa/guidanceuseseseinvestment.pdf>.";
    expect(texts(only(guideBlocks(process, { "3.2": [note] })))).toEqual({});
  });

  it("answers may stand in a frame, beside the question, or behind it", () => {
    const [first = "", second = "", third = ""] = ["1.1", "1.2", "1.3"].map((id) =>
      textOf(guidePrompt(process, id)[0] ?? ""),
    );
    const [title = "", , heading = ""] = guideBlocks(process);
    const blocks = [
      title,
      heading,
      first,
      table([["Scores, surveys"]]),
      table([[second, "Reading rises"]]),
      `${third} Both began in 2021`,
      ...guideBlocks(process).slice(6),
    ];
    expect(texts(only(blocks))).toEqual({
      "1.1": "Scores, surveys",
      "1.2": "Reading rises",
      "1.3": "Both began in 2021",
    });
  });

  it("what comes behind the last prompt belongs to the next plan", () => {
    const last = process.prompts.at(-1)?.id ?? "";
    const { plans } = read([
      ...guideBlocks(process, { [last]: ["The summer program"] }),
      "",
      ...bareBlocks({ school: "North", strategy: "Reading", rows: GOOD_ROWS }),
    ]);
    expect(plans.map(({ template, title }) => [template.id, title])).toEqual([
      ["sample-process", ""],
      ["ese-531t", "Reading"],
    ]);
    expect(texts(plans[0])).toEqual({ [last]: "The summer program" });
  });

  it("copies are plans of their own, each with its answers", () => {
    const { plans } = read([
      ...guideBlocks(process, { "1.1": ["North's scores"] }),
      ...guideBlocks(process, { "1.1": ["South's scores"], "6.2": ["None"] }),
    ]);
    expect(plans.map(texts)).toEqual([
      { "1.1": "North's scores" },
      { "1.1": "South's scores", "6.2": "None" },
    ]);
  });
});
