export * from "./calendar-day";
export * from "./context";
export * from "./read-date";
