import { answerKind, type Plan, type PlanField } from "../plan";
import type { Template, TemplateField, TemplateQuestion } from "../templates";
import { isBlankPlan, isStarted } from "./rows";
import type { PlanCheck, PlanVerdict } from "./types";

/** A part that nobody started: one line, not a finding for each cell. */
export const emptySection: PlanCheck = {
  id: "empty-section",
  title: "Every part is started",
  severity: "warning",
  source: "Action Plan Companion",
  stage: "drafting",
  cause: "answer",
  rank: 30,
  scope: "plan",
  looksAt: "Required answers, questions and tables",
  messages: {
    start: {
      outcome: "fail",
      message: "Start here: nothing is filled in yet.",
      why: "This is a blank copy of the template, so there is nothing to check yet.",
      fix: "Begin with the first question that you can answer.",
    },
    fail: {
      message: "“{label}” is not started yet.",
      why: "This part of the plan has no entry yet.",
      fix: "Add a first entry, or leave it for now if it is someone else's turn.",
    },
    unanswered: {
      outcome: "fail",
      message: "“{label}” is not answered yet.",
      why: "Later parts of the plan build on this one.",
      fix: "Answer it in a sentence or two.",
    },
    gone: {
      outcome: "review",
      message: "This document has no part called “{label}”.",
      why: "The template asks for it, and readers who know the template will look for it.",
      fix: "Add the part again, or set this aside if you left it out on purpose.",
    },
    pass: { message: "Every part is started.", why: "", fix: "" },
  },
  run: (context) => {
    const { plan, template } = context;
    if (isBlankPlan(plan, template)) {
      return [{ outcome: "fail", severity: "tip", message: "start", at: { plan: plan.index } }];
    }
    if (template === undefined) return [];
    const verdicts = [
      ...openFields(plan, template),
      ...openPrompts(plan, template),
      ...openTables(plan, template),
    ];
    return verdicts.map((verdict) =>
      context.stage === "final" || verdict.severity !== undefined
        ? verdict
        : { ...verdict, severity: "tip" as const },
    );
  },
};

function isOpen({ text, flags }: PlanField): boolean {
  const kind = answerKind(text);
  return (kind === "blank" || kind === "dash") && flags.objects !== true;
}

function openVerdict(plan: Plan, field: PlanField, name: "field" | "prompt", label: string): PlanVerdict {
  const at = { plan: plan.index, ...field.location, [name]: field.id };
  return { outcome: "fail", message: "unanswered", at, text: field.text, data: { label } };
}

/** The strategy has a check of its own. */
function openFields(plan: Plan, template: Template): readonly PlanVerdict[] {
  const asks = (field: TemplateField): boolean =>
    field.requirement === "required" && field.role !== "strategy";
  return template.fields.filter(asks).flatMap(({ id, label }) => {
    const field = plan.fields.find((entry) => entry.id === id);
    return field !== undefined && isOpen(field) ? [openVerdict(plan, field, "field", label)] : [];
  });
}

/** Each open question of a section by itself, or the section once where all of it is open. */
function openPrompts(plan: Plan, template: Template): readonly PlanVerdict[] {
  if (template.kind === "guide") return [];
  const asked = template.prompts.filter((question) => question.requirement === "required");
  const open = new Map<TemplateQuestion, PlanField>(
    asked.flatMap((question) => {
      const prompt = plan.prompts.find((entry) => entry.id === question.id);
      return prompt !== undefined && isOpen(prompt) ? [[question, prompt] as const] : [];
    }),
  );
  return asked.flatMap((question): readonly PlanVerdict[] => {
    const prompt = open.get(question);
    if (prompt === undefined) return [];
    const section = template.sections.find((entry) => entry.id === question.section);
    const same = asked.filter((other) => other.section === question.section);
    const whole = section !== undefined && same.length > 1 && same.every((other) => open.has(other));
    if (!whole) return [openVerdict(plan, prompt, "prompt", nameOf(question))];
    if (same[0] !== question) return [];
    const verdict = openVerdict(plan, prompt, "prompt", section.heading);
    return [{ ...verdict, message: "fail" }];
  });
}

function nameOf({ number, label }: TemplateQuestion): string {
  return number === undefined ? label : `${number}. ${label}`;
}

function openTables(plan: Plan, template: Template): readonly PlanVerdict[] {
  return template.tables.flatMap((spec): readonly PlanVerdict[] => {
    if (spec.requirement !== "required") return [];
    const table = plan.tables.find((entry) => entry.id === spec.id);
    const data = { label: spec.name };
    const about = spec.id;
    if (table === undefined) {
      const at = { plan: plan.index };
      return [{ outcome: "review", message: "gone", at, about, data }];
    }
    if (isStarted(table)) return [];
    return [{ outcome: "fail", at: { plan: plan.index, table: table.location.table }, about, data }];
  });
}
