import { DocumentError } from "../../core/model";
import {
  addContentType,
  CONTENT_TYPES_PART,
  type ContentTypeOf,
  readContentTypes,
  removeContentType,
} from "./content-types";
import { decodeText, detectEncoding, type Encoding, encodeText } from "./encoding";
import { refuseForeign } from "./foreign";
import { partKey, plainName, relationshipsPartOf, targetFrom } from "./part-names";
import {
  addRelationship,
  isStrictType,
  NO_RELATIONSHIPS,
  readRelationships,
  type Relationship,
  relationshipType,
  removeRelationship,
} from "./relationships";
import { readZip, unpack, writeZip, type ZipEntry, type ZipItem } from "../zip";

/** Bounds on what is unpacked; a file beyond them is refused before memory is asked for. */
export interface PackageLimits {
  /** Bytes of one XML part. */
  readonly maxXml: number;
  /** Bytes of all parts together. */
  readonly maxTotal: number;
  readonly maxEntries: number;
}

const MEGABYTE = 1024 * 1024;

/** 12 MB of document XML is some 5,000 plan rows of text; photographs may take the rest. */
const DEFAULT_PACKAGE_LIMITS: PackageLimits = {
  maxXml: 12 * MEGABYTE,
  maxTotal: 200 * MEGABYTE,
  maxEntries: 10_000,
};

const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** A part's content while it differs from the file's. */
type Change =
  { readonly text: string; readonly encoding: Encoding } | { readonly bytes: Uint8Array } | "removed";

/** What a part's name leads to: its entry in the file, if it came with it, and what was changed since. */
interface Part {
  readonly name: string;
  readonly entry?: ZipEntry;
  /** Another entry has the same name and other content: readers would disagree about which one counts. */
  hasTwin?: true;
  change?: Change;
  /** Decoded content of the entry, kept once asked for. */
  original?: { readonly text: string; readonly encoding: Encoding };
}

/**
 * An OPC package (ECMA-376-2) in memory: parts, their content types and relationships. Nothing is unpacked
 * before it is asked for, and what is not changed is written back as the bytes it was, in the same order.
 */
export class OpcPackage {
  /** The part that the package's officeDocument relationship names. */
  readonly mainPart: string;
  /** The package speaks the strict standard (ISO/IEC 29500-1): new relationships use its type URIs. */
  readonly strict: boolean;
  readonly #file: Uint8Array;
  readonly limits: PackageLimits;
  readonly #entries: readonly ZipEntry[];
  readonly #parts: ReadonlyMap<string, Part>;
  readonly #added = new Map<string, Part>();
  readonly #relationships = new Map<string, { source: string; list: readonly Relationship[] }>();
  #types: { source: string; of: ContentTypeOf } | undefined;
  #revision = 0;

  private constructor(file: Uint8Array, limits: PackageLimits) {
    refuseForeign(file);
    this.#file = file;
    this.limits = limits;
    this.#entries = readZip(file, limits);
    this.#parts = indexEntries(this.#entries);
    const main = this.#findMainPart();
    this.mainPart = main.name;
    this.strict = main.strict;
  }

  /**
   * Opens a package. The bytes are kept, not copied: they must not change while it is in use.
   *
   * @throws DocumentError "not-a-docx", "legacy-or-encrypted", "not-word", "damaged", "too-large", "doctype"
   */
  static open(file: Uint8Array, limits: Partial<PackageLimits> = {}): OpcPackage {
    return new OpcPackage(file, { ...DEFAULT_PACKAGE_LIMITS, ...limits });
  }

