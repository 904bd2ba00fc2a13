import { comparableText } from "../../model";
import { answerKind } from "../answers";
import type { PeopleValue, Person } from "../value";
import { readEntry } from "./roll";
import { scanPeople } from "./scan";

/**
 * Reads who is named in a text.
 *
 * @param raw any text
 * @returns one entry for each person (with a job title where one is given), job title without a name, or group, in
 *   their order, in the text's own words; `vacant` where the text says that nobody holds the job and names no
 *   person. Undefined where the text is no answer, or says nothing of people that could be read
 */
export function readPeople(raw: string): PeopleValue | undefined {
  const text = comparableText(raw);
  if (answerKind(text) !== "given") return undefined;
  const all: Person[] = [];
  let vacant = false;
  for (const pieces of scanPeople(text)) {
    const entry = readEntry(text, pieces);
    all.push(...entry.people);
    vacant ||= entry.vacant;
  }
  // Where nobody else is named, "lead" says nothing.
  const people = all.length > 1 ? all : all.map(({ lead: _, ...person }) => person);
  const named = people.some((person) => person.is === undefined);
  if (vacant && !named) return { kind: "people", people, vacant: true };
  return people.length === 0 ? undefined : { kind: "people", people };
}
