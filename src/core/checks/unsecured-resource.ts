import { remembered } from "../model";
import { answerKind, type Plan, type PlanCell } from "../plan";
import { atCell } from "./plan-rows";
import type { RowFacts } from "./row-facts";
import { type Stretch, stretchesOfPlan, stretchMemory } from "./stretches";
import { NONE, type PlanCheck, type PlanVerdict } from "./types";
import { contentWords } from "./words";

const OPEN =
  /\b(?:to be (?:secured|identified|purchased|bought|hired|funded|found|obtained|allocated|approved)|not yet (?:secured|funded|allocated|approved|identified|available|purchased|hired)|needs? (?:funding|to be (?:secured|funded|hired|bought|purchased))|pending (?:approval|funding|grant)|(?:if|once|when) (?:funded|funding|approved)|(?:lacking|missing|unfunded|unbudgeted)|not (?:yet )?(?:in|part of) (?:the|our|this) (?:[\w'\u2019]+ )?budget|no (?:funding|funds|money|budget)(?: yet| for| available|$)|funding not (?:available|yet)|needs? (?:a )?(?:grant|funds|sponsor|donor)|(?:seek|seeking|apply for|applying for|looking for) (?:a |an |the )?(?:grant|funding|funds|donations?))\b/i;
const SECURES =
  /\b(?:secur\w+|obtain\w*|purchas\w+|buy\w*|order\w*|hir\w+|recruit\w*|fund\w*|grant|appl(?:y|ies|ication)\w*|request\w*|allocat\w+|budget\w*|procur\w+|contract\w*|negotiat\w+|raise\w*|approv\w+|identif\w+|find)\b/i;

interface Missing {
  readonly line: string;
  /** The words for what it is. */
  readonly wanted: readonly string[];
}

/** The line of a text that says that something is lacking. */
const missingIn = remembered((text): Missing | undefined => {
  const found = answerKind(text) === "given" ? OPEN.exec(text)?.[0] : undefined;
  const line = found === undefined ? undefined : text.split(/[\n;]+/).find((part) => part.includes(found));
  if (found === undefined || line === undefined) return undefined;
  return { line: line.trim(), wanted: [...contentWords(line.replace(found, " "))] };
});

/** What a row's resources say is lacking. */
function lacking(facts: RowFacts): (Missing & { readonly cell: PlanCell }) | undefined {
  const cell = facts.cell("resources");
  const missing = cell === undefined ? undefined : missingIn(cell.text);
  return cell === undefined || missing === undefined ? undefined : { cell, ...missing };
}

/** The words of a step that gets something. */
const gettingWords = remembered((text): ReadonlySet<string> | undefined =>
  SECURES.test(text) ? contentWords(text) : undefined,
);

/** A resource that is not there yet, and no step that gets it. */
export const unsecuredResource: PlanCheck = {
  id: "unsecured-resource",
  title: "Missing resources have a step that secures them",
  severity: "warning",
  source: "ese-531t, Directions 3",
  stage: "early",
  cause: "secure",
  rank: 43,
  scope: "plan",
  looksAt: "The resources that a step says are lacking, and all other steps",
  messages: {
    review: {
      message: "“{found}”: no step in this plan seems to secure it.",
      why: "A step cannot use what nobody is getting.",
      fix: "Add a step that secures it, with its own owner and date, before it is needed.",
    },
    pass: { message: "Missing resources have a step that secures them.", why: "", fix: "" },
  },
  run: ({ plan }) => {
    const stretches = stretchesOfPlan(plan);
    if (stretches.every((stretch) => lackingIn(stretch, plan).verdicts.length === 0)) return NONE;
    const got = stretches.map(gotIn);
    const found = new Map<string, boolean>();
    const isGot = (word: string): boolean => {
      const known = found.get(word) ?? got.some(({ words }) => words.has(word));
      found.set(word, known);
      return known;
    };
    const anyGot = got.some(({ any }) => any);
    return stretches.flatMap((stretch) => {
      const { words, verdicts } = lackingIn(stretch, plan);
      const secured = words.map(isGot);
      return stillLacking(stretch, `${plan.index} ${anyGot} ${secured.join()}`, () =>
        verdicts.flatMap(({ wanted, verdict }) => {
          const isSecured =
            wanted.length === 0 ? anyGot : wanted.some((word) => secured[words.indexOf(word)]);
          return isSecured ? [] : [verdict];
        }),
      );
    });
  },
};

/** What the resources of a stretch say is lacking. */
interface Lacking {
  /** The words for all of it, each once. */
  readonly words: readonly string[];
  readonly verdicts: readonly { readonly wanted: readonly string[]; readonly verdict: PlanVerdict }[];
}

const lackingMemory = stretchMemory<Lacking>();
/** What no step of the plan gets, by which of the words some step has. */
const stillLacking = stretchMemory<readonly PlanVerdict[]>();

function lackingIn(stretch: Stretch, plan: Plan): Lacking {
  return lackingMemory(stretch, String(plan.index), () => {
    const verdicts = stretch.actions.flatMap((facts) => {
      const found = lacking(facts);
      if (found === undefined) return [];
      const { cell, line, wanted } = found;
      const verdict: PlanVerdict = {
        outcome: "review",
        ...atCell(plan, facts, cell),
        data: { found: line },
      };
      return [{ wanted, verdict }];
    });
    return { words: [...new Set(verdicts.flatMap(({ wanted }) => wanted))], verdicts };
  });
}

interface Got {
  /** A step gets something, whatever its words. */
  readonly any: boolean;
  readonly words: ReadonlySet<string>;
}

const gotMemory = stretchMemory<Got>();

/** The words of all steps of a stretch that get something. */
function gotIn(stretch: Stretch): Got {
  return gotMemory(stretch, "", () => {
    let any = false;
    const words = new Set<string>();
    for (const facts of stretch.actions) {
      const own = gettingWords(facts.cell("action")?.text ?? "");
      if (own === undefined) continue;
      any = true;
      for (const word of own) words.add(word);
    }
    return { any, words };
  });
}
