import { comparableText } from "../../model";
import { answerKind } from "../answers";
import type { PeopleValue, Person } from "../value";

const HONORIFIC =
  /^(?:dr|mr|mrs|ms|mx|miss|prof|rev|fr|sr|coach|sgt|capt|lt|hon|principal|superintendent)\.?$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|ed\.?d|m\.?ed|m\.?a|esq|ccc-slp|r\.?n)\.?$/i;
const PARTICLE = /^(?:de|del|della|der|den|di|da|dos|la|le|van|von|bin|ibn|al|el|st\.?|y|ter|ten)$/i;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\u2019'’-]*\.?|(?:\p{Lu}\.-?){1,3}|\p{Lu}{1,3})$/u;

/** Words of jobs, groups and places: a text that has one of them is no bare personal name. */
const ROLE_WORD =
  /\b(?:admin\w*|advis\w+|aides?|analysts?|assistants?|asst|associates?|board|building|campus|ceo|central|chairs?|chairperson|chief|class(?:room)?|coach(?:es)?|committees?|community|consultants?|coordinators?|councils?|counsel(?:l?or|l?ors|ing)|curriculum|data|deans?|departments?|dept|designees?|directors?|district|educat\w+|ell|esl|everyone|facilitators?|faculty|families|family|grade|groups?|guidance|heads?|hr|human|instruct\w+|interventionists?|leaders?|leadership|leads?|librarians?|literacy|liaisons?|managers?|math|mentors?|nurses?|office|officers?|open|parents?|partners?|personnel|plc|position|presidents?|principals?|professionals?|programs?|providers?|psychologists?|reading|representatives?|resources?|schools?|science|secretary|social|special|specialists?|sped|staff|students?|subcommittees?|superintendents?|supervisors?|supports?|task force|teachers?|teams?|tech(?:nology)?|title i|trainers?|vacan\w+|vendors?|vice|workers?|all|none|existing|same|ditto)\b/i;

/**
 * Reads the people that a text names.
 *
 * @param raw any text
 * @returns the people in their order, with a job title where one is given; undefined where the text names no
 *   person, or more than people (a group, a role alone)
 */
export function readPeople(raw: string): PeopleValue | undefined {
  const text = comparableText(raw);
  if (answerKind(text) !== "given") return undefined;
  const people: Person[] = [];
  for (const entry of entriesOf(text)) {
    const found = peopleOfEntry(entry);
    if (found === undefined) return undefined;
    people.push(...found);
  }
  return people.length === 0 ? undefined : { kind: "people", people };
}

/** Entries that are surely apart: lines, semicolons, and " and ", " & ", "/" between two names. */
function entriesOf(text: string): readonly string[] {
  return text
    .split(/[\n;]+/)
    .flatMap((line) => {
      const parts = line.split(/\s+(?:and|&|with)\s+|\s*\/\s*/i).map((part) => part.trim());
      return parts.every((part) => isName(withoutTitle(part))) ? parts : [line.trim()];
    })
    .map((entry) => entry.replace(/^(?:[-*\u2022\u2013]|\d+[.)])\s+/, "").trim())
    .filter((entry) => entry !== "");
}

/** "J. Rivera, Literacy Coach", "Literacy Coach (J. Rivera)", "A. Lee, B. Cho". */
function peopleOfEntry(entry: string): readonly Person[] | undefined {
  const bracketed = /^(.*?)\s*\(([^()]*)\)\s*$/.exec(entry);
  if (bracketed !== null) {
    const [outer, inner] = [(bracketed[1] ?? "").replace(/,$/, ""), (bracketed[2] ?? "").trim()];
    if (isName(outer)) return [person(outer, inner)];
    return isName(inner) ? [person(inner, outer)] : undefined;
  }
  const titled = /^(.*?)\s+[-\u2013\u2014:]\s+(.*)$/.exec(entry) ?? /^(.*?):\s+(.*)$/.exec(entry);
  if (titled !== null) {
    const [left, right] = [titled[1] ?? "", titled[2] ?? ""];
    if (isName(left)) return [person(left, right)];
    if (isName(right)) return [person(right, left)];
  }
  return peopleOfList(entry.split(",").map((part) => part.trim()));
}

/** Pieces between commas: names, each followed by its degree or its title if it has one. */
function peopleOfList(pieces: readonly string[]): readonly Person[] | undefined {
  const people: Person[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = people.at(-1);
    if (last !== undefined && SUFFIX.test(piece)) {
      people[people.length - 1] = { ...last, name: `${last.name}, ${piece}` };
    } else if (isName(piece)) {
      people.push({ name: piece });
    } else if (last !== undefined && (ROLE_WORD.test(piece) || index > 0)) {
      people[people.length - 1] = person(
        last.name,
        last.title === undefined ? piece : `${last.title}, ${piece}`,
      );
    } else {
      return undefined;
    }
  }
  return people;
}

function person(name: string, title: string): Person {
  return title === "" ? { name } : { name, title };
}

function withoutTitle(text: string): string {
  return (
    text
      .replace(/\s*\([^()]*\)\s*$/, "")
      .split(",")[0]
      ?.trim() ?? ""
  );
}

/** One to five words that look like a personal name and none that looks like a job or a group. */
function isName(text: string): boolean {
  const words = text.split(" ").filter((word) => word !== "");
  const own = words.filter((word, index) => !(index === 0 && words.length > 1 && HONORIFIC.test(word)));
  if (own.length === 0 || own.length > 5 || ROLE_WORD.test(own.join(" "))) return false;
  const shaped = own.every((word) => NAME_WORD.test(word) || PARTICLE.test(word) || SUFFIX.test(word));
  // Initials and abbreviations alone ("PLC", "SLT") are groups as often as people.
  const hasWord = own.some((word) => /\p{Lu}\p{Ll}+/u.test(word));
  return shaped && hasWord;
}
