import fc from "fast-check";
import {
  answerText,
  comparableText,
  cutShort,
  isBlankText,
  labelText,
  normaliseText,
  sameText,
} from "../../../src/core/model";

describe("normaliseText", () => {
  it.each([
    ["a\r\nb\rc\vd", "a\nb\nc\nd"],
    ["cell text\u0007", "cell text"],
    ["\u0005anchored", "anchored"],
    ["zero\u200bwidth\ufeff", "zerowidth"],
    ["no\u00a0break\u202fspace", "no break space"],
    ["co\u2011op", "co-op"],
    ["soft\u00adhyphen", "softhyphen"],
    ["tabs\tand  spaces stay", "tabs\tand  spaces stay"],
    ["Zoë ✓ 😀", "Zoë ✓ 😀"],
  ])("reads %j as %j", (raw, expected) => {
    expect(normaliseText(raw)).toBe(expected);
  });

  it("does nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const once = normaliseText(raw);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

describe("isBlankText", () => {
  it.each([
    ["", true],
    [" \t\n\u00a0", true],
    ["\u200b\ufeff\u0007", true],
    ["\u00ad\n\n", true],
    ["a", false],
    ["-", false],
    ["\n  \u00e9", false],
    ["\u200b.", false],
  ])("says of %j: %s", (raw, expected) => {
    expect(isBlankText(raw)).toBe(expected);
  });

  it("is true of what nothing is left of, whatever it is", () => {
    const signs = fc.constantFrom(
      " ",
      "\n",
      "\t",
      "\u00a0",
      "\u200b",
      "\u0001",
      "\u007f",
      "a",
      "\u00e9",
      "!",
    );
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 6 }), (raw) => {
        expect(isBlankText(raw)).toBe(comparableText(raw) === "");
      }),
    );
  });
});

describe("sameText", () => {
  it.each([
    ["a  b", "a b", true],
    ["a\t b ", "a b", true],
    ["\n\na\n", "a", true],
    ["a\nb", "a\r\nb", true],
    ["a\nb", "a b", false],
    ["A", "a", false],
    ["", "\u200b", true],
    ["a.", "a", false],
  ])("%j and %j: %s", (a, b, same) => {
    expect(sameText(a, b)).toBe(same);
  });

  it("is comparableText's equality", () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        expect(sameText(raw, comparableText(raw))).toBe(true);
      }),
    );
  });
});

describe("cutShort", () => {
  it.each([
    ["Meet\n weekly", 20, "Meet weekly"],
    ["Meet weekly", 11, "Meet weekly"],
    ["Meet weekly", 10, "Meet week…"],
    ["Meet weekly", 6, "Meet…"],
    ["", 5, ""],
  ])("makes of %j, %d at most, %j", (raw, most, expected) => {
    expect(cutShort(raw, most)).toBe(expected);
  });
});

describe("answerText", () => {
  it.each([
    ["  Grade 1\tFall  2026 \r\n\r\nGrade 2\n", "Grade 1\tFall  2026 \n\nGrade 2"],
    ["\n\t\n", ""],
    ["a\u200bb\u00a0c", "ab c"],
  ])("keeps of %j all but what stands around it", (raw, expected) => {
    expect(answerText(raw)).toBe(expected);
  });
});

describe("labelText", () => {
  it.each([
    ["Today’s Date: ", "today's date"],
    ["  ACTION\u00a0Steps ", "action steps"],
    ["Measures of\nImplementation (Outputs)", "measures of implementation (outputs)"],
    ["Time – frame…", "time - frame"],
    ["***", ""],
  ])("reads %j as %j", (raw, expected) => {
    expect(labelText(raw)).toBe(expected);
  });
});
