/** A heading of up to so many characters is read at a glance. */
const LONGEST_HEADING = 140;

/**
 * Parts a long question behind its first sentence, so that a heading can be short and the rest a text beneath.
 *
 * @returns the whole and "" where the text is short, or has no place to part it
 */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  if (text.length <= LONGEST_HEADING) return [text, ""];
  // Behind a full stop or question mark, or before a bracket; not after a few letters ("e.g. ", "2. ").
  const first = /^.{20,}?(?:[.?!:](?=\s)|(?=\s\())/s.exec(text)?.[0];
  return first === undefined || first.length === text.length
    ? [text, ""]
    : [first, text.slice(first.length).trim()];
}
