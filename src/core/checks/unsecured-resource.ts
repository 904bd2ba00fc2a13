import { answerKind } from "../plan";
import { actionRows, atCell, cellOfRole } from "./plan-rows";
import type { PlanCheck } from "./types";
import { contentWords } from "./words";

const OPEN =
  /\b(?:to be (?:secured|identified|purchased|bought|hired|funded|found|obtained|allocated|approved)|not yet (?:secured|funded|allocated|approved|identified|available|purchased|hired)|needs? (?:funding|to be (?:secured|funded|hired|bought|purchased))|pending (?:approval|funding|grant)|(?:if|once|when) (?:funded|funding|approved)|(?:lacking|missing|unfunded)|(?:seek|seeking|apply for|applying for|looking for) (?:a |an |the )?(?:grant|funding|funds|donations?))\b/i;
const SECURES =
  /\b(?:secur\w+|obtain\w*|purchas\w+|buy\w*|order\w*|hir\w+|recruit\w*|fund\w*|grant|appl(?:y|ies|ication)\w*|request\w*|allocat\w+|budget\w*|procur\w+|contract\w*|negotiat\w+|raise\w*|approv\w+|identif\w+|find)\b/i;

/** A resource that is not there yet, and no step that gets it. */
export const unsecuredResource: PlanCheck = {
  id: "unsecured-resource",
  title: "Lacking resources get a step that secures them",
  severity: "warning",
  source: "ese-531t, Directions 3",
  stage: "early",
  cause: "secure",
  rank: 43,
  scope: "plan",
  messages: {
    review: {
      message: "“{found}”: no step of the plan seems to secure this resource.",
      why: "A step that waits for something that nobody is getting will wait.",
      fix: "Add a step that secures it, with its own owner and date, before the step that needs it.",
    },
    pass: { message: "Lacking resources get a step that secures them.", why: "", fix: "" },
  },
  run: ({ plan }) => {
    const actions = actionRows(plan).map((row) => cellOfRole(row, "action")?.text ?? "");
    const securing = actions.filter((text) => SECURES.test(text)).map(contentWords);
    return actionRows(plan).flatMap((row) => {
      const cell = cellOfRole(row, "resources");
      if (cell === undefined || answerKind(cell.text) !== "given") return [];
      const found = OPEN.exec(cell.text)?.[0];
      const lines = cell.text.split(/[\n;]+/);
      const line = found === undefined ? undefined : lines.find((part) => part.includes(found));
      if (found === undefined || line === undefined) return [];
      const wanted = contentWords(line.replace(found, " "));
      const secured = securing.some((words) => [...wanted].some((word) => words.has(word)));
      if (secured || (wanted.size === 0 && securing.length > 0)) return [];
      return [{ outcome: "review" as const, ...atCell(plan, cell), data: { found: line.trim() } }];
    });
  },
};
