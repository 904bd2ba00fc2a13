export {
  addDays,
  type DayRange,
  daysBetween,
  daysInMonth,
  isIsoDay,
  type IsoDay,
  isoDay,
} from "./calendar-day";
export * from "./context";
export { type DateEvidence, dateContextOf, orderOfFormat } from "./evidence";
export { readDate } from "./read-date";
