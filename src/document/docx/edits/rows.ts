import type { RefusalCode, RowValue } from "../../../core/model";
import {
  type GridCell,
  type GridRow,
  indexBlocks,
  isInVerticalMerge,
  type TableGrid,
} from "../../wordml/body";
import { controlKind, isShowingPlaceholder, lookInto, readControl } from "../../wordml/controls";
import type { Splice } from "../../wordml/splice";
import { eachContent } from "../../wordml/structure";
import { childElement, walk, type XmlElement } from "../../wordml/tree";
import { isSelfClosing } from "../xml-edit";
import { open, strikeInline, strikeMark } from "./clearing";
import { type EditContext, type Outcome, refuse } from "./context";
import { formattingOfControl, formattingOfParagraph } from "./formatting";
import { changeMark, copyChildren, linesOf, newParagraph, tag, type Writer, writerAt } from "./markup";

/** The splices that add a row; `row` is the one that puts its w:tr, which begins with the splice's text. */
export interface AddedRow {
  readonly splices: readonly Splice[];
  readonly row: Splice;
}

/** Row properties that are about one row: repeated header, hidden (ECMA-376-1 17.4.49, 17.4.20). */
const OF_ONE_ROW = new Set(["w:tblHeader", "w:hidden", "w:divId"]);
/** Cell properties that are about one cell: 17.4.84 vMerge. */
const OF_ONE_CELL = new Set(["w:vMerge"]);

/**
 * Adds a row beside another in its shape: its cells' properties and the look of their first paragraphs; no text
 * but `values`, no comments, bookmarks, ids, content controls or header mark.
 *
 * @returns refused with "merged-neighbour" beside a vertical merge, "locked" and "data-bound" inside such
 *   controls
 */
export function addRow(
  context: EditContext,
  table: TableGrid,
  row: GridRow,
  where: "before" | "after",
  values: readonly RowValue[],
): AddedRow | { readonly refused: RefusalCode } {
  const neighbour = table.rows[row.index + (where === "before" ? -1 : 1)];
  if (isInVerticalMerge(row) || (neighbour !== undefined && isInVerticalMerge(neighbour))) {
    return refuse("merged-neighbour");
  }
  const shut = refusalOfOuterControls(table, row);
  if (shut !== undefined) return refuse(shut);
  const beside = wrapperOfRowAlone(table, row);
  const at = where === "before" ? beside.start : beside.end;
  const item = isRepeated(beside) ? itemAround(context, beside) : undefined;
  const added: Splice = { start: at, end: at, text: rowMarkup(context, row, values) };
  if (item === undefined) return { splices: [added], row: added };
  return {
    splices: [{ start: at, end: at, text: item.before }, added, { start: at, end: at, text: item.behind }],
    row: added,
  };
}

/** Locks and bindings of the controls around a row: their content cannot get or lose rows. */
function refusalOfOuterControls(table: TableGrid, row: GridRow): RefusalCode | undefined {
  const controls = [...table.around.controls, ...row.around.controls].map((control) => readControl(control));
  if (controls.some((control) => control.locked || control.kind === "group")) return "locked";
  return controls.some((control) => control.bound) ? "data-bound" : undefined;
}

/** The outermost control of the table that holds this row and no other, or the row itself. */
function wrapperOfRowAlone(table: TableGrid, row: GridRow): XmlElement {
  const shared = new Set<XmlElement>();
  for (const other of table.rows) {
    if (other !== row) for (const control of other.around.controls) shared.add(control);
  }
  // A repeating section goes on while its last item is gone or a new one comes: it is no wrapper of a row.
  return (
    row.around.controls.find((control) => !shared.has(control) && !isRepeatingSection(control)) ?? row.element
  );
}

function isRepeatingSection(control: XmlElement): boolean {
  const properties = childElement(control, "w:sdtPr");
  return properties !== undefined && childElement(properties, "w15:repeatingSection") !== undefined;
}

/** One item of a repeating section (MS-DOCX 2.5.4 repeatingSectionItem). */
function isRepeated(element: XmlElement): boolean {
  return (
    element.name === "w:sdt" && controlKind(element) === "repeatingSection" && !isRepeatingSection(element)
  );
}

/** Start and end of another item of the same repeating section, without the first one's id. */
function itemAround(
  context: EditContext,
  item: XmlElement,
): { readonly before: string; readonly behind: string } {
  const writer = writerAt(context, item);
  const properties = copyChildren(context, childElement(item, "w:sdtPr"), new Set(["w:id"]));
  const { prefix, declaration } = writer.names;
  return {
    before: `<${prefix}:sdt${declaration}>${tag(writer, "sdtPr", properties)}<${prefix}:sdtContent>`,
    behind: `</${prefix}:sdtContent></${prefix}:sdt>`,
  };
}

function rowMarkup(context: EditContext, row: GridRow, values: readonly RowValue[]): string {
  const writer = writerAt(context, row.element);
  const exceptions = copyChildren(context, childElement(row.element, "w:tblPrEx"));
  const properties =
    copyChildren(context, childElement(row.element, "w:trPr"), OF_ONE_ROW) + changeMark(writer, "ins");
  const shown = new Map(row.cells.map((cell) => [cell.element, cell]));
  let cells = "";
  eachContent(row.element, (element) => {
    if (element.name === "w:tc") cells += cellMarkup(writer, element, valueOf(shown.get(element), values));
  });
  return tag(
    writer,
    "tr",
    (exceptions === "" ? "" : tag(writer, "tblPrEx", exceptions)) +
      (properties === "" ? "" : tag(writer, "trPr", properties)) +
      cells,
  );
}

