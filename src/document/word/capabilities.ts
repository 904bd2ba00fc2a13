import type { Capabilities } from "../../core/model";
import { isOpenedReadOnly, supports } from "./office";

/** From what the document's markup can be had. */
export type Markup = "body" | "tables" | "nothing";

/**
 * What this Word can do, as claimed at first and as learned from what it refuses: Viewing mode cannot be
 * asked for, so the first denied write is what tells.
 */
export class WordCapabilities implements Capabilities {
  #commentsDenied = false;
  #readOnly = false;
  #written = false;
  #markup: Markup = "body";
  #emptyRangeComments: "unknown" | "work" | "fail" = "unknown";

  /** The comments API is there (WordApi 1.4), in name and in fact, and was not denied. */
  get comments(): boolean {
    return !this.#commentsDenied && hasComments();
  }

  /** Comments and tracked changes can be asked for, even if comments may not be written. */
  get tellsChanges(): boolean {
    return hasComments() && typeof Word.Body.prototype.getReviewedText === "function";
  }

  get edit(): boolean {
    return !this.#readOnly && !isOpenedReadOnly();
  }

  /** Something was written in this session, so that a later failure is not the document's. */
  get written(): boolean {
    return this.#written;
  }

  /** What gave markup when it was asked last: the body, at least some tables, or nothing. */
  get markup(): Markup {
    return this.#markup;
  }

  /** Whether comments on empty cells land there: unknown until one was tried. */
  get emptyRangeComments(): "unknown" | "work" | "fail" {
    return this.#emptyRangeComments;
  }

  denyComments(): void {
    this.#commentsDenied = true;
  }

  denyWriting(): void {
    this.#readOnly = true;
  }

  sawWrite(): void {
    this.#written = true;
    this.#readOnly = false;
  }

  sawMarkup(markup: Markup): void {
    this.#markup = markup;
  }

  sawEmptyRangeComment(works: boolean): void {
    this.#emptyRangeComments = works ? "work" : "fail";
  }
}

/** The client's class has the member, whatever the host claims: some builds claim more than they have. */
function hasComments(): boolean {
  return (
    supports("1.4") &&
    typeof Word.Body.prototype.getComments === "function" &&
    typeof Word.Range.prototype.insertComment === "function"
  );
}

/** The document tells whether Track Changes is on (WordApi 1.4). */
export function hasChangeTrackingMode(): boolean {
  return supports("1.4") && "changeTrackingMode" in Word.Document.prototype;
}
