import type { CheckResult, Finding, FindingLocation } from "../../core/checks";
import type { Plan } from "../../core/plan";
import type { ReadInput } from "../inputs";
import { placeText } from "../places";
import { words } from "../words";

/** Findings as lines for people: by document and plan, each with its place and how to put it right. */
export function checkText({ file, recognition: { plans } }: ReadInput, result: CheckResult): string {
  const { errors, warnings, tips, review, complete } = result.summary;
  const body =
    plans.length === 0
      ? []
      : [
          ...plans.flatMap((plan) => planLines(plan, plans.length, result.findings)),
          `  ${words.check.summary(errors, warnings, tips, review, complete)}`,
        ];
  return `${[file, ...body].join("\n")}\n`;
}

function planLines(plan: Plan, count: number, findings: readonly Finding[]): readonly string[] {
  const own = findings.filter((finding) => finding.location.plan === plan.index);
  const title = plan.title === "" ? words.check.untitled : plan.title.replace(/\s+/g, " ");
  return [
    `  ${words.check.plan(plan.index + 1, count, title)} (${plan.template.name})`,
    ...(own.length === 0
      ? [`    ${words.check.nothing}`]
      : own.flatMap((finding) => findingLines(finding, plan))),
  ];
}

function findingLines(finding: Finding, plan: Plan): readonly string[] {
  const kind = finding.outcome === "review" ? words.check.review : words.check.severities[finding.severity];
  return [
    `    ${kind.padEnd(8)} ${placeOf(finding.location, plan)}: ${finding.message}  [${finding.check}]`,
    `             ${finding.fix}`,
  ];
}

/** Where a finding is; fields and questions by their label. */
function placeOf(location: FindingLocation, plan: Plan): string {
  const { table, row, column, paragraph, field, prompt } = location;
  const named = [...plan.fields, ...plan.prompts].find((one) => one.id === (field ?? prompt));
  if (named !== undefined) return named.label;
  if (paragraph !== undefined) return placeText({ paragraph }, [plan]);
  if (table === undefined) return words.check.whole;
  if (row === undefined) return placeText({ table }, [plan]);
  return placeText(column === undefined ? { table, row } : { table, row, column }, [plan]);
}
