/**
 * How a paragraph looks, as far as writing into it has been reported to change it: its style and its font.
 * What a mixed paragraph has no single value for is left alone.
 */

const FONT = ["name", "size", "bold", "italic", "underline", "color"] as const;

/** The same for loading, spelt out: what is loaded is checked against the requirement sets by reading it. */
const FONT_MEMBERS = "name,size,bold,italic,underline,color";

type FontFacts = Readonly<Record<(typeof FONT)[number], unknown>>;

/** What was seen of a look. */
export interface Look {
  readonly style: string;
  readonly font: FontFacts;
}

/** What has a look: a paragraph, or a range that was written (Paragraph and Range style, font: WordApi 1.1). */
type Looking = Word.Paragraph | Word.Range;

/** For the load of a collection of paragraphs. */
export const LOOK_OF_ITEMS =
  "items/style,items/font/name,items/font/size,items/font/bold,items/font/italic,items/font/underline,items/font/color";

/** Queues the load of a look. */
export function loadLook(place: Looking): void {
  place.load("style");
  place.font.load(FONT_MEMBERS);
}

/** Picks a loaded look up. */
export function lookOf(place: Looking): Look {
  const { font } = place;
  const { name, size, bold, italic, underline, color } = font;
  return { style: place.style, font: { name, size, bold, italic, underline, color } };
}

/**
 * Queues what gives a place a look again, where it has lost it.
 *
 * @returns true if anything had to be queued
 */
export function restoreLook(place: Looking, wanted: Look): boolean {
  const now = lookOf(place);
  let queued = false;
  if (wanted.style !== "" && now.style !== wanted.style) {
    place.style = wanted.style;
    queued = true;
  }
  const lost = FONT.filter((name) => isOne(wanted.font[name]) && wanted.font[name] !== now.font[name]);
  if (lost.length > 0) {
    place.font.set(Object.fromEntries(lost.map((name) => [name, wanted.font[name]])));
    queued = true;
  }
  return queued;
}

/** A mixed value is null, "" or "Mixed". */
function isOne(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "" && value !== "Mixed";
}
