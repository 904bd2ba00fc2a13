/** How many texts are remembered where nothing else is said: the rows of a long plan. */
const USUAL = 3000;
/** Longer texts come once, and would take much room. */
const LONGEST = 600;

/**
 * Keeps what was worked out for a text, for the same cells, labels and words are looked at again and again: in
 * several ways, for every template, after each change of a document.
 *
 * @param work depends on the text alone; its results are never changed
 * @param most how many texts to remember at least; the least recently used are forgotten
 */
export function remembered<T>(work: (text: string) => T, most = USUAL): (text: string) => T {
  interface Known {
    readonly result: T;
  }
  // Two generations: what was not asked for while the younger one filled up goes with the older one.
  let young = new Map<string, Known>();
  let old = new Map<string, Known>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const known = young.get(text);
    if (known !== undefined) return known.result;
    const kept = old.get(text) ?? { result: work(text) };
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, kept);
    return kept.result;
  };
}
