/** Words that carry no meaning of their own when two texts are compared. */
const SMALL = new Set(
  "a an and are as at be been by for from has have in into is it its of on or our that the their this to was were will with all each every new more any per via than then them they who which within across through".split(
    " ",
  ),
);

/** A word without the endings that change with grammar: "materials", "training", "trained". */
function stem(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, "");
  return word
    .replace(/(?:ies)$/, "y")
    .replace(/(?:ing|ed|es|s)$/, "")
    .replace(/(.)\1$/, "$1")
    .replace(/e$/, "");
}

/** The meaningful words of a text, each once, without grammar's endings. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)).map(stem));
}

/** 0 to 1: how much of the smaller text's meaningful words the other one has. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / small.size;
}
