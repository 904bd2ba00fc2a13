import { comparableText } from "../../model";
import { readPeople } from "./read-people";

const NOBODY =
  /^(?:no ?one|nobody|none|not (?:yet )?(?:assigned|identified|known|filled|decided|determined)|unassigned|unknown|open|pending|tbh|new hire|\?+)$/i;
const VACANT =
  /\b(?:vacant|vacancy|unfilled|open position|position (?:is )?open|to be hired|to be filled|new hire|hiring in progress|currently open)\b/i;
/** How people say that somebody looks after a job for now. */
const STAND_IN = /\b(?:interim|acting|temporary|temporarily)\b:?/gi;

/**
 * True where a text says that nobody holds the job: "Vacant", "Literacy Coach (vacant)", "to be hired". A
 * person named beside it does hold it: "J. Rivera until the vacancy is filled".
 */
export function isVacant(raw: string): boolean {
  const text = comparableText(raw).replace(/[.!]+$/, "");
  if (NOBODY.test(text)) return true;
  if (!VACANT.test(text)) return false;
  const pieces = text.split(/[\n;,()[\]/]+|\s[-\u2013\u2014]\s|\s(?:until|while|as|acting|for|covers?)\s/);
  return pieces.every(
    (piece) => VACANT.test(piece) || readPeople(piece.replace(STAND_IN, "").trim()) === undefined,
  );
}
