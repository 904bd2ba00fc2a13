import { inLetters, type LetterPattern, remembered } from "../model";
import { readStatus } from "../plan";

/** What tells that something happened, whatever it was: "coach hired", "held on 10/28", "took place in May". */
const COMPLETING =
  "adopted|appointed|approved|arrived|awarded|chosen|completed|conducted|delivered|distributed|done|established|filled|finali[sz]ed|finished|formed|happened|held|hired|implemented|installed|issued|launched|mailed|posted|presented|printed|published|purchased|received|recruited|released|selected|sent|shipped|signed|submitted|t(?:ook|aken) place|trained|up and running|went out";
/** Past forms that no rule gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  bring: "brought",
  build: "built",
  buy: "bought",
  choose: "chosen|chose",
  draw: "drawn|drew",
  find: "found",
  give: "given|gave",
  hold: "held",
  lead: "led",
  make: "made",
  send: "sent",
  set: "set",
  teach: "taught",
  write: "written|wrote",
};
/** What stands before it: who or what, and no wish: "All 40 teachers have been trained". */
const SUBJECT = "(?:[\\p{L}\\d&'\u2019/#-]+ ){0,5}?";
/** Clauses end here; in a status or a note each is looked at by itself. */
const CLAUSES = /[.;:,\n\u2013\u2014]+(?:\s|$)|[\n\u2013\u2014]|\s-\s/u;
const COMPLETED = pattern(COMPLETING);
/** A wish, a condition or a plan, where it stands before the deed. */
const TO_COME = inLetters(
  String.raw`(?:^|[^\p{L}])(?:after|be|before|if|must|need|needs|once|requires?|should|to|unless|until|when|will|would)[^\p{L}]`,
  "iu",
);
/** Part of it, or a doubt, wherever it stands. */
const IN_PART = inLetters(
  String.raw`(?:^|[^\p{L}])(?:almost|being|draft|except|half|in part|is(?:n['\u2019]t| not)|most|mostly|nearly|never|not|only|part(?:ly|ially)?|pending|remain\w*|some|so far|still|to be|waiting|will|yet|\d{1,2}\s?%)(?:[^\p{L}]|$)`,
  "iu",
);
const PARTLY = /\b(?:half|most|some|part of|partly|partially|not all|except)\b/i;
const SHARE = /\b(\d+) (?:out )?of (?:the |our )?(\d+)\b/gi;

function pattern(verbs: string): LetterPattern {
  return inLetters(`^${SUBJECT}(?:${verbs})(?:[^\\p{L}]|$)`, "iu");
}

/** "12 of 40": not all of them. */
function isShare(text: string): boolean {
  return [...text.matchAll(SHARE)].some(([, part, whole]) => Number(part) < Number(whole));
}

/** The status that a text says by itself. */
export const statusSaid = remembered((text) => readStatus(text)?.status);

/** The past forms of the verb that a step begins with: "Select five regions" is done once they are selected. */
function pastForms(step: string): LetterPattern | undefined {
  const [, verb = "", and] = /^[^\p{L}]*(\p{L}+)(\s+(?:and|&)\s)?/u.exec(step.toLowerCase()) ?? [];
  if (verb.length < 3 || and !== undefined) return undefined;
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return pattern(irregular);
  const stem = verb.replace(/e$/, "").replace(/([^aeiou])y$/, "$1i");
  return pattern(`${stem}${verb.at(-1) ?? ""}?ed`);
}

/**
 * True where a text beside a step says that it is done or given up: by a status, by words such as "held on
 * October 28", or by the step's own verb in the past.
 *
 * @param text a status, a note, or what was added to a date
 * @param step what is to be done
 */
export function saysDone(text: string, step: string): boolean {
  // A bare date, as most of these texts are, says nothing else.
  if (/^[\d\s/.-]*$/.test(text)) return false;
  const status = statusSaid(text);
  if (status === "met") return !PARTLY.test(text);
  if (status === "discontinued") return true;
  if (status !== "unknown" || IN_PART.test(text) || isShare(text)) return false;
  const own = pastForms(step);
  return text.split(CLAUSES).some((part) => {
    const clause = part.trim();
    const found = COMPLETED.exec(clause) ?? own?.exec(clause);
    return found !== undefined && found !== null && !TO_COME.test(` ${found[0]}`);
  });
}
