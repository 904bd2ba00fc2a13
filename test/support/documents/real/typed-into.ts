import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { childElement, childElements, parseXml, type XmlElement } from "../../../../src/document/wordml";
import { wordDialect } from "../dialects";
import type { Block, Piece } from "./nodes";
import { Renderer } from "./render";

const MAIN = "word/document.xml";
const RUN_OF_TEXT = /<w:r\b(?:(?!<w:r\b)[\s\S])*<\/w:r>/;

/** What a paragraph or table says, tabs and breaks left out. */
function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = ""]) => text)
    .join("")
    .replace(/&amp;/g, "&");
}

/**
 * A real document with what somebody typed into it: the markup that stands there stays, save where it is written
 * on. Places are found by the words that they begin with.
 */
export class TypedInto {
  private readonly files: Record<string, Uint8Array>;
  private readonly before: string;
  private readonly after: string;
  private readonly blocks: string[];
  private readonly renderer = new Renderer(wordDialect());
  /** Where the copy begins that is being written into. */
  private origin = 0;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
    const source = strFromU8(this.files[MAIN] ?? new Uint8Array());
    const body = childElement(parseXml(source), "w:body");
    if (body === undefined) throw new Error("the document has no body");
    const children = childElements(body);
    const content = children.filter(({ name }) => name !== "w:sectPr");
    const section = children.find(({ name }) => name === "w:sectPr");
    const slice = ({ start, end }: XmlElement): string => source.slice(start, end);
    this.blocks = content.map(slice);
    this.before = source.slice(0, content[0]?.start ?? body.startTagEnd);
    this.after = source.slice(section?.start ?? body.endTagStart);
  }

  private at(words: string): number {
    const index = this.blocks.findIndex(
      (block, i) => i >= this.origin && textOf(block).trim().startsWith(words),
    );
    if (index < 0) throw new Error(`nothing begins with "${words}"`);
    return index;
  }

  private tableAt(words: string): number {
    const index = this.blocks.findIndex(
      (block, i) => i >= this.origin && block.startsWith("<w:tbl") && textOf(block).trim().startsWith(words),
    );
    if (index < 0) throw new Error(`no table begins with "${words}"`);
    return index;
  }

  /** Blocks in place of the empty line beneath a paragraph, or beneath it where the next line is not empty. */
  below(words: string, blocks: readonly Block[]): this {
    const next = this.at(words) + 1;
    const empty = this.blocks[next]?.startsWith("<w:p") === true && textOf(this.blocks[next]) === "";
    this.blocks.splice(next, empty ? 1 : 0, this.renderer.blocks(blocks));
    return this;
  }

  /** At the end of a paragraph. */
  behind(words: string, ...pieces: readonly Piece[]): this {
    const index = this.at(words);
    const markup = this.renderer.blocks([{ kind: "p", pieces }]);
    const runs = markup.replace(/^<w:p\b[^>]*>|<\/w:p>$/g, "");
    this.blocks[index] = (this.blocks[index] ?? "").replace(/<\/w:p>$/, `${runs}</w:p>`);
    return this;
  }

  /** Words of a paragraph typed over, whichever runs they stand in; its tabs and bold are lost. */
  over(words: string, text: string): this {
    const index = this.at(words);
    const block = this.blocks[index] ?? "";
    const first = RUN_OF_TEXT.exec(block)?.[0] ?? "";
    const properties = /<w:rPr>.*?<\/w:rPr>/.exec(first)?.[0] ?? "";
    const opening = /^<w:p\b[^>]*>(?:<w:pPr>.*?<\/w:pPr>)?/.exec(block)?.[0] ?? "";
    this.blocks[index] = `${opening}<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
    return this;
  }

  /** Into the space behind a label that tabs follow; `label` is its end, as far as one run holds it. */
  afterLabel(words: string, label: string, text: string): this {
    const index = this.at(words);
    const block = this.blocks[index] ?? "";
    const end = block.indexOf("</w:r>", block.indexOf(label)) + "</w:r>".length;
    this.blocks[index] =
      `${block.slice(0, end)}<w:r><w:t xml:space="preserve"> ${text}</w:t></w:r>${block.slice(end)}`;
    return this;
  }

  /**
   * Texts into the cells of a table from a row on; more rows than it has are added as Word adds them: copies of
   * the last one.
   */
  fill(words: string, firstRow: number, rows: readonly (readonly string[])[], firstColumn = 0): this {
    const index = this.tableAt(words);
    const markup = this.blocks[index] ?? "";
    const table = markup.split(/(?=<w:tr\b)/);
    const [head = "", ...physical] = table.map((one) => one.replace(/<\/w:tbl>$/, ""));
    const last = physical.at(-1) ?? "";
    const needed = Math.max(physical.length, firstRow + rows.length);
    const padded = Array.from({ length: needed }, (_, i) => physical[i] ?? last);
    const written = padded.map((row, i) =>
      this.row(row, rows[i - firstRow]?.map((text, c) => [c + firstColumn, text] as const) ?? []),
    );
    this.blocks[index] = `${head}${written.join("")}</w:tbl>`;
    return this;
  }

  private row(markup: string, texts: readonly (readonly [column: number, text: string])[]): string {
    const [head = "", ...cells] = markup.split(/(?=<w:tc>)/);
    for (const [column, text] of texts) {
      if (text === "") continue;
      const paragraphs = this.renderer.blocks(
        text.split("\n").map((line) => ({ kind: "p", pieces: [line] }) as const),
        true,
      );
      const cell = cells[column] ?? "";
      cells[column] = cell.replace(/<w:p\b(?:[^>]*\/>|[\s\S]*?<\/w:p>)/, () => paragraphs);
    }
    return head + cells.join("");
  }

  /** The blocks from one that begins so to the end, once more, as they are now. */
  again(words: string): this {
    this.blocks.push(...this.blocks.slice(this.at(words)));
    return this;
  }

  /** Goes on behind the next block that begins so: to the copy after this one, or past a part to be left alone. */
  from(words: string): this {
    this.origin = this.at(words);
    return this;
  }

  /** Goes past the place where it stands. */
  past(): this {
    this.origin += 1;
    return this;
  }

  save(): Uint8Array {
    const text = this.before + this.blocks.join("") + this.after;
    return zipSync({ ...this.files, [MAIN]: strToU8(text) }, { mtime: new Date(2024, 0, 1) });
  }
}
