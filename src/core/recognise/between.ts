import { comparableText, type Snapshot, type TableBlock } from "../model";

/** The paragraphs between two tables, or after the last one. */
export function textBetween(
  snapshot: Snapshot,
  table: TableBlock,
  next: TableBlock | undefined,
): readonly string[] {
  const from = snapshot.blocks.indexOf(table);
  const to = next === undefined ? snapshot.blocks.length : snapshot.blocks.indexOf(next);
  return snapshot.blocks
    .slice(from + 1, to)
    .flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
}

/** Nothing but empty paragraphs, or a word that says that the table goes on. */
export function followsDirectly(snapshot: Snapshot, table: TableBlock, next: TableBlock): boolean {
  return textBetween(snapshot, table, next).every((text) => {
    const line = comparableText(text);
    return line === "" || /^\(?(?:table )?(?:continued|cont(?:inued|'d|\.)?)\b.{0,20}$/i.test(line);
  });
}
