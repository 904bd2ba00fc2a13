import { comparableText, remembered } from "../../model";
import { readMeasure } from "./read-measure";

/** What shows only that people were there. */
const ATTENDANCE =
  /\b(?:sign(?:ed)?[- ]?(?:in|up|out)s?(?: (?:sheets?|logs?|forms?|lists?|records?))?|attendance(?: (?:data|logs?|sheets?|records?|rates?|lists?|rosters?|forms?|numbers?|reports?))?|(?:participant|attendee|participation)s?(?: (?:lists?|rosters?|logs?|records?|counts?))|records? of (?:the )?(?:pd |staff |teacher |professional )?(?:training|attendance|participation|professional development|pd)s?|(?:training|participation|pd) (?:records?|logs?|rosters?)|(?:staff|teachers?|principals?|educators?|administrators?|members?|participants?|everyone|teams?|parents?|families) (?:will |have |has |to )?(?:attend(?:s|ed)?|participated?|participates)(?: in)?|headcounts?|head counts?|rosters? of (?:attendees|participants)|(?:number|count|names?) of (?:attendees|participants|(?:people|staff|teachers|parents|families)(?: members)? (?:at|in attendance|present|who (?:attend(?:ed)?|came)))|participation in (?:the |all )?(?:training|workshop|session|meeting|course|pd)s?|who (?:attended|came|was there)|roll calls?)\b/gi;

/** The words of a text that show only that people were there: "sign-in sheets", "record of training". */
export const attendanceWords = remembered((raw): readonly string[] =>
  [...comparableText(raw).matchAll(ATTENDANCE)].map(([words]) => words),
);

/**
 * True where attendance or a signature is all that a text gives to tell that something was carried out: no figure
 * beside it, nothing else that one could see.
 */
export const isAttendanceOnly = remembered((raw): boolean => {
  if (attendanceWords(raw).length === 0) return false;
  if ((readMeasure(raw)?.figures.length ?? 0) > 0) return false;
  const rest = readMeasure(comparableText(raw).replace(ATTENDANCE, " "));
  return rest?.product === undefined && rest?.instrument === undefined;
});
