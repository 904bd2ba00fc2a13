import { inLetters } from "../../model";
import {
  beginsWithCapital,
  isArticle,
  isDegree,
  isDomainWord,
  isGroupWord,
  isHelpWord,
  isLeadWord,
  isNumberWord,
  isParticle,
  isPartWord,
  isPreposition,
  isQuantifier,
  isRemarkWord,
  isRolePlural,
  isRoleWord,
  isSuffix,
  plainWord,
} from "./lexicon";
import { nameOf } from "./personal-name";
import type { Word } from "./scan";

/** What a piece of text is. */
export type Reading =
  | {
      readonly kind: "name";
      readonly words: readonly Word[];
      /** Something about it is a name's beyond doubt. */
      readonly sure: boolean;
      readonly title?: readonly Word[];
    }
  | {
      readonly kind: "role" | "group" | "domain";
      readonly words: readonly Word[];
      /** Ends in "for ..." or "of ...": what follows may belong to it. */
      readonly open: boolean;
    }
  | { readonly kind: "vacant"; readonly words: readonly Word[] }
  | { readonly kind: "degree" | "remark"; readonly words: readonly Word[] };

/** How people say that nobody holds a job. */
const VACANT =
  /\b(?:vacant|vacancy|vacancies|unfilled|unassigned|tbh|to be (?:hired|filled)|new hire|not (?:yet )?(?:hired|filled|assigned|identified|known|decided|determined)|hiring(?: in progress)?|currently open|(?:position )?(?:is )?open(?: position)?|nobody|no ?one|pending|posted|posting)\b/i;
const VACANT_WORDS = /^(?:position|post|job|currently|is|in|progress|the|this|still|role|for|of|a|an|to|be)$/;
const UNKNOWN = /^(?:tbd|tba|tbc|tbn|t\.b\.d|t\.b\.a)\.?$/i;
const ACRONYM = inLetters(String.raw`^\p{Lu}{3,5}$`);
const BEGINS_SMALL = inLetters(String.raw`^\p{Ll}`);
/** Longer pieces are sentences about somebody. */
const MOST_WORDS = 24;

const texts = (words: readonly Word[]): readonly string[] => words.map(({ text }) => text);

/** What somebody has to do with the row. */
export type Part = "leads" | "helps" | "shares";

/** The part that words name: "lead", "support", "co-lead"; undefined for any other words. */
export function partOf(words: readonly Word[]): Part | undefined {
  const all = texts(words);
  const known = (word: string): boolean => isLeadWord(word) || isPartWord(word) || isArticle(word);
  if (all.length === 0 || !all.every(known)) return undefined;
  if (all.some(isHelpWord)) return "helps";
  return all.some(isLeadWord) && !all.some((word) => /^co/i.test(word)) ? "leads" : "shares";
}

/** Says what the words between two separators are. */
export function classify(all: readonly Word[]): Reading {
  const words = withoutFrame(all);
  if (words.length === 0 || words.length > MOST_WORDS) return { kind: "remark", words: all };
  const plain = texts(words);
  if (plain.every((word) => isDegree(word) || isSuffix(word))) return { kind: "degree", words };
  const name = nameOf(plain);
  const named: Reading | undefined = name === undefined ? undefined : { kind: "name", words, ...name };
  if (named !== undefined && name?.sure === true) return named;
  return (
    nameWithTitle(words) ??
    vacancy(words) ??
    named ??
    job(words) ??
    jobAtStart(words) ??
    (isAcronym(words) ? { kind: "group", words, open: false } : { kind: "remark", words })
  );
}

/** "XYZ": somebody's initials are seldom three; a body's often are. */
function isAcronym(words: readonly Word[]): boolean {
  return words.length === 1 && ACRONYM.test(words[0]?.text ?? "");
}

/** Leaves out the words about it that only introduce: "the principal", "pending J. Rivera", "coach TBD". */
function withoutFrame(words: readonly Word[]): readonly Word[] {
  let from = 0;
  let to = words.length;
  const at = (index: number): string => words[index]?.text ?? "";
  while (to > from && UNKNOWN.test(at(to - 1))) to -= 1;
  while (from < to && (UNKNOWN.test(at(from)) || introduces(at(from), words.slice(from + 1, to)))) from += 1;
  return words.slice(from, to);
}

function introduces(word: string, rest: readonly Word[]): boolean {
  if (rest.length === 0) return false;
  if (isArticle(word) || /^one$/i.test(word)) return word !== "A" || nameOf(texts(rest)) === undefined;
  return (
    /^(?:pending|interim|acting|temporarily|see|ask|via|through)$/i.test(word) &&
    nameOf(texts(rest)) !== undefined
  );
}

