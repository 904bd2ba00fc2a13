import { remembered } from "../../../src/core/model";

describe("remembered", () => {
  it("works a text out once, also where nothing comes of it", () => {
    const asked: string[] = [];
    const lengthOf = remembered((text) => {
      asked.push(text);
      return text === "" ? undefined : text.length;
    });
    expect(["a", "", "ab", "a", ""].map(lengthOf)).toEqual([1, undefined, 2, 1, undefined]);
    expect(asked).toEqual(["a", "", "ab"]);
  });

  it("forgets what was not asked for lately", () => {
    const asked: string[] = [];
    const same = remembered((text) => {
      asked.push(text);
      return text;
    }, 2);
    for (const text of ["a", "b", "c", "a", "d", "a", "b"]) expect(same(text)).toBe(text);
    expect(asked).toEqual(["a", "b", "c", "d", "b"]);
  });

  it("does not keep long texts", () => {
    const asked: number[] = [];
    const long = "word ".repeat(1000);
    const lengthOf = remembered((text) => asked.push(text.length));
    lengthOf(long);
    lengthOf(long);
    expect(asked).toEqual([long.length, long.length]);
  });
});
