import { OpcPackage } from "../../../document/docx/package";
import { applySplices, type Splice } from "../../../document/wordml/splice";
import { parseXml } from "../../../document/wordml/parse";
import { type XmlElement } from "../../../document/wordml/tree";
import { HostError } from "../errors";
import type { Profile } from "../profiles";
import { carryForward, type ElementAnchor, type RangeAnchor, type Shift, shiftsOf } from "./anchors";
import { contentStart, type Extent } from "./extents";
import { paragraphAt, readStory, type Story, type StoryNode, type StoryParagraph } from "./story";

/** What changed, for whoever shows the document. */
export interface DocumentChange {
  /** Stretch of the new main part's source that holds the change. */
  readonly start: number;
  readonly end: number;
}

/**
 * The open document: a package, the source of its main part, and what is read from it. Every change is a set
 * of splices of that source; anchors of objects are carried through them.
 */
export class HostDocument {
  readonly package: OpcPackage;
  /** How this Word behaves; may be exchanged while the document is open. */
  profile: Profile;
  readonly #log: (readonly Shift[])[] = [];
  readonly #listeners = new Set<(change: DocumentChange) => void>();
  readonly #selectionListeners = new Set<() => void>();
  #selection: RangeAnchor | undefined;
  readonly #clock: () => Date;
  #version = 0;
  #source: string;
  #root: XmlElement | undefined;
  #story: Story | undefined;

  /**
   * @throws DocumentError for a file that cannot be opened
   */
  constructor(docx: Uint8Array, profile: Profile, clock: () => Date = () => new Date()) {
    this.#clock = clock;
    this.package = OpcPackage.open(docx);
    this.profile = profile;
    this.#source = this.package.text(this.package.mainPart);
    this.#root = parseXml(this.#source);
  }

  /** The source of the main part. */
  get source(): string {
    return this.#source;
  }

  /** The w:document element. */
  get root(): XmlElement {
    this.#root ??= parseXml(this.#source);
    return this.#root;
  }

  get story(): Story {
    this.#story ??= readStory(this.root);
    return this.#story;
  }

  /** This moment, as comments and tracked changes note it. */
  now(): string {
    return this.#clock()
      .toISOString()
      .replace(/\.\d+Z$/, "Z");
  }

  /** Grows with every change, of whatever part. */
  get version(): number {
    return this.#version;
  }

  /** Grows with every change of the main part. */
  get revision(): number {
    return this.#log.length;
  }

  /**
   * Changes the main part.
   * @throws RangeError for splices that overlap
   */
  change(splices: readonly Splice[]): void {
    const done = splices.filter((splice) => splice.start !== splice.end || splice.text !== "");
    if (done.length === 0) return;
    this.#source = applySplices(this.#source, done);
    this.#root = undefined;
    this.#story = undefined;
    const shifts = shiftsOf(done);
    this.#log.push(shifts);
    this.#version += 1;
    this.package.writeText(this.package.mainPart, this.#source);
    this.#tell(shifts);
  }

  /** Tells listeners of a change that is not in the main part (comments, settings). */
  touch(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener({ start: 0, end: 0 });
  }

  onChange(listener: (change: DocumentChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  elementAnchor(element: XmlElement): ElementAnchor {
    return { kind: "element", revision: this.revision, start: element.start };
  }

  /** A range of content; see `contentStart` and its neighbours for its edges. */
  rangeAnchor(start: number, end: number): RangeAnchor {
    const block = this.story.byStart.has(start) ? start : this.paragraphAt(start)?.element.start;
    return { kind: "range", revision: this.revision, block, start, end };
  }

  /** Lets an anchor stand for another range from now on. */
  moveAnchor(anchor: RangeAnchor, start: number, end: number): void {
    Object.assign(anchor, this.rangeAnchor(start, end));
  }

  /**
   * What stands at an anchor now.
   * @throws HostError "ItemNotFound" where it is gone
   */
  nodeAt(anchor: ElementAnchor): StoryNode {
    carryForward(anchor, this.#log);
    const node = anchor.start === undefined ? undefined : this.story.byStart.get(anchor.start);
    if (node === undefined)
      throw new HostError("ItemNotFound", "What this object stood for is not there any more.");
    return node;
  }

  /** Offset of a content control, which is no node of the story. @throws HostError "ItemNotFound" */
  controlAt(anchor: ElementAnchor): XmlElement {
    carryForward(anchor, this.#log);
    const found = this.story.controls.find((control) => control.start === anchor.start);
    if (found === undefined)
      throw new HostError("ItemNotFound", "The content control is not there any more.");
    return found;
  }

  /** Where a range stands now. @throws HostError "ItemNotFound" */
  extentOf(anchor: RangeAnchor): { readonly start: number; readonly end: number } {
    carryForward(anchor, this.#log);
    if (anchor.block === undefined) throw new HostError("ItemNotFound", "The range is not there any more.");
    return { start: anchor.start, end: anchor.end };
  }

  /** What is selected. */
  get selection(): Extent {
    const anchor = this.#selection;
    const [first] = this.story.paragraphs;
    if (anchor === undefined) {
      const at = first === undefined ? this.story.body.startTagEnd : contentStart(first.element);
      return { start: at, end: at };
    }
    try {
      return this.extentOf(anchor);
    } catch {
      // What was selected is gone: Word leaves the cursor where it was.
      const at = Math.min(anchor.start, this.#source.length);
      const paragraph = this.paragraphAt(at);
      const place = paragraph === undefined ? at : contentStart(paragraph.element);
      return { start: place, end: place };
    }
  }

  /** Selects an extent. */
  select(extent: Extent): void {
    this.#selection = this.rangeAnchor(extent.start, extent.end);
    for (const listener of this.#selectionListeners) listener();
  }

  onSelectionChanged(listener: () => void): () => void {
    this.#selectionListeners.add(listener);
    return () => this.#selectionListeners.delete(listener);
  }

  /** The paragraph that holds an offset or is the last to begin before it. */
  paragraphAt(offset: number): StoryParagraph | undefined {
    return paragraphAt(this.story, offset);
  }

  #tell(shifts: readonly Shift[]): void {
    const [first] = shifts;
    const last = shifts[shifts.length - 1];
    if (first === undefined || last === undefined) return;
    const grown = shifts.reduce((sum, shift) => sum + shift.length - (shift.end - shift.start), 0);
    for (const listener of this.#listeners) listener({ start: first.start, end: last.end + grown });
  }
}
