import { wordSet } from "../word-set";
import type { Steps } from "./steps";

/** Words that say nothing of which step is meant. */
const EMPTY = wordSet(`
a about above after all also an and any are as at be been before being below both but by can complete completed
completing completion do doing done each every few finish finished finishing first fully further had has have having
if in initial into is it its itself may more must new next of off on once one only or other our out over own per
place previous prior process requires same should so some step steps such take taken takes than that the their them
then there these they thing this those through time to together under until up upon us use using was we were when
where which while who will with within work
`);
const ENDINGS = /(?:ations?|ments?|ions?|ings?|ed|als?|ies|es|ers?|s|y|e)$/;
/** A word that most steps have tells nothing. */
const COMMON_SHARE = 0.5;

/** The telling words of a text, cut to what their forms share: "hiring" and "hired" are "hir". */
export function tellingWords(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (word) => (word.length > 2 || /^(?:pd|it|hr)$/.test(word)) && !EMPTY.has(word) && !/^\d+$/.test(word),
    );
  return [...new Set(words.map(stem))];
}

function stem(word: string): string {
  const short = word.length > 4 ? word.replace(ENDINGS, "") : word.replace(/s$/, "");
  // "approval" and "approve", "delivery" and "deliver", "planning" and "plan".
  const cut = short.length > 3 ? short.replace(/(.)\1$/, "$1").replace(/(.{3})[eiy]$/, "$1") : short;
  return cut.length > 2 ? cut : word;
}

/** Finds the step that words speak of. */
export class StepFinder {
  private readonly stepsWith = new Map<string, number[]>();
  private readonly sizes: readonly number[];

  constructor(private readonly steps: Steps) {
    this.sizes = steps.rowsOfStep.map((rows, step) => {
      const words = tellingWords(steps.actions[rows[0] ?? -1] ?? "");
      for (const word of words) {
        const known = this.stepsWith.get(word);
        if (known === undefined) this.stepsWith.set(word, [step]);
        else known.push(step);
      }
      return words.length;
    });
  }

  /**
   * The rows of the step that clearly fits the words best; empty where none does, or several do. A step further
   * down has to fit wholly: most often something comes first that the plan does not list.
   *
   * @param own the step in which the words stand
   */
  find(words: string, own: number): readonly number[] {
    const telling = tellingWords(words);
    const hits = new Map<number, number>();
    for (const word of telling) {
      const found = this.stepsWith.get(word) ?? [];
      if (found.length > 3 && found.length > this.sizes.length * COMMON_SHARE) continue;
      for (const step of found) if (step !== own) hits.set(step, (hits.get(step) ?? 0) + 1);
    }
    const ranked = [...hits].sort(([, one], [, other]) => other - one);
    const [best, second] = ranked;
    if (best === undefined || best[1] === second?.[1]) return [];
    const [step, count] = best;
    const enough = count * 2 >= telling.length && (telling.length < 4 || count > 1);
    const whole = count === telling.length && count > 1;
    return (step < own ? enough : whole) ? (this.steps.rowsOfStep[step] ?? []) : [];
  }
}
