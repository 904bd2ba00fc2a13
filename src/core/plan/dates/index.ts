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
export { mayBeDate } from "./may-be-date";
export { readDate } from "./read-date";
