import {
  type Block,
  type ContentFlags,
  type DocumentComment,
  type Location,
  normaliseText,
  type ParagraphBlock,
  type Snapshot,
  type TableBlock,
  tableFingerprint,
  type TableRow,
} from "../../core/model";
import type { WordCapabilities } from "./capabilities";
import { locateComments } from "./comment-places";
import { failureOf } from "./failures";
import type { Turn } from "./gate";
import { type Reading, readingOfOoxml } from "./reading";
import { inWord } from "./requests";

/**
 * The lower rungs of the ladder, for documents whose body gives no OOXML: every table's OOXML in one request,
 * then those one by one, then plain values. Paragraphs outside tables come as plain text, so that what is read
 * here never counts as "full". Where the comments API is there (WordApi 1.4), it tells all comments.
 */
export function readReduced(turn: Turn, capabilities: WordCapabilities): Promise<Reading> {
  return inWord(async (context) => {
    const outline = await readOutline(turn, context);
    const asked = capabilities.markup !== "nothing";
    const markup = asked ? await readTableMarkup(turn, context, outline.tables) : [];
    if (markup.every((snapshot) => snapshot === undefined)) capabilities.sawMarkup("nothing");
    const missing = outline.tables.filter((_, index) => markup[index] === undefined);
    const values = await readValues(turn, context, missing);
    const sources = outline.tables.map((table, index): TableSource => {
      const snapshot = markup[index];
      return snapshot === undefined
        ? { kind: "values", values: values.get(table) ?? [] }
        : { kind: "markup", snapshot };
    });
    const reading = assemble(outline, sources);
    return capabilities.tellsChanges ? locateComments(turn, context, outline.listed, reading) : reading;
  });
}

type TableSource =
  | { readonly kind: "markup"; readonly snapshot: Snapshot }
  | { readonly kind: "values"; readonly values: readonly (readonly string[])[] };

interface Outline {
  /** Whatever Word lists as tables of the body. */
  readonly listed: readonly Word.Table[];
  readonly tables: readonly Word.Table[];
  /** True where the next table follows without a paragraph between. */
  readonly adjoins: readonly boolean[];
  readonly paragraphs: readonly OutlineParagraph[];
}

interface OutlineParagraph {
  readonly text: string;
  readonly inTable: boolean;
  readonly outlineLevel: number;
  readonly isListItem: boolean;
}

async function readOutline(turn: Turn, context: Word.RequestContext): Promise<Outline> {
  const { tables, paragraphs } = context.document.body;
  tables.load("items/nestingLevel");
  paragraphs.load("items/text,items/tableNestingLevel,items/outlineLevel,items/isListItem");
  await turn.sync(context);
  // Whether nested tables are listed as well is not known.
  const top = tables.items.filter((table) => table.nestingLevel === 1);
  const following = top.map((table) => table.getParagraphAfterOrNullObject().load("tableNestingLevel"));
  await turn.sync(context);
  return {
    listed: tables.items,
    tables: top,
    adjoins: following.map((paragraph) => !paragraph.isNullObject && paragraph.tableNestingLevel > 0),
    paragraphs: paragraphs.items.map((paragraph) => ({
      text: cleanText(paragraph.text),
      inTable: paragraph.tableNestingLevel > 0,
      outlineLevel: paragraph.outlineLevel,
      isListItem: paragraph.isListItem,
    })),
  };
}

/** The tables' OOXML, read; undefined for those that Word does not give. */
async function readTableMarkup(
  turn: Turn,
  context: Word.RequestContext,
  tables: readonly Word.Table[],
): Promise<readonly (Snapshot | undefined)[]> {
  const all = await tryAll(turn, context, tables, (table) => table.getRange("Whole").getOoxml());
  return Promise.all(
    all.map(async (result) => {
      const reading = result === undefined ? undefined : await readingOfOoxml(result.value);
      return reading?.snapshot.blocks.some((block) => block.kind === "table") ? reading.snapshot : undefined;
    }),
  );
}

async function readValues(
  turn: Turn,
  context: Word.RequestContext,
  tables: readonly Word.Table[],
): Promise<ReadonlyMap<Word.Table, readonly (readonly string[])[]>> {
  const loaded = await tryAll(turn, context, tables, (table) => table.load("values"));
  return new Map(
    tables.map((table, index) => {
      const values = loaded[index]?.values ?? [];
      return [table, values.map((row) => row.map(cleanText))] as const;
    }),
  );
}

/** Asks the same of several objects in one request; where that fails, of one after the other. */
async function tryAll<T, R>(
  turn: Turn,
  context: Word.RequestContext,
  objects: readonly T[],
  ask: (object: T) => R,
): Promise<readonly (R | undefined)[]> {
  if (objects.length === 0) return [];
  try {
    const results = objects.map(ask);
    await turn.sync(context);
    return results;
  } catch (error) {
    if (failureOf(error).code === "") throw error;
  }
  const results: (R | undefined)[] = [];
  for (const object of objects) {
    const result = ask(object);
    results.push(
      await turn.sync(context).then(
        () => result,
        () => undefined,
      ),
    );
  }
  return results;
}

