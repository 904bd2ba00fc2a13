import { catalogue, sentencePattern } from "../checks";
import { type DocumentComment, inOneLine } from "../model";

/** How the first line of our comments begins, unless the caller says otherwise. */
export const DEFAULT_PREFIX = "Action Plan Companion";

/** A comment that begins as ours do. */
export interface OwnComment {
  readonly comment: DocumentComment;
  readonly checks: readonly string[];
  /**
   * Somebody made it theirs: answered it, resolved it, or changed what it says. It is never touched again.
   */
  readonly theirs: boolean;
}

export function firstLine(prefix: string, checks: readonly string[]): string {
  return `${prefix} · ${checks.join(", ")}`;
}

/** Says which cell of the row a comment is about, where it cannot stand on that cell itself. */
export function namingLine(label: string): string {
  return `About “${label}” in this row:`;
}

const NAMING = "(?:About\\s+“[^”]{0,200}”\\s+in\\s+this\\s+row:\\s+)?";

/** True where we could have written this about these checks, for whatever text the cell held then. */
function couldBeOurs(body: string, checks: readonly string[]): boolean {
  const sentences = catalogue
    .filter((check) => checks.includes(check.id))
    .flatMap((check) => Object.values(check.messages).map(sentencePattern));
  if (sentences.length === 0) return false;
  const any = `(?:${sentences.join("|")})`;
  return new RegExp(`^${NAMING}${any}(?:\\s+${any})*$`).test(body);
}

/**
 * Recognises our comments by their first line. Whose cell they are about is told by their anchor alone.
 *
 * @returns undefined for anybody else's comment
 */
export function readOwnComment(comment: DocumentComment, prefix: string): OwnComment | undefined {
  // Hosts differ in how they give a comment's paragraphs.
  const text = inOneLine(comment.text);
  const start = `${inOneLine(prefix)} · `;
  if (!text.startsWith(start)) return undefined;
  const match = /^([a-z][a-z0-9-]*(?:, [a-z][a-z0-9-]*)*)(?: (.*))?$/.exec(text.slice(start.length));
  if (match === null) return undefined;
  const checks = (match[1] ?? "").split(", ");
  const theirs = comment.resolved || comment.replies.length > 0 || !couldBeOurs(match[2] ?? "", checks);
  return { comment, checks, theirs };
}
