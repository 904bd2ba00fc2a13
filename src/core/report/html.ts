/** Markup that was made here. Whatever else is put into it is text, and is written so that it stays text. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand between pieces of markup; nothing is written for what is left out. */
export type Inner = Markup | string | number | undefined | readonly Inner[];

// What HTML forbids as characters (WHATWG HTML 13.2.3.5), and the marks that turn the direction of what follows.
const NOT_SHOWN =
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand between tags or in a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(NOT_SHOWN, "").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function written(inner: Inner): string {
  if (inner === undefined) return "";
  if (typeof inner === "string") return escapeHtml(inner);
  if (typeof inner === "number") return String(inner);
  return inner instanceof Markup ? inner.text : inner.map(written).join("");
}

/**
 * A piece of a page: markup`<td>${text}</td>`. What is put in is escaped unless it is a piece itself, so that no text of a
 * plan can become markup.
 */
export function markup(pieces: TemplateStringsArray, ...inner: readonly Inner[]): Markup {
  return new Markup(pieces.reduce((before, piece, index) => `${before}${written(inner[index - 1])}${piece}`));
}
