import { labelText } from "../../model";
import type { Person } from "../../plan";
import type { Carrier, ScheduledStep } from "./types";

/** A step with those who are named for it. */
export interface Carried {
  readonly step: ScheduledStep;
  readonly people: readonly Person[];
}

interface Load {
  name: string;
  readonly is: Carrier["is"];
  readonly steps: number[];
}

/** "J. Rivera" and "Jordan Rivera" begin with the same letter and end in the same name. */
function shortForm(name: string): string | undefined {
  const words = labelText(name).split(" ");
  const [first, last] = [words[0], words.at(-1)];
  return words.length < 2 || first === undefined || last === undefined
    ? undefined
    : `${first.charAt(0)} ${last}`;
}

/** True for "J. Rivera", which tells no more than that of somebody. */
function isShort(name: string): boolean {
  return /^\p{L}\.? /u.test(name.trim());
}

/** Who is meant by each name: an initial with a surname is the one person whose name fits it. */
function identities(names: readonly string[]): ReadonlyMap<string, string> {
  const full = new Map<string, Set<string>>();
  for (const name of names.filter((entry) => !isShort(entry))) {
    const short = shortForm(name);
    if (short !== undefined) full.set(short, (full.get(short) ?? new Set()).add(labelText(name)));
  }
  return new Map(
    names.map((name) => {
      const own = labelText(name);
      const [only, ...others] = full.get(shortForm(name) ?? "") ?? [];
      return [own, isShort(name) && only !== undefined && others.length === 0 ? only : own];
    }),
  );
}

/**
 * Who carries how much: a step of several counts for each of them.
 *
 * @param all the schedule's steps in their order
 */
export function carriersOf(all: readonly Carried[]): readonly Carrier[] {
  const persons = all.flatMap(({ people }) => people.filter(({ is }) => is === undefined));
  const identity = identities(persons.map(({ name }) => name));
  const loads = new Map<string, Load>();
  all.forEach(({ people }, index) => {
    const named = people.length === 0 ? [undefined] : people;
    for (const person of named) {
      const own = labelText(person?.name ?? "");
      const is = person === undefined ? "nobody" : (person.is ?? "person");
      const key = `${is} ${identity.get(own) ?? own}`;
      const load = loads.get(key) ?? { name: person?.name ?? "", is, steps: [] };
      loads.set(key, load);
      // Somebody may be named twice for a step.
      if (load.steps.at(-1) !== index) load.steps.push(index);
      if ((person?.name.length ?? 0) > load.name.length) load.name = person?.name ?? "";
    }
  });
  return [...loads.values()]
    .map((load) => carrier(load, all))
    .sort(
      (a, b) =>
        Number(a.is === "nobody") - Number(b.is === "nobody") ||
        b.open - a.open ||
        b.late - a.late ||
        b.steps.length - a.steps.length,
    );
}

/** True for a step that is still to be done. */
export function isOpen({ state }: Pick<ScheduledStep, "state">): boolean {
  return state !== "done" && state !== "given-up";
}

function carrier({ name, is, steps }: Load, all: readonly Carried[]): Carrier {
  const own = steps.flatMap((index) => all[index]?.step ?? []);
  const late = own.filter(({ state }) => state === "late").length;
  return { name, is, steps, open: own.filter(isOpen).length, late };
}
