import type { StatePart } from "../../core/model";
import { type WordCapabilities, hasChangeTrackingMode } from "./capabilities";
import { joinComments, loadComments, pickComments, type WordComment } from "./comments-read";
import { failureOf } from "./failures";
import type { Turn } from "./gate";
import { type MarkupReader, readHere } from "./markup";
import type { Reading } from "./reading";
import { readReduced } from "./reduced";
import { readOnce, valueOf } from "./requests";
import { readStateParts } from "./state";

/** What the markup does not tell, or not surely. */
export interface Scalars {
  /** Undefined where the comments API cannot be used. */
  readonly comments: readonly WordComment[] | undefined;
  /** Word's objects for them; of use only in the context that they were asked in. */
  readonly commentObjects?: readonly Word.Comment[];
  /** Undefined where Word does not say (below WordApi 1.4): then the document's settings do. */
  readonly trackChanges: boolean | undefined;
}

/**
 * Reads the document: (1) comments and the tracking mode; (2) the body's OOXML, alone in its request, as its
 * failure takes the whole request with it; (3) only if that failed, table by table. Each reading begins at the
 * top: a failure may have been of the moment.
 *
 * Two round trips at any size in the normal case (below WordApi 1.4: one). State comes through the Common API.
 * @throws whatever Office.js throws where nothing at all can be read
 */
export async function readDocument(
  turn: Turn,
  capabilities: WordCapabilities,
  readMarkup: MarkupReader = readHere,
): Promise<Reading> {
  const state = await readStateParts().catch(() => []);
  const scalars = await readScalars(turn, capabilities);
  const ooxml = await readBodyOoxml(turn);
  const reading = ooxml === undefined ? undefined : await readMarkup(ooxml);
  if (reading !== undefined) {
    capabilities.sawMarkup("body");
    return complete(reading, scalars, state);
  }
  capabilities.sawMarkup("tables");
  return complete(await readReduced(turn, capabilities), scalars, state);
}

/** Adds what the markup does not tell. What was read without it has its comments from the API already. */
export function complete(reading: Reading, scalars: Scalars, state: readonly StatePart[]): Reading {
  const { snapshot } = reading;
  const joined =
    scalars.comments === undefined || snapshot.fidelity === "reduced"
      ? snapshot
      : joinComments(snapshot, scalars.comments);
  return {
    ...reading,
    snapshot: { ...joined, state, trackChanges: scalars.trackChanges ?? joined.trackChanges },
  };
}

async function readScalars(turn: Turn, capabilities: WordCapabilities): Promise<Scalars> {
  const none: Scalars = { comments: undefined, trackChanges: undefined };
  if (!capabilities.comments && !hasChangeTrackingMode()) return none;
  try {
    return await readOnce(turn, (context) => queueScalars(context, capabilities));
  } catch (error) {
    // A host may claim comments and not have them; what else it said about itself is asked again without.
    if (/comment/i.test(failureOf(error).location)) capabilities.denyComments();
    return none;
  }
}

/** Queues comments and tracking mode where they can be asked for, and gives the way to pick them up. */
export function queueScalars(context: Word.RequestContext, capabilities: WordCapabilities): () => Scalars {
  const comments = capabilities.comments ? loadComments(context) : undefined;
  const tellsTracking = hasChangeTrackingMode();
  const { document } = context;
  if (tellsTracking) document.load("changeTrackingMode");
  return () => ({
    ...(comments === undefined
      ? { comments: undefined }
      : { comments: pickComments(comments), commentObjects: comments.items }),
    trackChanges: tellsTracking ? document.changeTrackingMode !== "Off" : undefined,
  });
}

async function readBodyOoxml(turn: Turn): Promise<string | undefined> {
  try {
    return await readOnce(turn, (context) => {
      const result = context.document.body.getOoxml();
      return () => valueOf(result);
    });
  } catch (error) {
    if (failureOf(error).code === "") throw error;
    return undefined;
  }
}
