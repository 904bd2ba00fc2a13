import { type DateContext, plainDateContext } from "./dates";

/** What surrounds a text that is to be read. Gathered once for all texts of a plan. */
export interface ReadContext {
  readonly dates: DateContext;
  /** The heading or label that the text stands under. */
  readonly label?: string;
}

/** For a text that stands for itself: nothing is known of its document. */
export const plainContext: ReadContext = { dates: plainDateContext };
