import { comparableText, remembered } from "../../model";
import { answerKind } from "../answers";
import type { PeopleValue, Person } from "../value";
import { type Named, readEntry } from "./roll";
import { scanPeople } from "./scan";

/**
 * Reads who is named in a text.
 *
 * @param raw any text
 * @returns one entry for each person (with a job title where one is given), job title without a name, or group, in
 *   their order, in the text's own words; `vacant` where the text says that nobody holds the job and names no
 *   person. Undefined where the text is no answer, or says nothing of people that could be read
 */
export const readPeople = remembered((raw): PeopleValue | undefined => {
  const text = comparableText(raw);
  if (answerKind(text) !== "given") return undefined;
  const all: Named[] = [];
  let vacant = false;
  for (const pieces of scanPeople(text)) {
    const entry = readEntry(text, pieces);
    all.push(...entry.people);
    vacant ||= entry.vacant;
  }
  const people = withLeads(all);
  const named = people.some((person) => person.is === undefined);
  if (vacant && !named) return { kind: "people", people, vacant: true };
  return people.length === 0 ? undefined : { kind: "people", people };
});

/** Says who leads where others are named as well: who is said to, or the only one who does not just help. */
function withLeads(all: readonly Named[]): readonly Person[] {
  const helped = all.some(({ part }) => part === "helps");
  const own = all.filter(({ person, part }) => person.is !== "group" && part === undefined);
  const leading = all.some(({ part }) => part === "leads") || all.length < 2;
  const only = !leading && helped && own.length === 1 ? own[0] : undefined;
  return all.map((entry) => {
    const leads = all.length > 1 && (entry.part === "leads" || entry === only);
    return leads ? { ...entry.person, lead: true } : entry.person;
  });
}
