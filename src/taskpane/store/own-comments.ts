import type { Edit, Location } from "../../core/model";
import type { Context } from "./context";

/** What was taken out at a place, and how it comes back. */
interface Cleared {
  readonly place: Location;
  readonly back: readonly Edit[];
}

/** Our own comments that gave way to answers. */
export interface ClearedComments {
  /** How many were taken out and did not come back. */
  readonly count: () => number;
  /** Puts those of some places back: nothing was written there after all. */
  readonly putBack: (isLeft: (place: Location) => boolean) => Promise<void>;
}

/**
 * Takes our own comments out at some places. Text under a comment is not replaced, for that deletes the comment: ours
 * give way to the answers; a person's stay, and the answer is refused.
 */
export async function clearOwnComments(
  context: Context,
  places: readonly Location[],
): Promise<ClearedComments> {
  let cleared = await takeOut(context, places);
  return {
    count: () => cleared.length,
    async putBack(isLeft) {
      const left = cleared.filter(({ place, back }) => back.length > 0 && isLeft(place));
      if (left.length === 0) return;
      const report = await context.document().apply(left.flatMap(({ back }) => back));
      if (report.results.every(({ outcome }) => outcome === "applied")) {
        cleared = cleared.filter((each) => !left.includes(each));
      }
    },
  };
}

async function takeOut(context: Context, places: readonly Location[]): Promise<readonly Cleared[]> {
  const { reading } = context.store.getState();
  if (reading === undefined || reading.snapshot.comments.length === 0) return [];
  const { clearAnnotationsAt } = await import("./comment-plans");
  const wanted = places.flatMap((place) =>
    clearAnnotationsAt(reading.snapshot, place).map((edit) => ({ place, edit })),
  );
  if (wanted.length === 0) return [];
  const { results } = await context.document().apply(wanted.map(({ edit }) => edit));
  return wanted.flatMap(({ place }, index): readonly Cleared[] => {
    const result = results[index];
    return result?.outcome === "applied" ? [{ place, back: result.revert }] : [];
  });
}
