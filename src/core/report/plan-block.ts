import { countFindings, countStates } from "./across";
import { type Markup, markup } from "./html";
import { reportMessages } from "./messages";
import type { ShownName } from "./names";
import { mark } from "./pictures";
import { framed } from "./table";
import type { ReportedDocument, ReportedFinding, ReportedPlan, ReportedTable } from "./types";

const { plans: words, kinds, states, documents, percent } = reportMessages;

/** A document's plans to be opened: what they say and what was found in them. */
export function documentBlock(
  document: ReportedDocument,
  name: ShownName | undefined,
  index: number,
): Markup {
  const { plans, stage, setAside } = document;
  const about = [
    ...(name === undefined || name.folder === "" ? [] : [name.folder]),
    words.checkedAs(stage),
    ...(setAside === 0 ? [] : [words.setAside(setAside)]),
  ];
  return markup`<details><summary><h3><bdi>${name?.name}</bdi></h3> <span class="quiet">${summaryOf(document)}</span></summary>
<div class="inside" id="d${index}"><p class="quiet">${about.join(" · ")}</p>
${plans.length === 0 ? markup`<p>${documents.noPlan}</p>` : plans.map((plan, at) => planBlock(plan, `${index}-${at}`))}
<p class="back"><a href="#documents">${words.back}</a></p></div></details>
`;
}

function summaryOf({ plans, complete }: ReportedDocument): string {
  if (plans.length === 0) return documents.noPlan;
  const { error } = countFindings(plans);
  const { late } = countStates(plans.flatMap(({ steps }) => steps));
  return [
    words.complete(percent(complete)),
    ...(error === 0 ? [] : [words.toFix(error)]),
    ...(late === 0 ? [] : [words.late(late)]),
  ].join(" · ");
}

function planBlock(plan: ReportedPlan, id: string): Markup {
  const { title, template, answers, tables, findings, operationalBy, complete } = plan;
  const about = [
    template,
    words.complete(percent(complete)),
    ...(operationalBy === undefined ? [] : [words.operational(operationalBy.day, operationalBy.withoutDay)]),
  ];
  const answer = ({ label, text }: ReportedPlan["answers"][number]): Markup =>
    markup`<dt dir="auto">${label}</dt><dd dir="auto">${text}</dd>\n`;
  const found =
    findings.length === 0
      ? markup`<p>${words.nothingFound}</p>`
      : markup`<ul class="findings">${findings.map(findingItem)}</ul>`;
  return markup`<h4 dir="auto">${title === "" ? words.untitled : title}</h4>
<p class="quiet">${about.join(" · ")}</p>
${answers.length === 0 ? undefined : markup`<h5>${words.answers}</h5><dl class="answers">${answers.map(answer)}</dl>`}
${tables.map((table) => tableBlock(table, plan, id))}
<h5>${words.found}</h5>${found}
`;
}

function tableBlock({ name, labels, rows }: ReportedTable, plan: ReportedPlan, id: string): Markup {
  if (rows.length === 0) return markup`<h5>${name}</h5><p class="quiet">${words.noRows}</p>\n`;
  const stands = rows.some(({ step }) => step !== undefined);
  const lines = rows.map(({ texts, step }) => {
    const state = step === undefined ? undefined : plan.steps[step]?.state;
    const stand =
      state === undefined ? markup`<td></td>` : markup`<td class="day">${mark(state)}${states[state]}</td>`;
    const anchor = step === undefined ? undefined : markup` id="s${id}-${step}"`;
    const cells = texts.map((text) => markup`<td dir="auto" class="said">${text}</td>`);
    return markup`<tr${anchor}>${cells}${stands ? stand : undefined}</tr>`;
  });
  const head = labels.map((label) => markup`<th scope="col" dir="auto">${label}</th>`);
  const state = stands ? markup`<th scope="col">${words.state}</th>` : undefined;
  return markup`<h5>${name}</h5>${framed(name, [head, state], lines)}`;
}

function findingItem({ kind, where, message, fix }: ReportedFinding): Markup {
  return markup`<li><span class="kind kind-${kind}">${kinds[kind]}</span>
<p><bdi>${where}</bdi>: <bdi>${message}</bdi></p><p class="quiet">${fix}</p></li>\n`;
}
