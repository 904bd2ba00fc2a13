import { comparableText, labelText, remembered, withoutWritingLines } from "../model";
import { nameOf } from "./people/personal-name";

/**
 * What kind of answer a text is, before any check judges it:
 * blank: nothing, or only lines to write on; placeholder: stands in for an answer that is to come ("TBD",
 * "[name]"); dash: a mark for nothing; declined: says that there is none to give ("N/A", "None needed");
 * given: anything else, "existing" and "same as above" among it.
 */
export type AnswerKind = "blank" | "placeholder" | "dash" | "declined" | "given";

/** Nobody knows yet; what follows is only why, or who will say. */
const UNKNOWN =
  "t\\.?b\\.?[acd]|(?:(?:not )?yet )?to be (?:announced|confirmed|decided|determined|identified|named)";
const TO_COME = `${UNKNOWN}|(?:yet )?to be (?:arranged|assigned|completed|defined|developed|provided|scheduled|selected|set|added|filled in)`;
const THINGS =
  "name|names|owner|person|date|deadline|due date|title|role|text|school|district|school name|district name|strategy|action|action step|step|resource|resources|measure|measures|number|amount|percent|percentage|answer|details|description|timeframe|time frame|year|month|day|initials|response|information|info";
const A = "(?: (?:an?|the|your|any))?";
const THING = ` (?:${THINGS})`;
/** What forms say to those who fill them in. */
const INVITATIONS = [
  `(?:click|tap)(?: or (?:tap|click))?(?: here)? to (?:enter|add|insert|choose|select|type)(?:${A}(?:${THING}| item))?(?: here)?`,
  `(?:enter|insert|fill in)${A}${THING}(?: here)?`,
  `(?:click|tap|enter|insert|fill in|add|type|write|put|choose|select|list|describe)${A}(?:${THING})? here`,
  "(?:choose|select|pick) (?:an item|a date|a name|one|date)",
  "add (?:a |the |your )?(?:name|date|text|title)",
].join("|");

const INVITATION = new RegExp(`^(?:${INVITATIONS})$`);
/** Every invitation begins with one of these words, and none is longer than a line. */
const INVITES =
  /^(?:add|choose|click|describe|enter|fill|insert|list|pick|put|select|tap|type|write) .{1,80}$/;

const invites = (label: string): boolean => INVITES.test(label) && INVITATION.test(label);

const WHOLE = [
  new RegExp(`^(?:${TO_COME})$`),
  new RegExp(`^(?:your )?(?:${THINGS})(?: goes)? here$`),
  // Somebody's stand-in and its reason: "TBD - after the vote", "owner: TBD", "date (TBD)".
  new RegExp(`^(?:${UNKNOWN})\\b.*$`),
  new RegExp(`^(?:(?:${THINGS})\\b)[\\s:(/-]*(?:${TO_COME})\\)?$`),
  /^x{2,}(?:[\s./-]+x+)*$/,
  /^x(?:[\s./-]+x+)+$/,
  /^(?:(?:who|when|what|where|which|how|how much|how many)\s*)?\?+$/,
  /^(?:mm|m|dd|d|yyyy|yy)(?:[/.-](?:mm|m|dd|d|yyyy|yy))+$/,
  /^month(?:[ /,.-]+day)?[ /,.-]+year$/,
  /^lorem ipsum\b/,
  /^fill (?:this )?in$/,
  /^sample text$/,
  /^(?:first|last|full) name$/,
  /^(?:first and last|first\/last|first) name(?:,? last name)?$/,
];
const BRACKETED = /^[[<{\u00ab(]+\s*([^[\]<>{}]*?)\s*[\]>}\u00bb)]+$/;
const DECLINED =
  /^(?:none(?: (?:needed|required|necessary|at this time|identified|available|anticipated))?|n\s*[./]?\s*a|not (?:applicable|needed|required|necessary)|no (?:additional |further |other |new |extra )?(?:resources?|supports?|funds?|funding|cost|costs|materials?)(?: (?:needed|required|necessary))?|nothing(?: needed)?|no)$/;

/** True for what forms say where an answer goes: "Click here to enter text", "Choose an item." */
export const isInvitation = remembered((raw) => invites(labelText(raw)));

/** Words that are only ever stand-ins when they are the whole answer to a question about that very thing. */
const BARE_WORDS = /^(?:name|names|date|first name|last name|owner|deadline|text|answer)$/;

function standsIn(label: string): boolean {
  return BARE_WORDS.test(label) || invites(label) || WHOLE.some((pattern) => pattern.test(label));
}

