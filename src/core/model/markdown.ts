/** What would begin a heading, a list or a quotation at the start of a line. */
const BLOCK_START = /^(#{1,6}|[-+=]+|\d{1,9}[.)])(?=\s|$)/;

/**
 * What a person typed as Markdown (CommonMark with GitHub's tables), in one line and taken for nothing but text.
 *
 * @param text any text; its line breaks become spaces
 */
export function markdownLine(text: string): string {
  const line = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/&(?=#?\w{1,32};)/g, "\\&");
  return line.replace(BLOCK_START, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
