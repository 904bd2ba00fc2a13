/** A text with one more line that somebody goes on with. */
export function withLine(text: string, line: string): string {
  return text.trim() === "" ? line : `${text.trimEnd()}\n${line}`;
}

/** Entries that are typed a line each. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
