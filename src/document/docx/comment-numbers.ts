import { walk } from "../wordml/tree";
import { findAnchors } from "./comment-anchors";
import { type PartTrees, type Reading } from "./reading";

/** Paragraph ids of ours begin here; any number below 80000000 would do (MS-DOCX 2.2.4 ST_LongHexNumber). */
const FIRST_PARAGRAPH = 0x5a000000;

/** Gives out ids that no comment and no paragraph of the main and the comments part has. */
export class CommentNumbers {
  readonly #paragraphs: ReadonlySet<string>;
  #comment: number;
  #paragraph = FIRST_PARAGRAPH;

  constructor(reading: Reading, trees: PartTrees) {
    const paragraphs = new Set<string>();
    const comments = [...findAnchors(reading.root).keys()];
    const part = trees.related("comments");
    for (const root of part === undefined ? [reading.root] : [reading.root, part]) {
      walk(root, (element) => {
        const id = element.attributes["w14:paraId"];
        if (id !== undefined) paragraphs.add(id.toUpperCase());
        if (element.name === "w:comment") comments.push(element.attributes["w:id"] ?? "");
        return undefined;
      });
    }
    const numbers = comments.map(Number).filter(Number.isSafeInteger);
    this.#comment = numbers.reduce((most, number) => Math.max(most, number + 1), 0);
    this.#paragraphs = paragraphs;
  }

  /** An id for a new comment. */
  comment(): string {
    const id = String(this.#comment);
    this.#comment += 1;
    return id;
  }

  /** An id for a new comment's last paragraph. */
  paragraph(): string {
    let id: string;
    do {
      id = this.#paragraph.toString(16).toUpperCase().padStart(8, "0");
      this.#paragraph += 1;
    } while (this.#paragraphs.has(id));
    return id;
  }
}
