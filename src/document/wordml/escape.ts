// XML 1.0 section 2.2 allows tab, line feed, carriage return and everything from the space on, but no half of a
// surrogate pair and neither of the last two code points of the basic plane.
const NOT_ALLOWED =
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A bare carriage return would be read back as a line feed (XML 1.0 2.11).
  "\r": "&#13;",
};

/** Text as it may stand between tags or in a quoted attribute; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(NOT_ALLOWED, "").replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);
}