function valueOf(cell: GridCell | undefined, values: readonly RowValue[]): string {
  if (cell === undefined) return "";
  const { column, columnSpan } = cell;
  return values.find((value) => value.column >= column && value.column < column + columnSpan)?.text ?? "";
}

function cellMarkup(writer: Writer, like: XmlElement, text: string): string {
  const { context } = writer;
  const properties = copyChildren(context, childElement(like, "w:tcPr"), OF_ONE_CELL);
  const [first] = indexBlocks(like).paragraphs;
  const look = first === undefined ? "" : lookOfCell(context, like, first.element);
  const paragraphs =
    first === undefined
      ? linesOf(text).map(() => tag(writer, "p", ""))
      : linesOf(text).map((line) => newParagraph(writer, first.element, look, line));
  return tag(writer, "tc", (properties === "" ? "" : tag(writer, "tcPr", properties)) + paragraphs.join(""));
}

/** The formatting of a cell's text, or of what is typed in place of a control's prompt. */
function lookOfCell(context: EditContext, cell: XmlElement, first: XmlElement): string {
  const prompting = lookInto(cell).controls.find(isShowingPlaceholder);
  return prompting === undefined
    ? formattingOfParagraph(context, first)
    : formattingOfControl(context, prompting);
}

/**
 * Deletes a row; marks of bookmarks and permissions that reach beyond it stay.
 *
 * Comments and pending changes are the caller's to judge.
 *
 * @returns refused with "only-row", "merged-neighbour", "locked" or "data-bound"
 */
export function deleteRow(context: EditContext, table: TableGrid, row: GridRow): Outcome {
  if (!table.rows.some((other) => other !== row && other.change !== "deleted")) return refuse("only-row");
  if (isInVerticalMerge(row)) return refuse("merged-neighbour");
  const shut = refusalOfOuterControls(table, row);
  if (shut !== undefined) return refuse(shut);
  if (lookInto(row.element).controls.some(cannotGo)) return refuse("locked");
  const { tracking } = context;
  const own =
    row.change === "inserted" && rowRecord(row, "w:ins")?.attributes["w:author"] === tracking?.author;
  if (tracking === undefined || own) {
    const gone = wrapperOfRowAlone(table, row);
    return { splices: [{ start: gone.start, end: gone.end, text: openEnds(context, gone) }] };
  }
  if (row.change === "deleted") return { splices: [] };
  const writer = writerAt(context, row.element);
  const struck = row.cells.flatMap(({ element }) =>
    indexBlocks(element).paragraphs.flatMap(({ element: paragraph }) =>
      isSelfClosing(paragraph)
        ? []
        : [...strikeMark(writer, paragraph), ...strikeInline(writer, tracking, paragraph).splices],
    ),
  );
  return { splices: [...strikeRow(writer, row), ...struck] };
}

/** 17.5.2.23 lock: the control itself cannot be deleted. */
function cannotGo(control: XmlElement): boolean {
  const properties = childElement(control, "w:sdtPr");
  const lock = properties && childElement(properties, "w:lock")?.attributes["w:val"];
  return lock === "sdtLocked" || lock === "sdtContentLocked";
}

function rowRecord(row: GridRow, name: string): XmlElement | undefined {
  const properties = childElement(row.element, "w:trPr");
  return properties && childElement(properties, name);
}

/** 17.13.5.12: the row's own mark of deletion, behind all other properties but the record of their change. */
function strikeRow(writer: Writer, row: GridRow): readonly Splice[] {
  const change = changeMark(writer, "del");
  const properties = childElement(row.element, "w:trPr");
  if (properties !== undefined) {
    if (isSelfClosing(properties)) return [open(writer.context, properties, change)];
    const at = childElement(properties, "w:trPrChange")?.start ?? properties.endTagStart;
    return [{ start: at, end: at, text: change }];
  }
  const at = childElement(row.element, "w:tblPrEx")?.end ?? row.element.startTagEnd;
  return [{ start: at, end: at, text: tag(writer, "trPr", change) }];
}

/** Marks that come in pairs (17.13.6 bookmarks, 17.13.7 permissions), by what ends them. */
const PAIRS: Readonly<Record<string, string>> = {
  "w:bookmarkStart": "w:bookmarkEnd",
  "w:permStart": "w:permEnd",
};

/** The marks of an element whose other half stands outside, as source text. */
function openEnds({ source }: EditContext, element: XmlElement): string {
  const starts = new Map<string, XmlElement>();
  const unpaired: XmlElement[] = [];
  walk(element, (e) => {
    const id = e.attributes["w:id"] ?? "";
    const end = PAIRS[e.name];
    if (end !== undefined) starts.set(`${end} ${id}`, e);
    else if (Object.values(PAIRS).includes(e.name) && !starts.delete(`${e.name} ${id}`)) unpaired.push(e);
    return undefined;
  });
  return [...unpaired, ...starts.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => source.slice(start, end))
    .join("");
}
