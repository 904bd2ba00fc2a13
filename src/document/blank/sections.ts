import type { Template, TemplateSection } from "../../core/templates";
import { type Block, paragraphsOf, type Sheet, textBlock } from "./blocks";
import { boxBlocks, lineBlocks, rowBlocks } from "./fields";
import { type HeadingStyle, run } from "./markup";
import { numberPath } from "./numbering";
import type { Part } from "./outline";
import { planTableBlocks } from "./plan-table";
import { questionBlocks } from "./questions";

/** The heading that a part stands under. */
export interface Above {
  readonly heading: string | undefined;
  /** Its level; 0 above all headings. */
  readonly level: number;
}

export const TOP: Above = { heading: undefined, level: 0 };

const HEADINGS: readonly HeadingStyle[] = [
  "Heading1",
  "Heading2",
  "Heading3",
  "Heading4",
  "Heading5",
  "Heading6",
];

function headingStyle(level: number): HeadingStyle {
  return HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? "Heading1";
}

/** A section's level among those that the template uses: without gaps and from 1, as people expect of an outline. */
function levelOf(template: Template, { level }: TemplateSection): number {
  return new Set(template.sections.map((other) => other.level).filter((other) => other <= level)).size;
}

function headingBlock(sheet: Sheet, { heading, number }: TemplateSection, level: number): Block {
  const style = headingStyle(level);
  // "Step 1. Examine ..." says its number itself.
  const isSaid = number === undefined || heading.split(/[\s.:)]+/).includes(number);
  if (isSaid) return textBlock([run(heading)], { style });
  const path = numberPath(number);
  return path === undefined
    ? textBlock([run(`${number} ${heading}`)], { style })
    : textBlock([run(heading)], { style, number: sheet.lists.number(path) });
}

/** A part of the template and everything within it. */
export function partBlocks(sheet: Sheet, template: Template, part: Part, above: Above): readonly Block[] {
  switch (part.kind) {
    case "section": {
      const { section } = part;
      const own = { heading: section.heading, level: levelOf(template, section) };
      return [
        headingBlock(sheet, section, own.level),
        ...paragraphsOf(section.intro ?? ""),
        ...part.parts.flatMap((inner) => partBlocks(sheet, template, inner, own)),
      ];
    }
    case "question":
      return questionBlocks(sheet, template, part.question);
    case "table":
      return [
        ...(part.named ? [textBlock([run(part.table.name)], { style: headingStyle(above.level + 1) })] : []),
        ...planTableBlocks(sheet, template, part.table),
      ];
    case "fields": {
      const [first] = part.fields;
      if (first?.place === "line") return lineBlocks(sheet, part.fields);
      if (first?.place === "row") return rowBlocks(sheet, part.fields);
      return part.fields.flatMap((field) =>
        boxBlocks(sheet, field, { style: headingStyle(above.level + 1), said: above.heading }),
      );
    }
  }
}