  /** Names of all parts as they stand now, in the order of the file, new ones last. */
  get partNames(): readonly string[] {
    return [...this.#parts.values(), ...this.#added.values()]
      .filter((part) => part.change !== "removed" && !part.name.endsWith("/"))
      .map((part) => part.name);
  }

  /** True while nothing differs from the file. */
  get isUnchanged(): boolean {
    return this.#added.size === 0 && [...this.#parts.values()].every((part) => part.change === undefined);
  }

  /** Grows with every change, so that what was read from the package can be kept until then. */
  get revision(): number {
    return this.#revision;
  }

  /** True where there is such a part, however its name is spelled. */
  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  /** The content of a part. @throws DocumentError "damaged" where it is missing or broken */
  bytes(name: string): Uint8Array {
    const part = this.#get(name);
    const { change } = part;
    if (change === undefined || change === "removed") return this.#unpack(part);
    return "bytes" in change ? change.bytes : encodeText(change.text, change.encoding);
  }

  /**
   * The text of an XML part, its byte-order mark included.
   * @throws DocumentError "damaged" where it is missing or broken, "too-large" beyond the limit for XML
   */
  text(name: string): string {
    const part = this.#get(name);
    const { change } = part;
    if (change !== undefined && change !== "removed") {
      return "text" in change ? change.text : decodeText(change.bytes, detectEncoding(change.bytes));
    }
    return this.#originalText(part).text;
  }

  /** Replaces the text of a part that is there; it keeps its encoding. */
  writeText(name: string, text: string): void {
    const part = this.#get(name);
    this.#revision += 1;
    if (part.entry === undefined) {
      part.change = { text, encoding: "utf-8" };
      return;
    }
    const original = this.#originalText(part);
    if (original.text === text) delete part.change;
    else part.change = { text, encoding: original.encoding };
  }

  /** Adds a part, with an entry of its own for its content type. */
  addPart(name: string, contentType: string, content: string | Uint8Array): void {
    this.#put(name, content);
    if (this.contentType(name) !== contentType) {
      this.writeText(CONTENT_TYPES_PART, addContentType(this.text(CONTENT_TYPES_PART), name, contentType));
    }
  }

  /** Removes a part and its content type; relationships that point to it are the caller's. */
  removePart(name: string): void {
    this.#drop(name);
    this.writeText(CONTENT_TYPES_PART, removeContentType(this.text(CONTENT_TYPES_PART), name));
    const own = relationshipsPartOf(name);
    if (this.has(own)) this.#drop(own);
  }

  /** The first of "word/item1.xml", "word/item2.xml"... that no part has; `stem` is "word/item". */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.${extension}`)) number += 1;
    return `${stem}${number}.${extension}`;
  }

  /** The content type of a part, or undefined where none is listed for it. */
  contentType(name: string): string | undefined {
    const source = this.text(CONTENT_TYPES_PART);
    if (this.#types?.source !== source) this.#types = { source, of: readContentTypes(source) };
    return this.#types.of(name);
  }

  /** The relationships of a part; the package's own for "". */
  relationships(owner: string): readonly Relationship[] {
    const name = relationshipsPartOf(owner);
    if (!this.has(name)) return [];
    const source = this.text(name);
    const known = this.#relationships.get(name);
    if (known?.source === source) return known.list;
    const list = readRelationships(source, owner);
    this.#relationships.set(name, { source, list });
    return list;
  }

  /** The parts that a part points to for a purpose ("comments"), whichever standard's type says so. */
  related(owner: string, kind: string): readonly string[] {
    return this.relationships(owner).flatMap((one) => {
      const part = one.kind === kind && one.part !== undefined ? this.#find(one.part) : undefined;
      return part === undefined ? [] : [part.name];
    });
  }

  /** Adds a relationship to a part of this package. @returns its id */
  relate(owner: string, kind: string, part: string): string {
    const name = relationshipsPartOf(owner);
    if (!this.has(name)) this.addPart(name, RELATIONSHIPS_TYPE, NO_RELATIONSHIPS);
    const type = relationshipType(kind, this.strict);
    const { source, id } = addRelationship(this.text(name), type, targetFrom(owner, part));
    this.writeText(name, source);
    return id;
  }

  /** Removes all relationships from one part to another; a part of relationships that we began goes if empty. */
  unrelate(owner: string, part: string): void {
    const name = relationshipsPartOf(owner);
    if (!this.has(name)) return;
    let source = this.text(name);
    for (const one of readRelationships(source, owner)) {
      if (one.part !== undefined && partKey(one.part) === partKey(part)) {
        source = removeRelationship(source, one.id);
      }
    }
    if (source === NO_RELATIONSHIPS) this.removePart(name);
    else this.writeText(name, source);
  }

  /** Remembers everything as it is now. @returns what puts it back */
  checkpoint(): () => void {
    const added = new Map([...this.#added].map(([key, part]) => [key, { ...part }]));
    const changes = [...this.#parts.values()].map((part) => [part, part.change] as const);
    return () => {
      this.#revision += 1;
      this.#added.clear();
      for (const [key, part] of added) this.#added.set(key, part);
      for (const [part, change] of changes) {
        if (change === undefined) delete part.change;
        else part.change = change;
      }
    };
  }

  /**
   * The package as a file. Without any change these are the very bytes that were opened; otherwise parts that
   * did not change keep their compressed bytes and all keep their order, new ones last.
   *
   * @throws DocumentError "damaged" where a part that is to be kept cannot be found in the file
   */
  save(): Uint8Array {
    if (this.isUnchanged) return this.#file;
    const byEntry = new Map([...this.#parts.values()].map((part) => [part.entry, part]));
    const items: ZipItem[] = [];
    for (const entry of this.#entries) {
      const part = byEntry.get(entry);
      if (part?.change === "removed") continue;
      items.push(part?.change === undefined ? { entry } : { entry, content: this.bytes(part.name) });
    }
    for (const part of this.#added.values()) items.push({ name: part.name, content: this.bytes(part.name) });
    return writeZip(this.#file, items);
  }

  #find(name: string): Part | undefined {
    const key = partKey(name);
    const part = this.#added.get(key) ?? this.#parts.get(key);
    return part?.change === "removed" ? undefined : part;
  }

  #get(name: string): Part {
    const part = this.#find(name);
    if (part === undefined) throw new DocumentError("damaged", `the part ${name} is missing`);
    return part;
  }

  #put(name: string, content: string | Uint8Array): void {
    this.#revision += 1;
    const key = partKey(name);
    const known = this.#parts.get(key);
    if (known?.change === "removed") {
      // The part was taken out before: put back as it was, it is no change at all.
      if (typeof content === "string" && this.#originalText(known).text === content) delete known.change;
      else known.change = changeTo(content);
      return;
    }
    if (this.has(name)) throw new RangeError(`the part ${name} is there already`);
    this.#added.set(key, { name, change: changeTo(content) });
  }

  #drop(name: string): void {
    this.#revision += 1;
    const part = this.#get(name);
    if (part.entry === undefined) this.#added.delete(partKey(name));
    else part.change = "removed";
  }

  #unpack(part: Part): Uint8Array {
    if (part.entry === undefined) throw new DocumentError("damaged", `the part ${part.name} is missing`);
    if (part.hasTwin) throw new DocumentError("damaged", `two parts are named ${part.entry.name}`);
    return unpack(this.#file, part.entry);
  }

  #originalText(part: Part): { readonly text: string; readonly encoding: Encoding } {
    if (part.original === undefined) {
      if (part.entry !== undefined && part.entry.size > this.limits.maxXml) {
        const detail = `${part.name} has ${part.entry.size} bytes, at most ${this.limits.maxXml}`;
        throw new DocumentError("too-large", detail);
      }
      const bytes = this.#unpack(part);
      const encoding = detectEncoding(bytes);
      part.original = { text: decodeText(bytes, encoding), encoding };
    }
    return part.original;
  }

  #findMainPart(): { readonly name: string; readonly strict: boolean } {
    const rootRelationships = relationshipsPartOf("");
    if (!this.has(CONTENT_TYPES_PART) || !this.has(rootRelationships)) {
      // An OpenDocument text names its type in a part of this name (OpenDocument 1.3, part 2, 3.3).
      const code = this.has("mimetype") ? "not-word" : "not-a-docx";
      throw new DocumentError(code, "an archive, but not an Office package");
    }
    const main = this.relationships("").find((one) => one.kind === "officeDocument");
    if (main?.part === undefined) throw new DocumentError("not-word", "the package names no main document");
    const part = this.#find(main.part);
    if (part === undefined) throw new DocumentError("damaged", `the main document ${main.part} is missing`);
    const type = this.contentType(part.name) ?? "";
    if (isOtherDocument(type)) throw new DocumentError("not-word", `the main document is ${type}`);
    return { name: part.name, strict: isStrictType(main.type) };
  }
}

function changeTo(content: string | Uint8Array): Change {
  return typeof content === "string" ? { text: content, encoding: "utf-8" } : { bytes: content };
}

/** The first entry of a name counts; entries that are folders hold nothing. */
function indexEntries(entries: readonly ZipEntry[]): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part & { readonly entry: ZipEntry }>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    const first = parts.get(key);
    if (first === undefined) parts.set(key, { name: plainName(entry.name), entry });
    else if (first.entry.crc !== entry.crc || first.entry.size !== entry.size) first.hasTwin = true;
  }
  return parts;
}

/**
 * True for the main content types of other applications. Word has four (document, template, each with and
 * without macros); writers that name another one for a Word document are told by its root element instead.
 */
function isOtherDocument(type: string): boolean {
  return /spreadsheetml|presentationml|ms-excel|ms-powerpoint|ms-visio|ms-xpsdocument/.test(type);
}
