/** Which letters a text has, a bit for each; some share one. What two texts differ in for certain is told by them. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/**
 * How many letters of one text another lacks: at least so many have to be changed to turn the one into the other.
 *
 * @param present what `lettersOf` gives of the one that may lack some
 * @param wanted the same of the other
 */
export function missingLetters(present: number, wanted: number): number {
  const missing = wanted & ~present;
  // The bits are counted in pairs, in fours, in bytes, and added up.
  const pairs = missing - ((missing >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Letters are told apart by the last five bits of their code. */
const LETTERS = 32;

/** How often a text has each letter; some letters are counted as one, and none more than 255 times. */
export type LetterCounts = Uint8ClampedArray;

export function letterCounts(text: string): LetterCounts {
  const counts = new Uint8ClampedArray(LETTERS);
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) & (LETTERS - 1);
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}

/** How many of a text's letters another lacks: at least so many have to be put in, or in place of others. */
export function lacking(present: LetterCounts, wanted: LetterCounts): number {
  let count = 0;
  for (let letter = 0; letter < LETTERS; letter += 1) {
    count += Math.max(0, (wanted[letter] ?? 0) - (present[letter] ?? 0));
  }
  return count;
}
