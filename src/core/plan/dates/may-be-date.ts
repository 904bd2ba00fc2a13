import { remembered } from "../../model";
import {
  DIVISION,
  inSmallLetters,
  MONTH,
  ORDINAL,
  plainText,
  SCHOOL_YEAR,
  SEASON,
  WEEKDAY,
  YEAR,
} from "./words";

const START = "(?:^|[^a-z\\d])";
const SIGNS = new RegExp(
  [
    "\\d ?[/.-] ?\\d",
    `${START}${YEAR}`,
    `${START}'\\d\\d`,
    ...[MONTH, WEEKDAY, SEASON, SCHOOL_YEAR].map((words) => `${START}${words}`),
    `${ORDINAL} ${DIVISION}|${DIVISION} ?\\d|${START}q\\d`,
    `${START}(?:ongoing|on-going|continuous|immediate|asap|daily|weekly|bi-?weekly|monthly|bi-?monthly|quarterly|yearly|annual|annually|all year|as needed|year[- ]?(?:round|long|end))`,
  ].join("|"),
);

/**
 * True unless a text shows no sign of a date at all: a quick look where the readers of dates are not at hand, which
 * says yes to many a text that `readDate` reads as none.
 */
export const mayBeDate = remembered((raw): boolean => SIGNS.test(inSmallLetters(plainText(raw))));
