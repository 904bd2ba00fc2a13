import { markdownLine as inline } from "../model";

/** Pieces of the papers that are printed or pasted, as Markdown. */

export { inline };

/** What a person typed in several lines, each a paragraph. */
export function paragraphs(text: string): readonly string[] {
  const lines = text
    .split("\n")
    .map(inline)
    .filter((line) => line !== "");
  return lines.flatMap((line, index) => (index === 0 ? [line] : ["", line]));
}

/** A part with its heading; nothing where there is nothing to say. */
export function part(level: number, heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${"#".repeat(level)} ${heading}`, "", ...lines, ""];
}

/** Points of a list, each in one line. */
export function points(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `- ${inline(text)}`);
}

/** A page: its title, its parts, a line feed at the end. */
export function page(title: string, ...parts: readonly (readonly string[])[]): string {
  const lines = [`# ${inline(title)}`, "", ...parts.flat()].join("\n");
  return `${lines.replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}
