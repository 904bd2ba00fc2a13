import type { CollectionName, HostCollection, HostObject, TypeName } from "../describe";
import { HostError } from "../errors";
import type { XmlElement } from "../../../document/wordml/tree";
import type { Extent } from "./extents";
import type { HostDocument } from "./host-document";
import type { StoryCell, StoryParagraph, StoryRow, StoryTable } from "./story";

/** Making objects of the model, and finding what they stand for. */

const TYPES = { paragraph: "Paragraph", table: "Table", row: "TableRow", cell: "TableCell" } as const;

/** The object for a paragraph, table, row or cell. */
export function objectFor(
  document: HostDocument,
  node: StoryParagraph | StoryTable | StoryRow | StoryCell,
): HostObject {
  return { type: TYPES[node.kind], document, anchor: document.elementAnchor(node.element) };
}

/** The object for a content control. */
export function controlObject(document: HostDocument, control: XmlElement): HostObject {
  return { type: "ContentControl", document, anchor: document.elementAnchor(control) };
}

/** The body of a cell. */
export function cellBody(document: HostDocument, cell: StoryCell): HostObject {
  return { type: "Body", document, anchor: document.elementAnchor(cell.element) };
}

/** A range of the document. */
export function rangeObject(document: HostDocument, extent: Extent): HostObject {
  return { type: "Range", document, anchor: document.rangeAnchor(extent.start, extent.end) };
}

/** A collection. */
export function collection(item: TypeName, items: readonly HostObject[]): HostCollection {
  const type: CollectionName = `${item}Collection`;
  return { type, items };
}

/** A collection of paragraphs, tables, rows or cells. */
export function collectionOf(
  item: "Paragraph" | "Table" | "TableRow" | "TableCell",
  document: HostDocument,
  nodes: readonly (StoryParagraph | StoryTable | StoryRow | StoryCell)[],
): HostCollection {
  return collection(
    item,
    nodes.map((node) => objectFor(document, node)),
  );
}

function nodeOf(self: HostObject): StoryParagraph | StoryTable | StoryRow | StoryCell {
  if (self.anchor.kind !== "element") throw new HostError("GeneralException");
  return self.document.nodeAt(self.anchor);
}

/** The table that an object stands for. @throws HostError "ItemNotFound" where it is gone */
export function tableOf(self: HostObject): StoryTable {
  const node = nodeOf(self);
  if (node.kind !== "table") throw new HostError("GeneralException");
  return node;
}

/** The row that an object stands for. @throws HostError "ItemNotFound" where it is gone */
export function rowOf(self: HostObject): StoryRow {
  const node = nodeOf(self);
  if (node.kind !== "row") throw new HostError("GeneralException");
  return node;
}

/** The cell that a cell, or the body of a cell, stands for. @throws HostError "ItemNotFound" where it is gone */
export function cellOf(self: HostObject): StoryCell {
  const node = nodeOf(self);
  if (node.kind !== "cell") throw new HostError("GeneralException");
  return node;
}

/** The paragraph that an object stands for. @throws HostError "ItemNotFound" where it is gone */
export function paragraphOf(self: HostObject): StoryParagraph {
  const node = nodeOf(self);
  if (node.kind !== "paragraph") throw new HostError("GeneralException");
  return node;
}

/** An object that the client lets be absent, or its error. */
export function orNotFound<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new HostError("ItemNotFound");
  return value;
}