/** Longer texts in brackets are texts. */
const LONGEST_BRACKET = 400;

/**
 * Says what kind of answer a text is.
 *
 * @param raw the text of a cell or field; any text is allowed
 */
export const answerKind = remembered((raw): AnswerKind => {
  const text = comparableText(raw)
    .replace(/[_\u2026]+|\.{3,}/g, " ")
    .trim();
  if (text === "") return "blank";
  if (/^[-\u2010-\u2015\u2212/\\.\u2022\u25aa\u25cf\u00b7\s]+$/u.test(text)) return "dash";
  const label = labelText(text).replace(/[!]+$/, "");
  if (label === "") return "blank";
  const inner = label.length > LONGEST_BRACKET ? undefined : BRACKETED.exec(label)?.[1];
  if (inner !== undefined) return bracketKind(label, inner, text);
  if (DECLINED.test(label)) return "declined";
  return standsIn(label) ? "placeholder" : "given";
});

const MENTIONS_THING = new RegExp(`\\b(?:${THINGS}|surname|last ?name|insert|enter|e\\.?g\\.?|xx+|doe)\\b|#`);
const TELLING_FIGURE = /\d\s?%|\b\d{1,2}([/.-])\d{1,2}\1\d{2,4}\b|\b(?:19|20)\d\d\b/;

/** "[J. Rivera]" and "[6/30/2025]": somebody filled in a form's brackets and left them standing. */
function isFilledIn(inner: string, text: string): boolean {
  if (MENTIONS_THING.test(inner)) return false;
  const [first = ""] = text.replace(/^[[<{\u00ab(\s]+|[\]>}\u00bb)\s]+$/g, "").split(/[,\n]/, 1);
  return TELLING_FIGURE.test(inner) || nameOf(first.split(" ", 8))?.sure === true;
}

/** "[Name]" stands in for an answer; "(N/A)" is one; "(see the handbook)" is text in brackets. */
function bracketKind(label: string, inner: string, text: string): AnswerKind {
  if (inner === "") return "blank";
  if (DECLINED.test(inner)) return "declined";
  if (!label.startsWith("(")) return isFilledIn(inner, text) ? "given" : "placeholder";
  return standsIn(inner) ? "placeholder" : "given";
}

/** Every stand-in has one of these; most texts have none. */
const MAY_STAND_IN = /[[<_]|xx|x\s?%|t\.?b\.?[acd]|click|tap|lorem/i;
const STAND_INS = [
  new RegExp(
    `\\[\\s*(?:[^\\][]*\\b(?:${THINGS}|insert|enter|tbd|xx+)\\b[^\\][]*|x{2,}|#|\\.{2,}|\\s*)\\s*\\]`,
    "i",
  ),
  new RegExp(`<\\s*(?:insert |enter |your )?(?:${THINGS})\\s*>`, "i"),
  /\bTBD\b|\bT\.B\.D\b\.?|\bTBA\b|\bTBC\b/i,
  /(?:click|tap)(?: or tap)? (?:here )?to (?:enter|add|choose) [a-z ]*\b/i,
  /\blorem ipsum\b/i,
  /\bx ?%/i,
  /_{2,}/,
];

/**
 * The piece of a text that stands in for something to come, though the rest is an answer: the "XX" of
 * "XX% of teachers", the "[name]" of "Meet [name]". Undefined if there is none.
 */
export function standIn(raw: string): string | undefined {
  return MAY_STAND_IN.test(raw) ? standInOf(raw) : undefined;
}

const standInOf = remembered((raw): string | undefined => {
  const text = comparableText(raw).split("\n").map(withoutWritingLines).join("\n");
  for (const pattern of STAND_INS) {
    const found = pattern.exec(text)?.[0].trim();
    if (found !== undefined && found !== "") return found;
  }
  return crosses(text);
});

/** Two or more x as a stand-in; "Title XX" and other Roman numerals are none. */
function crosses(text: string): string | undefined {
  for (const match of text.matchAll(/(^|[^\w/.-])(x{2,})(?!\w)/gi)) {
    const before = text.slice(0, match.index + (match[1]?.length ?? 0));
    if (!/\b(?:title|chapter|section|part|article|volume|super bowl|vol\.|sec\.)\s$/i.test(before))
      return match[2];
  }
  return undefined;
}

/** True where nothing was answered yet: blank, or something that stands in for an answer. */
export function isUnanswered(raw: string): boolean {
  const kind = answerKind(raw);
  return kind === "blank" || kind === "placeholder";
}
