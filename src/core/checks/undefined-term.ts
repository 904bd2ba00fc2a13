import { isBlankText } from "../model";
import { answerKind, type Plan, type PlanCell } from "../plan";
import { fieldSpec, type Template } from "../templates";
import { rowsWith } from "./plan-rows";
import { stretchesOfPlan, stretchMemory } from "./stretches";
import type { FindingLocation, PlanCheck, PlanVerdict } from "./types";

/**
 * Words that communities understand differently, by their beginnings: the two that the source names, and their
 * kin in school plans. The list is closed, so that the check stays quiet; a district adds its own.
 */
const WORDS: readonly { readonly word: string; readonly begins: readonly string[] }[] = [
  { word: "equity", begins: ["equity", "equitable", "equitably", "inequit"] },
  { word: "inclusion", begins: ["inclusion", "inclusive", "inclusivity"] },
  { word: "belonging", begins: ["belonging"] },
  { word: "diversity", begins: ["diversity"] },
  { word: "culturally responsive", begins: ["culturally responsive", "cultural responsiveness"] },
  { word: "anti-racist", begins: ["anti-racis", "antiracis"] },
];

/** A word that needs a shared meaning, used in a plan that defines its terms but not this one. */
export const undefinedTerm: PlanCheck = {
  id: "undefined-term",
  title: "Words that need it are defined",
  severity: "tip",
  source: "pfs, Defining Key Terms and Note to Facilitators",
  stage: "early",
  cause: "term",
  rank: 51,
  scope: "plan",
  looksAt: "Strategy, objective, description and steps, where the plan has a list of terms",
  messages: {
    review: {
      message: "“{found}” is used here, but the plan does not say what it means by {word}.",
      why: "People understand this word in different ways, and then carry out the plan differently.",
      fix: "Add it to the key terms, with a sentence your team agrees on.",
    },
    pass: { message: "Words that need it are defined.", why: "", fix: "" },
  },
  run: ({ plan, template, settings }) => {
    if (!plan.tables.some((table) => table.columns.some((column) => column.role === "term"))) return [];
    const terms = definedTerms(plan);
    const wished = [...(template?.checks?.wordsToDefine ?? []), ...(settings.wordsToDefine ?? [])];
    const own = wished.map((word) => ({ word, begins: [word.toLowerCase()] }));
    const fields = placesOf(plan, template);
    return [...WORDS, ...own].flatMap(({ word, begins }): readonly PlanVerdict[] => {
      if (begins.some((begin) => holds(terms, begin))) return [];
      const used = fields.find(({ text }) => uses(text, begins)) ?? cellUsing(plan, word, begins);
      if (used === undefined) return [];
      return [
        {
          outcome: "review",
          at: used.at,
          text: used.text,
          about: word,
          data: { word, found: formIn(used.text, begins) },
        },
      ];
    });
  },
};

/** A word of the text begins so. */
function holds(text: string, begin: string): boolean {
  return wordAt(text, begin) >= 0;
}

/** Where a word of the text begins so; -1 where none does. */
function wordAt(text: string, begin: string): number {
  let at = text.indexOf(begin);
  while (at >= 0 && !/^\P{L}?$/u.test(text.charAt(at - 1))) at = text.indexOf(begin, at + begin.length);
  return at;
}

/** The first of the words that begin so, as the text has it: "Equitable" of "Equitable access". */
function formIn(text: string, begins: readonly string[]): string {
  const low = text.toLowerCase();
  const [first] = begins
    .map((begin) => ({ begin, at: wordAt(low, begin) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (first === undefined) return "";
  // A few letters change their length with their size: the small text is quoted then.
  const rest = (low.length === text.length ? text : low).slice(first.at);
  const end = rest.slice(first.begin.length).search(/\P{L}/u);
  return end < 0 ? rest : rest.slice(0, first.begin.length + end);
}

/** The terms and what is said of them, in small letters. */
function definedTerms(plan: Plan): string {
  return rowsWith(plan, "term")
    .map((facts) => {
      const definition = facts.cell("definition")?.text ?? "";
      return answerKind(definition) === "given" ? (facts.cell("term")?.text ?? "") : "";
    })
    .join("\n")
    .toLowerCase();
}

interface Place {
  readonly at: FindingLocation;
  readonly text: string;
}

function uses(text: string, begins: readonly string[]): boolean {
  return !isBlankText(text) && begins.some((begin) => holds(text.toLowerCase(), begin));
}

/** The fields in which the plan speaks for itself. */
function placesOf(plan: Plan, template: Template | undefined): readonly Place[] {
  return plan.fields
    .filter(({ id }) =>
      ["objective", "strategy", "description"].includes(fieldSpec(template, id)?.role ?? ""),
    )
    .map(({ id, text, location }) => ({ at: { plan: plan.index, ...location, field: id }, text }));
}

const memories = new Map<string, ReturnType<typeof stretchMemory<PlanCell | undefined>>>();

/** The first of the cells that say what is to be done or seen in which the word is used. */
function cellUsing(plan: Plan, word: string, begins: readonly string[]): Place | undefined {
  const memory = memories.get(word) ?? stretchMemory<PlanCell | undefined>();
  memories.set(word, memory);
  for (const stretch of stretchesOfPlan(plan)) {
    const cell = memory(stretch, begins.join("|"), () =>
      stretch.actions.map(({ action }) => action).find((action) => uses(action?.text ?? "", begins)),
    );
    if (cell !== undefined) return { at: { plan: plan.index, ...cell.location }, text: cell.text };
  }
  return undefined;
}
