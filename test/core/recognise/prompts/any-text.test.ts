import fc from "fast-check";
import { comparableText } from "../../../../src/core/model";
import { readPromptLine } from "../../../../src/core/recognise/prompts/reading";
import { alignStart, likeBeginning, wordsOf } from "../../../../src/core/recognise/prompts/wording";
import { asked, cadreBody, printed, questionOf } from "../../../support/cadre";
import { only } from "../reading";

const RUNS = { numRuns: 60 };
const textOf = (plan: ReturnType<typeof only>, id: string): string | undefined =>
  plan.prompts.find((prompt) => prompt.id === id)?.text;

/** Lines as people type them: any letters and marks, a letter first. */
const line = fc
  .tuple(fc.constantFrom("A", "e", "Ö", "7", "学"), fc.string({ unit: "grapheme", maxLength: 40 }))
  .map(([first, rest]) => comparableText(`${first} ${rest}`).replace(/\n/g, " "));
const lines = fc.array(line, { minLength: 1, maxLength: 4 });

describe("any answer", () => {
  it("below a prompt is read to the letter", () => {
    fc.assert(
      fc.property(lines, (texts) => {
        expect(textOf(only(cadreBody({ "2a": [printed("2a"), "", ...texts, ""] })), "2a")).toBe(
          comparableText(texts.join("\n")),
        );
      }),
      RUNS,
    );
  });

  it("behind a prompt is read to the letter", () => {
    fc.assert(
      fc.property(line, (text) => {
        const found = textOf(only(cadreBody({ "2b": [`${printed("2b")} ${text}`, ""] })), "2b");
        expect(comparableText(found ?? "").replace(/_/g, "")).toBe(comparableText(text).replace(/_/g, ""));
      }),
      RUNS,
    );
  });
});

describe("any line", () => {
  it("is taken apart without a word lost", () => {
    const any = fc.string({ unit: "grapheme", maxLength: 120 });
    fc.assert(
      fc.property(any, any, fc.constantFrom("1", "2b", "2e", "3"), (before, after, id) => {
        const question = asked(id).replace(/[?:]$/, "");
        const text = `${question}${before}${printed(id).slice(question.length)}${after}`;
        const reading = readPromptLine(text, 0, question.length, questionOf(id));
        expect(text.startsWith(reading.asked)).toBe(true);
        expect(text.startsWith(reading.printed)).toBe(true);
        const { answer } = reading;
        if (answer !== undefined) for (const part of answer.text.split("\n")) expect(text).toContain(part);
      }),
      { numRuns: 300 },
    );
  });

  it("is compared with a question in words", () => {
    const words = fc.array(fc.constantFrom("what", "data", "will", "be", "used", "Daten", "dat"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (text, wording) => {
        const { likeness, used } = alignStart(text, wording, 0);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(used).toBeLessThanOrEqual(text.length);
        if (wording.length > 0) expect(alignStart([...wording, ...text], wording, 0.5).likeness).toBe(1);
        // What is not of interest is told apart sooner, and nothing else changes.
        const sooner = alignStart(text, wording, 0.6);
        if (likeness >= 0.6) expect(sooner).toEqual({ likeness, used });
        else expect(sooner.likeness).toBeLessThan(0.6);
        expect(likeBeginning(wording, [...wording, ...text], 0.85)).toBe(wording.length === 0 ? 0 : 1);
      }),
    );
    expect(wordsOf("We’ve “met” our target(s): 80%").map(({ text }) => text)).toEqual([
      "weve",
      "met",
      "our",
      "target",
      "s",
      "80",
    ]);
  });
});
