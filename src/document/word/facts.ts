import type { Location, RefusalCode } from "../../core/model";
import type { WordCapabilities } from "./capabilities";
import { valueOf } from "./requests";
import type { WriteSession } from "./session";
import { type Obstacle, refused } from "./text-writer";

/**
 * What the markup would tell of a place, asked of the API instead: for tables and paragraphs whose markup could
 * not be had. It takes WordApi 1.4, since below it neither comments nor tracked changes can be asked for.
 */
export class UnreadPlace {
  readonly #capabilities: WordCapabilities;
  readonly #facts: PlaceFacts[] = [];

  private constructor(capabilities: WordCapabilities) {
    this.#capabilities = capabilities;
  }

  /**
   * Begins to ask about a place, if that is needed.
   *
   * @returns undefined where the markup was read; an obstacle where it was not and nobody else can tell
   */
  static at(session: WriteSession, location: Location): UnreadPlace | Obstacle | undefined {
    const { fullTables, fullParagraphs } = session.reading;
    const read = "table" in location ? fullTables.has(location.table) : fullParagraphs;
    if (read) return undefined;
    if (!session.capabilities.tellsChanges) return refused("unsupported-here", "no markup was read");
    // Values mix what is deleted with what is new: what was written could not be verified.
    if (session.snapshot.trackChanges) return refused("unsupported-here", "changes are tracked, unread");
    if ("table" in location && session.hidesMerges(location.table)) {
      return refused("unsupported-here", "merged cells, unread");
    }
    return new UnreadPlace(session.capabilities);
  }

  /** Queues the questions about a cell's body, or a paragraph, that is to be written. */
  ask(place: Word.Body | Word.Paragraph): void {
    if (this.#capabilities.tellsChanges) this.#facts.push(new PlaceFacts(place));
  }

  /** After the request: why nothing is written. */
  obstacle(overPendingChanges = false): Obstacle | undefined {
    for (const facts of this.#facts) {
      const obstacle = facts.obstacle(overPendingChanges);
      if (obstacle !== undefined) return obstacle;
    }
    return undefined;
  }
}

/** What can be asked about one place. */
class PlaceFacts {
  readonly #controls: Word.ContentControlCollection;
  readonly #around: Word.ContentControl;
  readonly #pictures: Word.InlinePictureCollection;
  readonly #tables: Word.TableCollection | undefined;
  readonly #comments: Word.CommentCollection;
  readonly #original: OfficeExtension.ClientResult<string>;
  readonly #current: OfficeExtension.ClientResult<string>;

  constructor(place: Word.Body | Word.Paragraph) {
    this.#controls = place.contentControls;
    this.#controls.load("items/id");
    this.#around = place.parentContentControlOrNullObject;
    this.#around.load("id");
    this.#pictures = place.inlinePictures;
    this.#pictures.load("items/width");
    this.#tables = "tables" in place ? place.tables : undefined;
    this.#tables?.load("items/nestingLevel");
    this.#comments = place.getComments();
    this.#comments.load("items/id");
    this.#original = place.getReviewedText("Original");
    this.#current = place.getReviewedText("Current");
  }

  /** Why the place is not written, in the order in which the markup would be judged (`judgeCell`). */
  obstacle(overPendingChanges: boolean): Obstacle | undefined {
    const pending = valueOf(this.#original) !== valueOf(this.#current);
    const found: readonly (RefusalCode | undefined)[] = [
      (this.#tables?.items.length ?? 0) > 0 ? "nested-table" : undefined,
      this.#pictures.items.length > 0 ? "picture-or-object" : undefined,
      this.#comments.items.length > 0 ? "has-reviewer-comment" : undefined,
      pending && !overPendingChanges ? "pending-changes" : undefined,
      // Neither its data binding nor what else is behind it can be told.
      this.#controls.items.length > 0 || !this.#around.isNullObject ? "unsupported-here" : undefined,
    ];
    const code = found.find((each) => each !== undefined);
    return code === undefined ? undefined : refused(code, "told by the API, without markup");
  }
}
