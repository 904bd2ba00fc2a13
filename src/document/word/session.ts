import type { Snapshot } from "../../core/model";
import type { WordCapabilities } from "./capabilities";
import { failedAt, failureOf } from "./failures";
import type { Turn } from "./gate";
import { type Ground, TableGround } from "./ground";
import { complete, queueScalars, readDocument, type Scalars } from "./read";
import { EMPTY_SNAPSHOT, type Reading, readingOfOoxml } from "./reading";
import { readReduced } from "./reduced";
import { valueOf } from "./requests";

/** What a session has to hold besides tables. */
export interface SessionNeeds {
  readonly paragraphs: boolean;
}

/**
 * One run of writing: what was last read of the document, and Word's objects for its tables and paragraphs.
 * Each round of writing ends with reading again, in the same request.
 */
export class WriteSession implements Ground {
  readonly context: Word.RequestContext;
  readonly capabilities: WordCapabilities;
  readonly #turn: Turn;
  readonly #needs: SessionNeeds;
  #reading: Reading;
  #listedTables: readonly Word.Table[] = [];
  #ground: Ground;
  #paragraphs: readonly Word.Paragraph[] = [];
  #comments: readonly Word.Comment[] = [];

  private constructor(
    turn: Turn,
    context: Word.RequestContext,
    capabilities: WordCapabilities,
    needs: SessionNeeds,
  ) {
    this.#turn = turn;
    this.context = context;
    this.capabilities = capabilities;
    this.#needs = needs;
    this.#reading = { snapshot: EMPTY_SNAPSHOT, fullTables: new Set(), fullParagraphs: false };
    this.#ground = new TableGround(EMPTY_SNAPSHOT, []);
  }

  /** Reads the document and its tables: one round trip in the normal case. */
  static async open(
    turn: Turn,
    context: Word.RequestContext,
    capabilities: WordCapabilities,
    needs: SessionNeeds,
  ): Promise<WriteSession> {
    const session = new WriteSession(turn, context, capabilities, needs);
    await session.writeAndRead(() => undefined);
    return session;
  }

  /** What was read last. */
  get reading(): Reading {
    return this.#reading;
  }

  get snapshot(): Snapshot {
    return this.#reading.snapshot;
  }

  table(index: number): Word.Table | undefined {
    return this.#ground.table(index);
  }

  /** Whether it is not known which cells of a table are merged, though some are. */
  hidesMerges(index: number): boolean {
    const uniform = this.capabilities.markup !== "body" && this.table(index)?.isUniform === true;
    return !this.#reading.fullTables.has(index) && !uniform;
  }

  row(table: Word.Table, index: number): Word.TableRow {
    return this.#ground.row(table, index);
  }

  /** Word's object for a paragraph outside tables. */
  paragraph(index: number): Word.Paragraph | undefined {
    const count = this.snapshot.blocks.filter((block) => block.kind === "paragraph").length;
    return this.#paragraphs.length === count ? this.#paragraphs[index] : undefined;
  }

  /** Word's object for a comment, by the id that the snapshot has. */
  comment(id: string): Word.Comment | undefined {
    return this.#comments.find((comment) => comment.id === id);
  }

  /** Sends what is queued. */
  async sync(): Promise<void> {
    await this.#turn.sync(this.context);
  }

  /**
   * Queues writes, reads the document again in the same request, and takes what was read as the new state.
   *
   * @returns the error that stopped the writes, or undefined; either way the document has been read again
   * @throws where the document cannot be read any more
   */
  async writeAndRead(queue: () => void): Promise<unknown> {
    try {
      queue();
      await this.#queueReading();
      return undefined;
    } catch (error) {
      await this.#readByLadder();
      return failedAt(failureOf(error), "getOoxml") ? undefined : error;
    }
  }

  async #queueReading(): Promise<void> {
    const pick = this.#queueObjects();
    const withBody = this.capabilities.markup === "body";
    const ooxml = withBody ? this.context.document.body.getOoxml() : undefined;
    await this.sync();
    const scalars = pick();
    const reading = ooxml === undefined ? undefined : await readingOfOoxml(valueOf(ooxml));
    // Where the last reading had to do without the body's markup, so does this one.
    this.#take(complete(reading ?? (await readReduced(this.#turn, this.capabilities)), scalars, []));
  }

  /** After a failure: Word's objects first, then the document by whatever way still works. */
  async #readByLadder(): Promise<void> {
    const pick = this.#queueObjects();
    await this.sync();
    pick();
    this.#take(await readDocument(this.#turn, this.capabilities));
  }

  #take(reading: Reading): void {
    this.#reading = reading;
    this.#ground = new TableGround(reading.snapshot, this.#listedTables);
  }

  #queueObjects(): () => Scalars {
    const { tables, paragraphs } = this.context.document.body;
    // Only where no markup shows which cells are merged does Word's own word for it count.
    tables.load(
      this.capabilities.markup === "body" ? "items/nestingLevel" : "items/nestingLevel,items/isUniform",
    );
    if (this.#needs.paragraphs) paragraphs.load("items/tableNestingLevel,items/text");
    const pick = queueScalars(this.context, this.capabilities);
    return () => {
      this.#listedTables = tables.items;
      if (this.#needs.paragraphs) {
        this.#paragraphs = paragraphs.items.filter((paragraph) => paragraph.tableNestingLevel === 0);
      }
      const scalars = pick();
      this.#comments = scalars.commentObjects ?? [];
      return scalars;
    };
  }
}
