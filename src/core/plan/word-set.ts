/**
 * The words of a lexicon, which is written as lines of words with one blank between them. Taken apart without a pattern:
 * that would be most of what the start of a program takes for its lexicons.
 */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().replaceAll("\n", " ").split(" "));
}
