import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { builtinTemplates, type Template } from "../src/core/templates";
import { blankDocument } from "../src/document/blank";
import {
  answersTo,
  filled,
  googleDialect,
  libreOfficeDialect,
  type PlanSpec,
  pythonDialect,
  step,
  wordDialect,
  writtenPlan,
} from "../test/support/documents";

/** Any number of plan documents, each with words of its own, as several programs write them. */

const DIALECTS = [wordDialect(), libreOfficeDialect(), googleDialect(), pythonDialect()];
const PLANS = builtinTemplates.filter(({ kind }) => kind === "plan");

const VERBS = ["Train", "Schedule", "Survey", "Purchase", "Review", "Publish", "Observe", "Recruit"];
const THINGS = [
  "the grade teams",
  "a screening assessment",
  "family evenings",
  "coaching cycles",
  "reading data",
];
const PLACES = ["Harbor View School", "Lakeside Elementary", "Maple Street School", "the district office"];
const PEOPLE = [
  "Priya Raman, Coordinator",
  "T. Okafor",
  "L. Desjardins",
  "Principals",
  "",
  "M. Alvarez and J. Chen",
];
const DATES = ["10/18/2024", "November 22, 2024", "Spring 2025", "By June 2025", "", "on-going", "3/4/25"];

function turn(every: readonly string[], n: number): string {
  return every[n % every.length] ?? "";
}

function planOf(document: number): PlanSpec {
  const rows = 5 + (document % 16);
  return {
    school: `${turn(PLACES, document)} ${document}`,
    date: `9/${(document % 28) + 1}/2024`,
    strategy: `${turn(VERBS, document)} ${turn(THINGS, document >> 2)} in every grade, round ${document}`,
    steps: Array.from({ length: rows }, (_, row) => {
      const n = document * 31 + row * 7;
      return step(
        `${turn(VERBS, n)} ${turn(THINGS, n >> 1)} at ${turn(PLACES, n >> 3)}, part ${row + 1} of plan ${document}`,
        n % 3 === 0 ? "None needed" : `Staff time, ${(n % 8) + 2} hours; materials, $${(n % 90) * 50 + 100}`,
        `${50 + (n % 50)}% of the teachers of cohort ${n % 97} have taken part`,
        turn(PEOPLE, n),
        turn(DATES, n),
      );
    }),
  };
}

const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  school: PLACES,
  owner: PEOPLE,
  due: DATES,
  start: DATES,
  when: DATES,
  date: ["9/9/2024", "October 1, 2024"],
  status: ["In progress", "Met", "", "Not yet due"],
};

async function filledTemplate(template: Template, document: number): Promise<Uint8Array> {
  let count = document;
  const answers = answersTo(
    template,
    (what) => {
      count += 1;
      const [list] = Object.entries(ANSWERS).flatMap(([name, texts]) => (what.endsWith(name) ? [texts] : []));
      return list === undefined
        ? `${turn(VERBS, count)} ${turn(THINGS, count)} (${what}, ${document})`
        : turn(list, count);
    },
    4 + (document % 9),
  );
  return (await filled(blankDocument(template), { plans: [answers] })).bytes;
}

function plainDocument(document: number): Uint8Array {
  const dialect = DIALECTS[document % DIALECTS.length] ?? wordDialect();
  return writtenPlan(dialect, [planOf(document)], { guide: document % 3 === 0 });
}

/** Writes so many documents into a folder; the names are in the order of their numbers. */
export async function writeDocuments(folder: string, count: number): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (let document = 0; document < count; document += 1) {
    const template = document % 2 === 0 ? undefined : PLANS[(document >> 1) % PLANS.length];
    const bytes =
      template === undefined ? plainDocument(document >> 1) : await filledTemplate(template, document);
    const file = path.join(folder, `plan-${String(document).padStart(6, "0")}.docx`);
    writeFileSync(file, bytes);
    files.push(file);
  }
  return files;
}
