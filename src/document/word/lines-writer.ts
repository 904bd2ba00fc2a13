import {
  addressOfCell,
  addressOfParagraph,
  type CellLocation,
  comparableText,
  type ContentFlags,
  type Edit,
  findCell,
  isCellLocation,
  isParagraphLocation,
  judgeContent,
  judgeProtection,
  linesBelow,
  type Location,
  ownControls,
  type ParagraphBlock,
  type ParagraphLocation,
  paragraphsOf,
  type SetAnswerEdit,
  type Snapshot,
} from "../../core/model";
import { type CellSearch, reachParagraph, searchCell } from "./reach";
import type { WriteSession } from "./session";
import { changed, type Obstacle, refused, type TextWriter } from "./text-writer";

/** A prompt and the paragraphs below it, in a cell or outside of tables. */
interface Below {
  /** The prompt's position among the cell's paragraphs; undefined outside of tables. */
  readonly prompt: number | undefined;
  readonly following: readonly string[];
  /** How many of them hold the present answer, or wait for it. */
  readonly count: number;
}

/** Makes the writer of the paragraphs below a prompt, or says why they are not written. */
export function linesWriter(
  session: WriteSession,
  edit: SetAnswerEdit,
  location: CellLocation | ParagraphLocation,
): TextWriter | Obstacle {
  const { snapshot, reading } = session;
  const full = isCellLocation(location) ? reading.fullTables.has(location.table) : reading.fullParagraphs;
  if (!full) return refused("unsupported-here", "no markup");
  const found = isCellLocation(location)
    ? inCell(snapshot, edit, location)
    : belowParagraph(snapshot, location.paragraph);
  if (found === undefined) return { kind: "conflict", reason: "gone" };
  const count = linesBelow(found.following, edit.expect);
  if (count === undefined) return changed(comparableText(found.following.join("\n")));
  const flags = isCellLocation(location)
    ? [findCell(snapshot, location)?.flags ?? NO_FLAGS]
    : paragraphsOf(snapshot)
        .slice(location.paragraph + 1, location.paragraph + 1 + count)
        .map((paragraph) => paragraph.flags);
  const code =
    judgeProtection(snapshot) ??
    flags.map((each) => judgeContent(each, edit.overPendingChanges === true)).find((c) => c !== undefined);
  if (code !== undefined) return refused(code);
  if (flags.some((each) => ownControls(each).length > 0)) return refused("unsupported-here", "a control");
  return new LinesWriter(session, edit, location, { ...found, count });
}

const NO_FLAGS: ContentFlags = { pendingChanges: false, controls: [], comments: [] };

function inCell(
  snapshot: Snapshot,
  edit: SetAnswerEdit,
  location: CellLocation,
): Omit<Below, "count"> | undefined {
  const texts = findCell(snapshot, location)?.paragraphs.map(({ text }) => text) ?? [];
  const prompt = texts.findIndex((text) => comparableText(text).startsWith(comparableText(edit.prompt)));
  return prompt < 0 ? undefined : { prompt, following: texts.slice(prompt + 1) };
}

/** The paragraphs that follow one until a table or the end. */
function belowParagraph(snapshot: Snapshot, paragraph: number): Omit<Below, "count"> | undefined {
  const at = snapshot.blocks.findIndex((block) => block.kind === "paragraph" && block.index === paragraph);
  if (at < 0) return undefined;
  const rest = snapshot.blocks.slice(at + 1);
  const table = rest.findIndex((block) => block.kind === "table");
  const following = (table < 0 ? rest : rest.slice(0, table)).filter(
    (block): block is ParagraphBlock => block.kind === "paragraph",
  );
  return { prompt: undefined, following: following.map(({ text }) => text) };
}

class LinesWriter implements TextWriter {
  readonly before: string;
  /** Paragraphs outside of tables that come to stand, or no longer stand, behind a place. */
  readonly shift: { readonly after: number; readonly by: number } | undefined;
  readonly #session: WriteSession;
  readonly #edit: SetAnswerEdit;
  readonly #location: CellLocation | ParagraphLocation;
  readonly #below: Below;
  readonly #lines: readonly string[];
  #cell: CellSearch | undefined;
  #prompt: Word.Paragraph | undefined;
  #targets: readonly Word.Paragraph[] = [];

  constructor(
    session: WriteSession,
    edit: SetAnswerEdit,
    location: CellLocation | ParagraphLocation,
    below: Below,
  ) {
    this.#session = session;
    this.#edit = edit;
    this.#location = location;
    this.#below = below;
    this.before = edit.expect;
    // An answer that is taken away leaves one blank paragraph to write in, if there was one.
    this.#lines = edit.text === "" && below.count === 0 ? [] : edit.text.split("\n");
    const by = this.#lines.length - below.count;
    this.shift = isParagraphLocation(location) && by !== 0 ? { after: location.paragraph, by } : undefined;
  }

  probe(): void {
    const location = this.#location;
    if (isCellLocation(location)) {
      this.#cell = searchCell(this.#session, location);
      this.#cell?.candidates.forEach((cell) => cell.body.paragraphs.load("items/text"));
    }
  }

  check(): Obstacle | undefined {
    const location = this.#location;
    const { prompt, count } = this.#below;
    if (isCellLocation(location)) {
      const items = this.#cell?.settle()?.body.paragraphs.items ?? [];
      this.#prompt = items[prompt ?? 0];
      this.#targets = items.slice((prompt ?? 0) + 1, (prompt ?? 0) + 1 + count);
    } else {
      this.#prompt = reachParagraph(this.#session, location);
      this.#targets = Array.from({ length: count }, (_, i) =>
        reachParagraph(this.#session, { paragraph: location.paragraph + 1 + i }),
      ).filter((paragraph) => paragraph !== undefined);
    }
    return this.#prompt !== undefined && this.#targets.length === count
      ? undefined
      : refused("not-verified", "the prompt could not be reached for certain");
  }

  write(): void {
    let last = this.#prompt;
    for (const [index, line] of this.#lines.entries()) {
      const target = this.#targets[index];
      target?.getRange("Content").insertText(line, "Replace");
      last = target ?? last?.insertParagraph(line, "After");
    }
    this.#targets.slice(this.#lines.length).forEach((paragraph) => paragraph.delete());
  }

  outcome(after: Snapshot): "written" | "untouched" | "other" {
    const following = this.#following(after);
    if (following === undefined) return "other";
    const wanted = this.#lines.map(comparableText);
    const reads = (texts: readonly string[]): boolean =>
      texts.every((text, i) => comparableText(following[i] ?? "") === comparableText(text));
    if (reads(wanted)) return "written";
    return reads(this.#below.following.slice(0, this.#below.count)) ? "untouched" : "other";
  }

  revert(after: Snapshot, location: Location): readonly Edit[] {
    const at = isCellLocation(location)
      ? addressOfCell(after, location)
      : isParagraphLocation(location)
        ? addressOfParagraph(after, location)
        : undefined;
    return at === undefined ? [] : [{ ...this.#edit, at, expect: this.#edit.text, text: this.before }];
  }

  #following(after: Snapshot): readonly string[] | undefined {
    const location = this.#location;
    return isCellLocation(location)
      ? inCell(after, this.#edit, location)?.following
      : belowParagraph(after, location.paragraph)?.following;
  }
}
