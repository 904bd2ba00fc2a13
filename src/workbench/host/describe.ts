import type { Anchor } from "./model/anchors";
import type { HostDocument } from "./model/host-document";
import type { Json } from "./wire";

/**
 * How a type of the object model is described: one small table of members for each, by their names on the
 * wire (PascalCase). Whatever is not in the table does not exist and is answered with ApiNotFound.
 */
export interface ObjectType {
  readonly scalars?: Members<Scalar>;
  readonly navigation?: Members<(self: HostObject) => HostValue>;
  readonly methods?: Members<(self: HostObject, args: readonly Argument[]) => HostValue | Json>;
  /** Requirement set of members beyond WordApi 1.3: {"GetComments": "1.4"}; "*" for the whole type. */
  readonly since?: Members<string>;
}

export type Members<T> = Readonly<Record<string, T>>;

export interface Scalar {
  readonly get: (self: HostObject) => Json;
  readonly set?: (self: HostObject, value: Argument) => void;
}

/** Collections have the members that all of them share, and a few of their own. */
export interface CollectionType {
  readonly methods?: Members<(self: HostCollection, args: readonly Argument[]) => HostValue | Json>;
}

/** Names of the types; an object names its type, so that types may lead to each other. */
export type TypeName =
  | "AddinInternalService"
  | "Body"
  | "Comment"
  | "CommentReply"
  | "ContentControl"
  | "Document"
  | "Font"
  | "InlinePicture"
  | "ListItem"
  | "Paragraph"
  | "Range"
  | "SearchOptions"
  | "Table"
  | "TableCell"
  | "TableRow";

export type CollectionName = `${TypeName}Collection`;

/** All types of the object model. */
export interface TypeRegistry {
  readonly objects: Readonly<Record<TypeName, ObjectType>>;
  readonly collections: Readonly<Partial<Record<CollectionName, CollectionType>>>;
}

/** An object of the model: its type, and where in the document it stands. */
export interface HostObject {
  readonly type: TypeName;
  readonly document: HostDocument;
  readonly anchor: Anchor;
}

/** A collection is its items as they were when it was asked for. */
export interface HostCollection {
  readonly type: CollectionName;
  readonly items: readonly HostObject[];
}

/** What navigation and methods give beside plain values; null is a null object. */
export type HostValue = HostObject | HostCollection | null;

/** What a method gets: plain data, or objects. */
export type Argument =
  | string
  | number
  | boolean
  | null
  | HostObject
  | HostCollection
  | readonly Argument[]
  | { readonly [name: string]: Argument };

/** True for an object of the model, in an argument or a result. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "anchor" in value && "type" in value;
}

/** True for a collection of the model, in an argument or a result. */
export function isHostCollection(value: unknown): value is HostCollection {
  return typeof value === "object" && value !== null && "items" in value && "type" in value;
}

/** A member by its name in any case, with the table's own spelling. */
export function findMember<T>(
  table: Members<T> | undefined,
  asked: string,
): { readonly name: string; readonly member: T } | undefined {
  if (table === undefined) return undefined;
  const lower = asked.toLowerCase();
  for (const [name, member] of Object.entries(table)) {
    if (name.toLowerCase() === lower) return { name, member };
  }
  return undefined;
}

/** "Table.getCell": how users of the client know a member. */
export function memberLocation(type: string, member: string): string {
  return `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

/** True if a member is in the requirement set that the host claims, as "1.3". */
export function isInSet(type: ObjectType, member: string, wordApi: string): boolean {
  const since = type.since?.[member] ?? type.since?.["*"];
  return since === undefined || minor(since) <= minor(wordApi);
}

function minor(set: string): number {
  return Number(set.split(".")[1] ?? 0);
}
