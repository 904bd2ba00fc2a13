import { blockTexts, type InsertBlocksEdit } from "../../core/model";
import type { Template } from "../../core/templates";
import { readSnapshot } from "../wordml/snapshot";
import { parseXml } from "../wordml/parse";
import { type Block, joinBlocks, paragraphsOf, textBlock } from "./blocks";
import { paragraph, run } from "./markup";
import { Lists } from "./numbering";
import { holdsTable, outlineOf, type Part } from "./outline";
import { type Orientation, sectionProperties, textWidth } from "./page";
import { FOOTER_ID, mainPart, packageOf } from "./parts";
import { partBlocks, TOP } from "./sections";

/** Tables of more columns than this are easier to write in on a page that lies on its side. */
const PORTRAIT_COLUMNS = 4;

/**
 * A new Word document of a template, ready to be written in: its title and, in the template's order, its sections
 * with the lines, rows and boxes of their fields, their questions as numbered lists with room beneath, and their
 * tables with repeating header rows, guiding questions, examples and empty rows. Labels and questions stand there
 * word for word, so that the document is recognised as this template's.
 *
 * @returns the .docx file; the same template gives the same bytes
 */
export function blankDocument(template: Template): Uint8Array {
  const lists = new Lists();
  const title = titleBlocks(template);
  const pages = pagesOf(outlineOf(template));
  const body = pages.flatMap(({ orientation, parts }, i) => {
    const sheet = { width: textWidth(orientation), lists };
    const blocks = [
      ...(i === 0 ? title : []),
      ...parts.flatMap((part) => partBlocks(sheet, template, part, TOP)),
    ];
    const properties = sectionProperties(orientation, FOOTER_ID);
    const isLast = i === pages.length - 1;
    return [...joinBlocks(blocks), isLast ? properties : paragraph([], { endsSection: properties })];
  });
  return packageOf({ title: template.name, language: "en-US", lists: lists.specs, body });
}

/** Room for text that the pages of any document have: US Letter and A4 with margins of an inch. */
const COMMON_WIDTH = 9026;

/**
 * What `blankDocument` makes of a template, for a document that is there already: as wide as any page, without pages
 * or a footer of its own. It ends with an empty paragraph, for Word takes the style from the last one that it inserts.
 *
 * @returns what an edit has to say of it
 */
export function blankBlocks(template: Template): Pick<InsertBlocksEdit, "docx" | "texts"> {
  const lists = new Lists();
  const sheet = { width: COMMON_WIDTH, lists };
  const parts = outlineOf(template).flatMap((part) => partBlocks(sheet, template, part, TOP));
  const blocks = [...titleBlocks(template), ...parts];
  const body = [...joinBlocks(blocks), ...(blocks.at(-1)?.kind === "table" ? [] : [paragraph([])])];
  const bytes = packageOf({ title: template.name, language: "en-US", lists: lists.specs, body });
  const snapshot = readSnapshot({ document: parseXml(mainPart(body)) });
  return {
    docx: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")),
    texts: blockTexts(snapshot.blocks),
  };
}

interface Pages {
  readonly orientation: Orientation;
  readonly parts: readonly Part[];
}

/**
 * Upright pages, and pages on their side from the first wide table on. Where only fields stand before that table,
 * they share its page.
 */
function pagesOf(parts: readonly Part[]): readonly Pages[] {
  const wide = parts.findIndex((part) =>
    holdsTable(part, ({ columns }) => columns.length > PORTRAIT_COLUMNS),
  );
  if (wide < 0) return [{ orientation: "portrait", parts }];
  if (parts.slice(0, wide).every((part) => part.kind === "fields")) {
    return [{ orientation: "landscape", parts }];
  }
  return [
    { orientation: "portrait", parts: parts.slice(0, wide) },
    { orientation: "landscape", parts: parts.slice(wide) },
  ];
}

/** The template's title line, its [brackets] included, or its name; and its introduction, or what it is for. */
function titleBlocks(template: Template): readonly Block[] {
  return [
    textBlock([run(template.titleLine ?? template.name)], { style: "Title" }),
    ...(template.intro === undefined
      ? [textBlock([run(template.description)], { style: "Subtitle" })]
      : paragraphsOf(template.intro)),
  ];
}