/** "Literacy Coach J. Rivera", "J. Rivera Literacy Coach", "J. Rivera until June". */
function nameWithTitle(words: readonly Word[]): Reading | undefined {
  const plain = texts(words);
  for (let cut = 1; cut < words.length && cut <= 8; cut += 1) {
    const name = isRoleWord(plain[cut - 1] ?? "") ? nameOf(plain.slice(cut)) : undefined;
    if (name === undefined || plain.slice(0, cut).some(isRemarkWord)) continue;
    // "Coach Rivera" is what she is called; "Literacy Coach Rivera" says what she does.
    if (cut === 1 && words.length === 2) return { kind: "name", words, sure: true };
    if (job(words.slice(0, cut))?.kind !== "role") continue;
    return { kind: "name", words: words.slice(cut), title: words.slice(0, cut), ...name };
  }
  for (let cut = 2; cut < words.length && cut <= 6; cut += 1) {
    const next = plain[cut] ?? "";
    const small = BEGINS_SMALL.test(next) && !isParticle(next);
    const works = isDomainWord(next) || isRoleWord(next);
    if ((!small && !works) || nameOf(plain.slice(0, cut))?.sure !== true) continue;
    const name = { kind: "name", words: words.slice(0, cut), sure: true } as const;
    const rest = job(words.slice(cut));
    if (rest?.kind === "role") return { ...name, title: rest.words };
    if (small && rest?.kind !== "group") return name;
  }
  return undefined;
}

/** "Vacant", "vacant Math Coach", "Math Coach to be hired": the job's own words stay. */
function vacancy(words: readonly Word[]): Reading | undefined {
  const text = texts(words).join(" ");
  if (!VACANT.test(text)) return undefined;
  const gone = text.replace(VACANT, (found) => "~".repeat(found.length));
  let at = 0;
  const left = words.filter((word) => {
    const kept = !gone.slice(at, at + word.text.length).includes("~");
    at += word.text.length + 1;
    return kept && !VACANT_WORDS.test(plainWord(word.text));
  });
  const found = job(left);
  return { kind: "vacant", words: found?.kind === "role" ? found.words : [] };
}

/** A job, a group or a department by its last telling word before any "of", "for" or "in". */
function job(words: readonly Word[]): Extract<Reading, { readonly open: boolean }> | undefined {
  const plain = texts(words);
  const behind = plain.findIndex((word, index) => index > 0 && isPreposition(word));
  const head = behind < 0 ? plain : plain.slice(0, behind);
  if (head.length === 0 || head.some(isRemarkWord)) return undefined;
  const open = behind >= 0 && /^(?:for|of)$/i.test(plain[behind] ?? "");
  const telling = lastTelling(head);
  if (telling === undefined) {
    const domain =
      head.some((word) => isDomainWord(word) && !isNumberWord(word)) &&
      isDomainWord(head.at(-1) ?? "") &&
      head.every((word) => isDomainWord(word) || beginsWithCapital(word));
    return domain ? { kind: "domain", words, open } : undefined;
  }
  const several = isQuantifier(head[0] ?? "") || (/^\d+$/.test(head[0] ?? "") && head[0] !== "1");
  const one = isRoleWord(telling) && !isGroupWord(telling) && !several;
  return { kind: one ? "role" : "group", words, open };
}

/** "Teachers meet weekly", "the principal will decide": the job or group that a sentence begins with. */
function jobAtStart(words: readonly Word[]): Reading | undefined {
  const tells = (word: string): boolean => isRoleWord(word) || isRolePlural(word) || isGroupWord(word);
  const end = words.findIndex(({ text }) => !tells(text) && !isDomainWord(text) && !isQuantifier(text));
  return end > 0 ? job(words.slice(0, end)) : undefined;
}

/**
 * The last word that says whether one or several are meant. Behind it only a level or a place may stand ("Teacher
 * II", "Coordinator Title I"), or else it only describes what follows ("Student Services").
 */
function lastTelling(head: readonly string[]): string | undefined {
  let index = head.length - 1;
  while (index >= 0) {
    const word = head[index] ?? "";
    const tells = isRoleWord(word) || isRolePlural(word) || isGroupWord(word);
    const rest = head.slice(index + 1);
    if (tells && (!isDomainWord(word) || rest.every(isNumberWord))) return word;
    if (!isDomainWord(word) && !beginsWithCapital(word)) return undefined;
    index -= 1;
  }
  return undefined;
}
