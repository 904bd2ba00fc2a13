import type { Splice } from "../../wordml/splice";
import { rawOffset, textOfT, type TextPiece } from "../../wordml/text";
import { childElement, childElements, type XmlElement } from "../../wordml/tree";
import { changeAttributes, type EditContext, type Outcome, refuse, type Tracking } from "./context";
import { formattingOfRun } from "./formatting";
import { insertedRun, textMarkup, type Writer, writerAt } from "./markup";

/** Part of a piece of text: `[from, to)` of its normalised text goes. */
export interface Cut {
  readonly piece: TextPiece;
  readonly from: number;
  readonly to: number;
}

/**
 * Replaces parts of runs as tracked changes: each run is split in what stays before, what is deleted, and what
 * stays behind; the new text stands behind the last deletion (ECMA-376-1 17.13.5.14, 17.13.5.18).
 *
 * @param cuts in reading order, at least one; an empty one only marks a place
 */
export function splitRuns(
  context: EditContext,
  tracking: Tracking,
  cuts: readonly Cut[],
  text: string,
): Outcome {
  const byRun = new Map<XmlElement, Cut[]>();
  for (const cut of cuts) {
    const { run, around } = cut.piece;
    if (around.change === "inserted") return refuse("pending-changes");
    if (run === undefined) return refuse("unsupported-here");
    const others = byRun.get(run);
    if (others === undefined) byRun.set(run, [cut]);
    else others.push(cut);
  }
  const [first] = byRun.keys();
  if (first === undefined) return { splices: [] };
  const writer = writerAt(context, first);
  const inserted = insertedRun(writer, formattingOfRun(context, first), text);
  const splices: Splice[] = [];
  let left = byRun.size;
  for (const [run, own] of byRun) {
    left -= 1;
    const parts = partsOf(writer, run, own);
    if (parts === undefined) return refuse("picture-or-object");
    const { before, deleted, behind } = parts;
    splices.push({
      start: run.start,
      end: run.end,
      text:
        sameRun(context, run, before) +
        deletion(writer, tracking, sameRun(context, run, deleted)) +
        (left === 0 ? inserted : "") +
        sameRun(context, run, behind),
    });
  }
  return { splices };
}

/** A run with the attributes and formatting of another; nothing where it would be empty. */
function sameRun({ source }: EditContext, run: XmlElement, content: string): string {
  if (content === "") return "";
  const properties = childElement(run, "w:rPr");
  const look = properties === undefined ? "" : source.slice(properties.start, properties.end);
  return source.slice(run.start, run.startTagEnd) + look + content + source.slice(run.endTagStart, run.end);
}

function deletion(writer: Writer, tracking: Tracking, run: string): string {
  if (run === "") return "";
  const { prefix, declaration } = writer.names;
  return `<${prefix}:del${declaration}${changeAttributes(prefix, tracking)}>${run}</${prefix}:del>`;
}

interface RunParts {
  readonly before: string;
  readonly deleted: string;
  readonly behind: string;
}

/** A run's content by what becomes of it; undefined where something else stands between what is deleted. */
function partsOf(writer: Writer, run: XmlElement, cuts: readonly Cut[]): RunParts | undefined {
  const { source } = writer.context;
  const parts = { before: "", deleted: "", behind: "" };
  const open = new Map(cuts.map((cut) => [cut.piece.element, cut]));
  let begun = false;
  for (const child of childElements(run)) {
    if (child.name === "w:rPr") continue;
    const cut = open.get(child);
    if (cut === undefined) {
      if (begun && open.size > 0) return undefined;
      parts[begun ? "behind" : "before"] += source.slice(child.start, child.end);
      continue;
    }
    open.delete(child);
    begun = true;
    if (child.name === "w:t") cutText(writer, cut, parts);
    else if (cut.from < cut.to) parts.deleted += source.slice(child.start, child.end);
    else parts[cut.from === 0 ? "behind" : "before"] += source.slice(child.start, child.end);
  }
  return parts;
}

function cutText(
  writer: Writer,
  { piece, from, to }: Cut,
  parts: { -readonly [K in keyof RunParts]: string },
): void {
  const raw = textOfT(piece.element);
  const start = rawOffset(raw, from);
  const end = Math.max(start, rawOffset(raw, to));
  parts.before += textMarkup(writer, raw.slice(0, start));
  parts.deleted += textMarkup(writer, raw.slice(start, end), "delText");
  parts.behind += textMarkup(writer, raw.slice(end));
}
