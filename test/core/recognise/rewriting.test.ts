import fc from "fast-check";
import type { Snapshot } from "../../../src/core/model";
import type { Plan } from "../../../src/core/plan";
import { builtinTemplates, type Template } from "../../../src/core/templates";
import { blankDocument } from "../../../src/document/blank";
import {
  addEmptyParagraphs,
  answersOf,
  answersTo,
  type Chance,
  chanceOf,
  type Change,
  changed,
  dropStyles,
  filled,
  gist,
  insideAnswer,
  opened,
  renameStyles,
  rewordRuns,
  shuffleColumns,
  splitRuns,
  trackRuns,
  typeNumbers,
  valuesTo,
  wrapInControls,
} from "../../support/documents";

/**
 * What programs and people do to a document without changing what it says, done to documents of all templates,
 * blank and filled in: they are recognised as before.
 */

interface Original {
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly plans: readonly Plan[];
  /** What was filled in. */
  readonly answers: readonly string[];
}

async function original(bytes: Uint8Array, answers: readonly string[] = []): Promise<Original> {
  const { snapshot, plans } = await opened(bytes);
  return { bytes, snapshot, plans, answers };
}

async function originals(template: Template): Promise<readonly Original[]> {
  const blank = blankDocument(template);
  const values = valuesTo(template);
  const full = await filled(blank, { plans: [values] });
  const answers = [
    ...values.fields,
    ...values.prompts,
    ...values.tables.flatMap((table) => table.rows.flatMap((row) => row.cells)),
  ].flatMap(({ text }) => (text === "" ? [] : [text]));
  // An answer that another one holds is found after it.
  answers.sort((a, b) => b.length - a.length);
  return [await original(blank), await original(full.bytes, answers)];
}

type Making = (chance: Chance, document: Original) => readonly Change[];

/** How often each is tried; what is random has another seed each time. */
const CHANGES: readonly (readonly [what: string, times: number, make: Making])[] = [
  [
    "empty paragraphs outside answers",
    1,
    (chance, one) => [addEmptyParagraphs(chance, insideAnswer(one.snapshot, one.answers))],
  ],
  ["runs cut in pieces", 1, (chance) => [splitRuns(chance)]],
  ["content controls about paragraphs, rows, cells and tables", 1, (chance) => [wrapInControls(chance)]],
  ["runs that are tracked insertions", 1, (chance) => [trackRuns(chance)]],
  ["the order of columns", 1, (chance) => [shuffleColumns(chance)]],
  [
    "all of it at once",
    3,
    (chance, one) => [
      splitRuns(chance),
      ...(chance() < 0.5 ? [typeNumbers()] : []),
      ...(chance() < 0.5 ? [dropStyles()] : [renameStyles()]),
      addEmptyParagraphs(chance, insideAnswer(one.snapshot, one.answers)),
      wrapInControls(chance),
    ],
  ],
];

const REWORDED: readonly (readonly [string, (text: string) => string])[] = [
  ["capitals", (text) => text.toUpperCase()],
  ["small letters", (text) => text.toLowerCase()],
  ["straight quotes", (text) => text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"')],
  ["no-break spaces", (text) => text.replace(/ /g, "\u00a0")],
  ["double spaces", (text) => text.replace(/ /g, "  ")],
  ["soft hyphens and marks of no width", (text) => text.replace(/([a-z]{4})([a-z]{3})/g, "$1\u00ad$2\u200b")],
];

describe.each(builtinTemplates.map((template) => [template.id, template] as const))(
  "recognition of %s does not depend on",
  (_id, template) => {
    const documents = originals(template);

    it("being read wrongly to begin with", async () => {
      const [blank, full] = (await documents).map(({ plans }) => plans.map(answersOf));
      expect(blank).toEqual([answersTo(template, () => "", 0)]);
      expect(full).toEqual([valuesTo(template)]);
    });

    it.each(CHANGES)("%s", async (_what, times, make) => {
      const both = await documents;
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: 1_000_000 }), fc.constantFrom(...both), async (seed, one) => {
          const { plans } = await opened(changed(one.bytes, ...make(chanceOf(seed), one)));
          expect(gist(plans)).toEqual(gist(one.plans));
        }),
        { numRuns: times },
      );
    });

    it.each(REWORDED)("%s", async (_what, change) => {
      const one = (await documents).at(-1);
      if (one === undefined) throw new Error("no document");
      const { plans } = await opened(changed(one.bytes, rewordRuns(change, one.answers)));
      expect(gist(plans)).toEqual(gist(one.plans));
    });
  },
);
