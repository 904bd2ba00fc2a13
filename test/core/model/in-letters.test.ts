import fc from "fast-check";
import { inLetters } from "../../../src/core/model";

/** Kinds of pieces that patterns name letters in: by themselves, in sets, in sets of all others, beside brackets. */
const PATTERNS = [
  /^\p{Lu}{2,}s?$/u,
  /^(?:d['\u2019]|al-)?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'\u2018.-]*$/u,
  /^[^\p{L}\p{M}]+/u,
  /^&\p{Lu}{1,2}(?![\p{L}&])/u,
  /\[\p{Ll}\]|\p{N}+/u,
  /(?:^|[^\p{L}])(?:after|once|will|ks)[^\p{L}]/iu,
];

describe.each(PATTERNS)("%s, built for the texts that come", (pattern) => {
  it.each(["A", "ABCs", "d'Angelo", "al-Amin", "É", "ÉÉs", "d'Éloi", "&Éa", "[é]", "\u0663", "中文", "123"])(
    "finds in %j what it finds as it stands",
    (text) => {
      const { source, flags } = pattern;
      expect(inLetters(source, flags).exec(text)).toEqual(pattern.exec(text));
      expect(inLetters(source, flags).test(text)).toBe(pattern.test(text));
    },
  );

  it("finds in any text what it finds as it stands", () => {
    const known = inLetters(pattern.source, pattern.flags);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
        expect(known.exec(text)).toEqual(pattern.exec(text));
      }),
    );
  });
});
