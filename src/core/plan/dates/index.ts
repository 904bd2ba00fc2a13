export * from "./calendar-day";
export * from "./read-date";
