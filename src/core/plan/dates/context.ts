import type { DayRange } from "./calendar-day";

/** Whether "3/4" is March 4 or April 3. */
export type DayOrder = "month-first" | "day-first";

/**
 * What a date is read against: the template's calendar, and what the document's other dates tell about how its
 * writers write. Each of them may be left out where nothing tells it.
 */
export interface DateContext {
  /** First month of the planning year, 1 to 12: "Fall 2024", "Q2" and "2024-25" are counted from it. */
  readonly firstMonth: number;
  /** How the document's unmistakable dates order day and month. */
  readonly order?: DayOrder;
  /** The order is the date control's own: nothing is taken for granted. */
  readonly orderGiven?: true;
  /** The stretch of time that the plan is for; a date without a year is put into it. */
  readonly period?: DayRange;
  /** A year of four digits near which a year of two digits is meant. */
  readonly nearYear?: number;
  /** Whether "8/24" is a day of August or the August of 2024, as the document's other pairs of figures have it. */
  readonly pairs?: "month-day" | "month-year";
  /** The text answers when something begins; without it, by when it is done. */
  readonly asks?: "start";
}

/** Nothing is known but the usual planning year, July to June. */
export const plainDateContext: DateContext = { firstMonth: 7 };
