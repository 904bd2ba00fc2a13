import { type DateContext, plainDateContext } from "./dates";

/** What surrounds a text that is to be read. Gathered once for all texts of a plan. */
export interface ReadContext {
  readonly dates: DateContext;
}

/** For a text that stands for itself: nothing is known of its document. */
export const plainContext: ReadContext = { dates: plainDateContext };
