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
  let count = 0;
  for (let rest = wanted & ~present; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
