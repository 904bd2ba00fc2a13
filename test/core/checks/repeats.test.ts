import fc from "fast-check";
import { repeatedIn } from "../../../src/core/checks/repeats";

describe("numbers that stand more than once", () => {
  it("are those that a count of each finds", () => {
    const number = fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(fc.array(fc.array(number)), (lists) => {
        const all = lists.flat();
        const expected = all.filter((one, at) => all.indexOf(one) !== at);
        expect(repeatedIn(lists)).toEqual(new Set(expected));
      }),
    );
  });
});
