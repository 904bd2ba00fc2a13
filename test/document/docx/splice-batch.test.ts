import fc from "fast-check";
import { SpliceBatch } from "../../../src/document/docx/splice-batch";
import { applySplices, areCompatible, mapOffset, type Splice } from "../../../src/document/wordml/splice";

const SOURCE = "abcdefghijklmnopqrstuvwxyz";

const splice = fc
  .tuple(fc.nat(SOURCE.length), fc.nat(4), fc.stringMatching(/^[A-Z]{0,3}$/))
  .map(([start, length, text]): Splice => ({ start, end: Math.min(start + length, SOURCE.length), text }));

describe("a batch of splices", () => {
  it("takes what fits and gives what applying it at once would give", () => {
    fc.assert(
      fc.property(fc.array(splice, { maxLength: 12 }), (splices) => {
        const batch = new SpliceBatch();
        const taken: Splice[] = [];
        for (const one of splices) {
          expect(batch.add([one])).toBe(areCompatible([...taken, one]));
          if (areCompatible([...taken, one])) taken.push(one);
        }
        expect(batch.apply(SOURCE)).toBe(applySplices(SOURCE, taken));
        const map = batch.map();
        const offsets = Array.from({ length: SOURCE.length + 1 }, (_, offset) => offset);
        expect(offsets.map((offset) => map.offset(offset))).toEqual(
          offsets.map((offset) => mapOffset(offset, taken)),
        );
        for (const one of taken) {
          const at = map.placeOf(one);
          expect(batch.apply(SOURCE).startsWith(one.text, at)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("takes all of an edit's splices or none", () => {
    const batch = new SpliceBatch();
    expect(batch.add([{ start: 3, end: 6, text: "" }])).toBe(true);
    expect(
      batch.add([
        { start: 0, end: 1, text: "x" },
        { start: 5, end: 7, text: "y" },
      ]),
    ).toBe(false);
    expect(batch.apply(SOURCE)).toBe("abcghijklmnopqrstuvwxyz");
  });
});
