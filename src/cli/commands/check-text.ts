import type { Finding, SetAside } from "../../core/checks";
import type { Plan } from "../../core/plan";
import type { Checked } from "../checking";
import type { ReadInput } from "../inputs";
import { findingPlace } from "../places";
import { words } from "../words";

/** Findings as lines for people: by document and plan, each with its place and how to put it right. */
export function checkText({ file, recognition: { plans, stage: kept } }: ReadInput, result: Checked): string {
  const { errors, warnings, tips, review, complete } = result.summary;
  const body =
    plans.length === 0
      ? []
      : [
          ...plans.flatMap((plan) => planLines(plan, plans.length, result.findings)),
          ...asideLines(plans, result),
          `  ${words.check.stage(result.stage, result.asOf, kept)}`,
          `  ${words.check.summary(errors, warnings, tips, review, complete)}`,
        ];
  return `${[file, ...body].join("\n")}\n`;
}

/** What was set aside, with the reasons, and what of it is no longer needed. */
function asideLines(plans: readonly Plan[], { setAside, unused }: Checked): readonly string[] {
  const why = ({ reason, day, author }: SetAside): string =>
    `             ${words.check.because(
      reason,
      [author, day].filter((part) => part !== undefined),
    )}`;
  const aside = setAside.flatMap(({ finding, setAside: entry }) => {
    const plan = plans.find(({ index }) => index === finding.location.plan);
    const place = plan === undefined ? "" : `${findingPlace(finding.location, plan)}: `;
    return [`    ${place}${finding.message}  [${finding.check}]`, why(entry)];
  });
  const lapsed = unused.flatMap((entry) => [`    ${entry.about}  [${entry.check}]`, why(entry)]);
  return [
    ...(aside.length === 0 ? [] : [`  ${words.check.setAside(setAside.length)}`, ...aside]),
    ...(lapsed.length === 0 ? [] : [`  ${words.check.unused(unused.length)}`, ...lapsed]),
  ];
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
    `    ${kind.padEnd(8)} ${findingPlace(finding.location, plan)}: ${finding.message}  [${finding.check}]`,
    `             ${finding.fix}`,
  ];
}
