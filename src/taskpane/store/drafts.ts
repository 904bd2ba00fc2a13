import {
  addressOfCell,
  addressOfParagraph,
  isCellAddress,
  type Location,
  locationKey,
  resolveChangedCell,
  resolveParagraph,
  sameText,
  type Snapshot,
} from "../../core/model";
import type { AnswerSlot } from "../../core/plan";
import type { TextKeeper } from "../environment";

/** Text that was typed in the pane and is not in the document yet. */
export interface Draft {
  /** See `placeKey`. */
  readonly key: string;
  /** Id of the column, field or question that it answers. */
  readonly id: string;
  /** What the place is called, for lists. */
  readonly label: string;
  readonly slot: AnswerSlot;
  readonly location: Location;
  /** What the document held when the typing began. */
  readonly base: string;
  readonly text: string;
  /** Its place could not be found again; the text is kept so that it can be copied. */
  readonly lost: boolean;
}

export type Drafts = Readonly<Record<string, Draft>>;

const KEPT_UNDER = "action-plan-companion/drafts/1";

/** Names the place of an answer: several fields may share a line, so the place alone is not enough. */
export function placeKey(location: Location, id: string): string {
  return `${locationKey(location)}#${id}`;
}

/** The drafts with one more, one changed, or, where it says what the document says, one fewer. */
export function withDraft(drafts: Drafts, draft: Draft): Drafts {
  return draft.text === draft.base ? withoutDraft(drafts, draft.key) : { ...drafts, [draft.key]: draft };
}

/** The drafts without one. */
export function withoutDraft(drafts: Drafts, key: string): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== key));
}

/** The text a person reads: the draft's, or the document's. */
export function draftText(draft: Draft | undefined, inDocument: string): string {
  return draft?.text ?? inDocument;
}

/** True where somebody changed the document under a draft, to something else than the draft says. */
export function draftConflicts(draft: Draft, inDocument: string): boolean {
  return !sameText(draft.base, inDocument) && !sameText(draft.text, inDocument);
}

/**
 * Brings drafts to where their places are now. A place is found by content, so that a row added above does
 * not move a text into another row.
 *
 * @param snapshot the document as just read
 */
export function movedDrafts(drafts: Drafts, snapshot: Snapshot): Drafts {
  const moved = Object.values(drafts).map((draft) => movedDraft(draft, snapshot));
  return Object.fromEntries(moved.map((draft) => [draft.key, draft]));
}

function movedDraft(draft: Draft, snapshot: Snapshot): Draft {
  if (draft.slot.kind === "none") return draft;
  const place = whereIs(draft.slot, snapshot);
  if (place === undefined) return { ...draft, key: lostKey(draft.key), lost: true };
  return { ...draft, ...place, key: placeKey(place.location, draft.id), lost: false };
}

/** Where an answer's place is now, and its slot there; undefined if it cannot be told. */
export function whereIs(
  slot: AnswerSlot,
  snapshot: Snapshot,
): { readonly location: Location; readonly slot: AnswerSlot } | undefined {
  if (slot.kind === "none") return undefined;
  const { address } = slot;
  const found = isCellAddress(address)
    ? resolveChangedCell(snapshot, address)
    : resolveParagraph(snapshot, address);
  if (!found.found) return undefined;
  const { location } = found;
  if ("paragraph" in location) {
    const now = addressOfParagraph(snapshot, location);
    return now === undefined || slot.kind === "cell"
      ? undefined
      : { location, slot: { ...slot, address: now } };
  }
  const now = addressOfCell(snapshot, location);
  return now === undefined ? undefined : { location, slot: { ...slot, address: now } };
}

/** A text without a place must not stand in the way of one typed where it used to be. */
function lostKey(key: string): string {
  return key.startsWith("lost:") ? key : `lost:${key}`;
}

/** Keeps the drafts over a reload of the pane. */
export function keepDrafts(keep: TextKeeper, drafts: Drafts): void {
  const list = Object.values(drafts);
  keep.set(KEPT_UNDER, list.length === 0 ? undefined : JSON.stringify(list));
}

/** The drafts kept before a reload; what does not read like a draft is left out. */
export function keptDrafts(keep: TextKeeper): Drafts {
  const text = keep.get(KEPT_UNDER);
  if (text === undefined) return {};
  try {
    const list: unknown = JSON.parse(text);
    const drafts = Array.isArray(list) ? list.filter(isDraft) : [];
    return Object.fromEntries(drafts.map((draft) => [draft.key, draft]));
  } catch {
    return {};
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const { key, id, label, base, text, slot, location } = value as Partial<Record<keyof Draft, unknown>>;
  const texts = [key, id, label, base, text].every((part) => typeof part === "string");
  return (
    texts && typeof slot === "object" && slot !== null && typeof location === "object" && location !== null
  );
}
