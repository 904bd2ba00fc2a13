import { comparableText } from "../../model";
import { readPeople } from "./read-people";

const NOBODY = /^(?:none|unknown|\?+)$/i;

/**
 * True where a text says that nobody holds the job: "Vacant", "Literacy Coach (vacant)", "to be hired". A
 * person named beside it does hold it: "J. Rivera until the vacancy is filled".
 */
export function isVacant(raw: string): boolean {
  return NOBODY.test(comparableText(raw).replace(/[.!]+$/, "")) || readPeople(raw)?.vacant === true;
}
