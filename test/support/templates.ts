import { parseTemplate } from "../../src/core/templates";

/** A template with one thing wrong: what it is, and which path and reason are to be told. */
export type TemplateCase = readonly [name: string, data: unknown, path: string, reason: string];

/** Words of a parser, which nobody is to read. */
export const JARGON = /invalid|expected|undefined|null|NaN|regex|pattern/i;

/** Fails the test unless this one problem, and no other, is told in plain words. */
export function expectProblem(data: unknown, path: string, reason: string): void {
  const parsed = parseTemplate(data);
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems).toEqual([{ path, reason: expect.stringContaining(reason) as string }]);
  expect(problems.filter((problem) => JARGON.test(problem.reason))).toEqual([]);
}

/** The least that a district's template says; a test changes what it is about. */
export const MINIMAL = {
  id: "district-plan",
  name: "Our district's plan",
  description: "What we use.",
  tables: [
    {
      id: "steps",
      name: "Steps",
      columns: [
        {
          id: "action",
          role: "action",
          label: "What",
          prompt: { ask: "What?", help: "Say it.", source: "Handbook 3" },
        },
      ],
    },
  ],
};

const PROMPT = { ask: "a", help: "b", source: "c" };

/** A field of a template with what a test is about. */
export function fieldWith(parts: Readonly<Record<string, unknown>>): unknown {
  return { id: "x", label: "X", place: "line", prompt: PROMPT, ...parts };
}

/** A question of a template with what a test is about. */
export function questionWith(parts: Readonly<Record<string, unknown>>): unknown {
  return { id: "1", label: "Why", prompt: { ...PROMPT, question: "Why?" }, ...parts };
}

/** A column of a template with what a test is about. */
export function columnWith(parts: Readonly<Record<string, unknown>>): unknown {
  return { id: "y", role: "notes", label: "Y", prompt: PROMPT, ...parts };
}

/** A copy of a template with one thing changed, by path; undefined takes it out. */
export function changed(
  path: readonly (string | number)[],
  value: unknown,
  base: unknown = MINIMAL,
): unknown {
  const copy: unknown = structuredClone(base);
  let place = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return copy;
}
