import { answerKind, type PlanField, type PlanTable } from "../plan";
import { questionSpec, tableSpec } from "../templates";
import { inWords, type Lacking, lackingIn } from "./evidence";
import { atCell } from "./plan-rows";
import { stretchesOf, stretchMemory } from "./stretches";
import type { CheckContext, PlanCheck, PlanVerdict } from "./types";
import { comingYear } from "./wording";

/** A target, or early evidence of change, that lacks what makes it one: how much, of whom, by when, seen how. */
export const weakTarget: PlanCheck = {
  id: "not-measurable",
  title: "Targets say how much, of whom and by when",
  severity: "warning",
  source: "cadre, 3; pfs, Slides 3 and 7",
  stage: "early",
  cause: "answer",
  rank: 34,
  scope: "plan",
  looksAt: "The target and early evidence of change",
  messages: {
    fail: {
      message: "This cannot be measured yet. Still missing: {lacking}.",
      why: "A target helps only if everyone would read the same result from it.",
      fix: "Try a sentence such as “By June {year}, 80% of trained staff use the new practice when observed”.",
    },
    review: {
      message: "It would help to add {lacking}.",
      why: "Then everyone knows when and where to look.",
      fix: "Add it to the sentence, unless the plan says it elsewhere.",
    },
    pass: { message: "Targets say how much, of whom and by when.", why: "", fix: "" },
  },
  run: (context) => [
    ...context.plan.prompts.flatMap((prompt) => ofPrompt(context, prompt)),
    ...context.plan.tables.flatMap((table) => ofTable(context, table)),
  ],
};

function judge(lacking: Lacking, { asOf }: CheckContext): Pick<PlanVerdict, "outcome" | "severity" | "data"> {
  const data = { lacking: inWords(lacking), year: comingYear(asOf) };
  if (lacking.figure || lacking.population) return { outcome: "fail", data };
  if (lacking.timeFrame) return { outcome: "review", data };
  return lacking.instrument ? { outcome: "review", severity: "tip", data } : { outcome: "pass" };
}

/** What the plan answers elsewhere is not asked again: data and sources are prompts of their own. */
function ofPrompt(context: CheckContext, prompt: PlanField): readonly PlanVerdict[] {
  const { plan, template } = context;
  if (questionSpec(template, prompt.id)?.role !== "target" || answerKind(prompt.text) !== "given") return [];
  const named = plan.prompts.some(({ id, text }) => {
    const role = questionSpec(template, id)?.role;
    return (role === "instrument" || role === "evidence") && answerKind(text) === "given";
  });
  const lacking = lackingIn(prompt.text, prompt.value);
  const verdict = judge({ ...lacking, instrument: lacking.instrument && !named }, context);
  const at = { plan: plan.index, ...prompt.location, prompt: prompt.id };
  return [{ ...verdict, at, text: prompt.text }];
}

const memory = stretchMemory<readonly PlanVerdict[]>();

/** The rows of a table of changes to be seen; its date column says by when. */
function ofTable(context: CheckContext, table: PlanTable): readonly PlanVerdict[] {
  const { plan, template, asOf } = context;
  if (tableSpec(template, table)?.holds !== "evidence") return [];
  return stretchesOf(table).flatMap((stretch) =>
    memory(stretch, `${plan.index} ${asOf}`, () =>
      stretch.facts.flatMap((facts) => {
        const cell = facts.cell("benchmark");
        if (cell === undefined || answerKind(cell.text) !== "given") return [];
        const lacking = lackingIn(cell.text, cell.value);
        const dated = facts.date("due")?.latest !== undefined;
        const verdict = judge({ ...lacking, timeFrame: lacking.timeFrame && !dated }, context);
        return verdict.outcome === "pass" ? [] : [{ ...verdict, ...atCell(plan, facts, cell) }];
      }),
    ),
  );
}