/** Text of the API without marks: end-of-cell marks leave an empty last line behind. */
function cleanText(raw: string): string {
  return normaliseText(raw).replace(/\n$/, "");
}

const NO_FLAGS: ContentFlags = { pendingChanges: false, controls: [], comments: [] };

function assemble(outline: Outline, sources: readonly TableSource[]): Reading {
  const tables = readTables(sources);
  const snapshots = sources.flatMap((source) => (source.kind === "markup" ? [source.snapshot] : []));
  return {
    snapshot: {
      fidelity: "reduced",
      blocks: arrange(outline, tables),
      comments: sources.flatMap(commentsOf),
      state: [],
      pendingChanges: snapshots.some((snapshot) => snapshot.pendingChanges),
      trackChanges: snapshots.some((snapshot) => snapshot.trackChanges),
      protection: snapshots.find((snapshot) => snapshot.protection !== "none")?.protection ?? "none",
    },
    fullTables: new Set(sources.flatMap((source, index) => (source.kind === "markup" ? [index] : []))),
    fullParagraphs: false,
  };
}

function readTables(sources: readonly TableSource[]): readonly TableBlock[] {
  const seen = new Map<string, number>();
  return sources.map((source, index) => {
    const table =
      source.kind === "markup" ? tableOfMarkup(source.snapshot, index) : tableOfValues(source.values);
    const occurrence = seen.get(table.fingerprint) ?? 0;
    seen.set(table.fingerprint, occurrence + 1);
    return { ...table, index, occurrence };
  });
}

/** The table of a package that holds it alone, its comments renamed: each package counts from 0. */
function tableOfMarkup(snapshot: Snapshot, index: number): TableBlock {
  const table = snapshot.blocks.find((block) => block.kind === "table");
  if (table === undefined) return tableOfValues([]);
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        flags: { ...cell.flags, comments: cell.flags.comments.map((id) => commentId(index, id)) },
      })),
    })),
  };
}

function tableOfValues(values: readonly (readonly string[])[]): TableBlock {
  const rows = values.map((cells, index): TableRow => ({
    index,
    repeatsAsHeader: false,
    hidden: false,
    cells: cells.map((text, column) => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      physical: column,
      text,
      paragraphs: text.split("\n").map((line) => ({ text: line })),
      flags: NO_FLAGS,
      nestedTables: 0,
    })),
  }));
  const columnCount = Math.max(0, ...rows.map((row) => row.cells.length));
  const fingerprint = tableFingerprint(columnCount, rows);
  return { kind: "table", index: 0, fingerprint, occurrence: 0, columnCount, rows };
}

function commentId(table: number, id: string): string {
  return `${table}-${id}`;
}

function commentsOf(source: TableSource, index: number): readonly DocumentComment[] {
  if (source.kind === "values") return [];
  return source.snapshot.comments.flatMap(({ location, ...comment }) => {
    // A package may carry comments of the rest of the document along.
    if (location === undefined || !("table" in location) || location.table !== 0) return [];
    const moved: Location = { ...location, table: index };
    return [{ ...comment, id: commentId(index, comment.id), location: moved }];
  });
}

/**
 * Paragraphs and tables in reading order: a run of paragraphs in tables stands for one table and those that
 * adjoin it.
 */
function arrange(outline: Outline, tables: readonly TableBlock[]): readonly Block[] {
  const blocks: Block[] = [];
  let nextTable = 0;
  let paragraphs = 0;
  let wasInTable = false;
  const takeTables = (): void => {
    for (let goesOn = true; goesOn && nextTable < tables.length; nextTable += 1) {
      const table = tables[nextTable];
      if (table !== undefined) blocks.push(table);
      goesOn = outline.adjoins[nextTable] ?? false;
    }
  };
  for (const paragraph of outline.paragraphs) {
    if (paragraph.inTable) {
      if (!wasInTable) takeTables();
    } else {
      blocks.push(paragraphBlock(paragraph, paragraphs));
      paragraphs += 1;
    }
    wasInTable = paragraph.inTable;
  }
  blocks.push(...tables.slice(nextTable));
  return blocks;
}

function paragraphBlock(paragraph: OutlineParagraph, index: number): ParagraphBlock {
  // Word.Paragraph.outlineLevel: 1 to 9 for headings, 10 for body text.
  const heading = paragraph.outlineLevel >= 1 && paragraph.outlineLevel <= 9;
  return {
    kind: "paragraph",
    index,
    text: paragraph.text,
    ...(heading ? { headingLevel: paragraph.outlineLevel } : {}),
    ...(paragraph.isListItem ? { list: { level: 0 } } : {}),
    flags: NO_FLAGS,
    textBoxes: [],
  };
}
