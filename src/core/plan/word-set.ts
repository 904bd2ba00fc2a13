/** The words of a lexicon, which is written as lines of words with white space between them. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
