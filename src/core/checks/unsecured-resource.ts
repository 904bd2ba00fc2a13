import { answerKind } from "../plan";
import { actionRows, atCell } from "./plan-rows";
import { ofEachRow } from "./row-facts";
import type { PlanCheck } from "./types";
import { contentWords } from "./words";

const OPEN =
  /\b(?:to be (?:secured|identified|purchased|bought|hired|funded|found|obtained|allocated|approved)|not yet (?:secured|funded|allocated|approved|identified|available|purchased|hired)|needs? (?:funding|to be (?:secured|funded|hired|bought|purchased))|pending (?:approval|funding|grant)|(?:if|once|when) (?:funded|funding|approved)|(?:lacking|missing|unfunded|unbudgeted)|not (?:yet )?(?:in|part of) (?:the|our|this) (?:[\w'\u2019]+ )?budget|no (?:funding|funds|money|budget)(?: yet| for| available|$)|funding not (?:available|yet)|needs? (?:a )?(?:grant|funds|sponsor|donor)|(?:seek|seeking|apply for|applying for|looking for) (?:a |an |the )?(?:grant|funding|funds|donations?))\b/i;
const SECURES =
  /\b(?:secur\w+|obtain\w*|purchas\w+|buy\w*|order\w*|hir\w+|recruit\w*|fund\w*|grant|appl(?:y|ies|ication)\w*|request\w*|allocat\w+|budget\w*|procur\w+|contract\w*|negotiat\w+|raise\w*|approv\w+|identif\w+|find)\b/i;

/** The words of a step that gets something. */
const securing = ofEachRow((facts) => {
  const text = facts.cell("action")?.text ?? "";
  return SECURES.test(text) ? contentWords(text) : undefined;
});

/** The line of a row's resources that says that something is lacking, and the words for what. */
const lacking = ofEachRow((facts) => {
  const cell = facts.cell("resources");
  if (cell === undefined || answerKind(cell.text) !== "given") return undefined;
  const found = OPEN.exec(cell.text)?.[0];
  const line =
    found === undefined ? undefined : cell.text.split(/[\n;]+/).find((part) => part.includes(found));
  if (found === undefined || line === undefined) return undefined;
  return { cell, line: line.trim(), wanted: contentWords(line.replace(found, " ")) };
});

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
  messages: {
    review: {
      message: "“{found}”: no step in this plan seems to secure it.",
      why: "A step cannot use what nobody is getting.",
      fix: "Add a step that secures it, with its own owner and date, before it is needed.",
    },
    pass: { message: "Missing resources have a step that secures them.", why: "", fix: "" },
  },
  run: ({ plan }) => {
    const rows = actionRows(plan);
    const open = rows.flatMap(({ facts }) => lacking(facts) ?? []);
    if (open.length === 0) return [];
    const got = rows.flatMap(({ facts }) => securing(facts) ?? []);
    return open.flatMap(({ cell, line, wanted }) => {
      const secured = got.some((words) => [...wanted].some((word) => words.has(word)));
      if (secured || (wanted.size === 0 && got.length > 0)) return [];
      return [{ outcome: "review" as const, ...atCell(plan, cell), data: { found: line } }];
    });
  },
};
