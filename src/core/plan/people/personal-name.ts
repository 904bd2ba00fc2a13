import { inLetters } from "../../model";
import { isGivenName, isOnlyGivenName, isSurname } from "./names";
import {
  isDegree,
  isDomainWord,
  isGroupWord,
  isHonorific,
  isParticle,
  isQuantifier,
  isRemarkWord,
  isRolePlural,
  isRoleWord,
  isSuffix,
  isSurnameRole,
} from "./lexicon";

const CAPITAL = inLetters(
  String.raw`^(?:d['\u2019]|al-|el-|ben-|['\u2018\u2019\u02bb])?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'\u2018\u2019\u02bb.-]*$`,
);
const HAS_CAPITAL = inLetters(String.raw`\p{Lu}`);
const THREE_CAPITALS = inLetters(String.raw`^\p{Lu}{3}$`);
const SMALL = inLetters(String.raw`^[\p{Ll}\p{M}'\u2019-]+$`);
const INITIALS = inLetters(
  String.raw`^(?:\p{L}\.){1,4}$|^(?:\p{L}\.?-){1,2}\p{L}\.?$|^\p{Lu}$|^(?:\p{Lu}\.)+\p{Lu}$`,
);
const INITIALS_AND_NAME = inLetters(String.raw`^(?:\p{Lu}\.)+-?\p{Lu}[\p{L}\p{M}'\u2019-]+\.?$`);
/** "McDonald", "O'Brien", "D’Angelo". */
const NAME_SHAPE = inLetters(String.raw`^(?:Mc\p{Lu}|Mac\p{Lu}|O['\u2019]\p{Lu}|D['\u2019]\p{Lu})`);
const SHORT_SURNAME = /^(?:Do|So|See|Can|May|Old|Once)$/;
/** Longer names are sentences. */
const MOST_WORDS = 5;

const isCapital = (word: string): boolean => CAPITAL.test(word);

/** "J.", "J", "A.B.". */
export function isInitial(word: string): boolean {
  return INITIALS.test(word);
}

/** A word that a name never has, whatever stands beside it. */
function isForeign(word: string, index: number): boolean {
  if (isGivenName(word) || isInitial(word) || (index > 0 && SHORT_SURNAME.test(word))) return false;
  return isRemarkWord(word) || isRolePlural(word) || isQuantifier(word) || /['\u2019]s$/.test(word);
}

/**
 * Reads all the words as one personal name.
 *
 * @returns undefined where they are none; `sure` where something about them is a name's beyond doubt: an initial,
 *   a "Ms.", a common name
 */
export function nameOf(texts: readonly string[]): { readonly sure: boolean } | undefined {
  let from = 0;
  while (from < texts.length - 1 && isHonorific(texts[from] ?? "") && !isInitial(texts[from] ?? ""))
    from += 1;
  let to = texts.length;
  while (to > from + 1 && (isSuffix(texts[to - 1] ?? "") || isDegree(texts[to - 1] ?? ""))) to -= 1;
  const own = texts.slice(from, to);
  const titled = from > 0;
  const first = own[0] ?? "";
  const counted = own.filter((word) => !isParticle(word) || isCapital(word));
  if (own.length === 0 || counted.length > MOST_WORDS || counted.length === 0) return undefined;
  if (own.some(isForeign) || own.every(isHonorific)) return undefined;
  const initials = own.some((word) => (isInitial(word) && !isParticle(word)) || INITIALS_AND_NAME.test(word));
  const plainName = own.some((word) => isOnlyGivenName(word) || NAME_SHAPE.test(word));
  if (!fits(own, titled || initials || plainName, titled)) return undefined;
  if (own.every(isInitial)) return initialsAlone(own, titled);
  if (own.length === 1 && !titled && isAcronym(first)) return undefined;
  const sure =
    titled ||
    initials ||
    plainName ||
    own.length < texts.length - from ||
    own.some((word) => isSurname(word));
  if (
    own.every((word) => SMALL.test(word) || isInitial(word) || isParticle(word)) &&
    !HAS_CAPITAL.test(first)
  ) {
    return inSmallLetters(own, titled) ? { sure: true } : undefined;
  }
  const shaped = own.every(
    (word) => isCapital(word) || isInitial(word) || isParticle(word) || INITIALS_AND_NAME.test(word),
  );
  return shaped ? { sure: sure || (own.length > 1 && isGivenName(first)) } : undefined;
}

/** "J.R." and "M. E." are somebody; "A" and "PLC" may be anything. */
function initialsAlone(own: readonly string[], titled: boolean): { readonly sure: boolean } | undefined {
  const letters = own.join("");
  return titled || (letters.includes(".") && letters.length > 2) ? { sure: true } : undefined;
}

/** Three capitals are more often a body than somebody, unless they are a common name: "LEE". */
function isAcronym(word: string): boolean {
  return THREE_CAPITALS.test(word) && !isSurname(word) && !isGivenName(word);
}

/** In small letters only what is surely a name is one: "maria gomez", "j. rivera", "ms. lee". */
function inSmallLetters(own: readonly string[], titled: boolean): boolean {
  const [first = ""] = own;
  if (own.length === 1) return titled || isOnlyGivenName(first) || isSurname(first);
  const begins =
    titled ||
    isInitial(first) ||
    isOnlyGivenName(first) ||
    (isGivenName(first) && isSurname(own.at(-1) ?? ""));
  return begins && own.length <= 4 && own.slice(1).every((word) => !isDomainWord(word) || isSurname(word));
}

/** Jobs, groups and subjects have no place in a name, unless as a last name behind a first one. */
function fits(own: readonly string[], strong: boolean, titled: boolean): boolean {
  return own.every((word, index) => {
    if (isInitial(word)) return true;
    if (isGroupWord(word)) return false;
    const behind = index > 0 && index === own.length - 1;
    if (isRoleWord(word))
      return isSurnameRole(word) && ((behind && strong) || titled || (own.length > 1 && isGivenName(word)));
    if (!isDomainWord(word)) return true;
    return isGivenName(word)
      ? own.length > 1 && !isDomainWord(own[own.length - 1] ?? "")
      : (behind && strong) || titled;
  });
}
