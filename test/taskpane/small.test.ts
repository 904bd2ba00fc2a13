import fc from "fast-check";
import { lookOfBackground } from "../../src/taskpane/theme";
import { keeperOver } from "../../src/taskpane/keeper";
import { counted, ended, listed, readableDay, shortened } from "../../src/taskpane/words/general";
import { firstSentence } from "../../src/taskpane/words/sentences";
import { keptDrafts } from "../../src/taskpane/store/drafts";
import { memory } from "./support";

test.each([
  ["#ffffff", "light"],
  ["#262626", "dark"],
  ["#1F1F1F", "dark"],
  ["f3f2f1", "light"],
  ["#000000", "dark"],
  ["white", undefined],
  [undefined, undefined],
])("a host with background %s looks %s", (background, look) => {
  expect(lookOfBackground(background)).toBe(look);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("a list of %j reads %s", (parts, text) => {
  expect(listed(parts)).toBe(text);
});

test("one and many", () => {
  expect([counted(1, "cell", "cells"), counted(0, "cell", "cells")]).toEqual(["1 cell", "0 cells"]);
});

test.each([
  ["Written: Owner", "Written: Owner."],
  ["Written: Owner, Train all…", "Written: Owner, Train all…"],
])("%s ends as %s", (text, sentence) => {
  expect(ended(text)).toBe(sentence);
});

test.each([
  ["2024-10-15", "October 15, 2024"],
  ["soon", "soon"],
])("%s reads %s", (day, text) => {
  expect(readableDay(day)).toBe(text);
});

test("a shortened text is never longer than asked for, and whole where it fits", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 60 }), (text, length) => {
      const short = shortened(text, length);
      expect(short.length).toBeLessThanOrEqual(length);
      if (!short.endsWith("…")) expect(short).toBe(text.replace(/\s+/g, " ").trim());
    }),
  );
});

describe("what is kept over a reload", () => {
  test("a storage that is denied or full loses nothing but the memory", () => {
    const denied = keeperOver(() => {
      throw new Error("denied");
    });
    denied.set("a", "b");
    expect(denied.get("a")).toBeUndefined();
  });

  test("a storage gives back what was set, until it is taken away", () => {
    const keep = keeperOver(() => window.sessionStorage);
    keep.set("a", "b");
    expect(keep.get("a")).toBe("b");
    keep.set("a", undefined);
    expect(keep.get("a")).toBeUndefined();
  });

  test.each(["", "{", "null", "[1]", '[{"key":"x"}]', '{"a":1}'])(
    "%s is no draft and does no harm",
    (text) => {
      const keep = memory();
      keep.set("action-plan-companion/drafts/1", text);
      expect(keptDrafts(keep)).toEqual({});
    },
  );
});

describe("a long question", () => {
  const long =
    "and so on, with all that a state agency thought of when it wrote the form that you have before you. "
      .repeat(2)
      .trim();

  test.each([
    ["Who does it?", ["Who does it?", ""]],
    [`What will change for students? ${long}`, ["What will change for students?", long]],
    [`What will change for students (${long})?`, ["What will change for students", `(${long})?`]],
    [
      `E.g. who leads, ${long}`,
      [`E.g. who leads, ${long.slice(0, long.indexOf("you. ") + 4)}`, long.slice(long.indexOf("you. ") + 5)],
    ],
    ["x".repeat(200), ["x".repeat(200), ""]],
  ])("%s", (question, parts) => {
    expect(firstSentence(question)).toEqual(parts);
  });

  test("loses nothing but the space between", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 100, maxLength: 400, unit: fc.constantFrom("a", " ", ".", "?", "(", "\n") }),
        (text) => {
          expect(firstSentence(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        },
      ),
    );
  });
});
