import type { StepState } from "../guidance";
import { daysBetween } from "../plan";
import {
  allSteps,
  countFindings,
  countStates,
  dueSoon,
  findingsByCheck,
  overdueSteps,
  ownersAcross,
  SOON_DAYS,
  STATES,
  type StepAt,
} from "./across";
import { type Inner, type Markup, markup } from "./html";
import { reportMessages as words } from "./messages";
import { type ShownName, shownNames } from "./names";
import { bar, mark, stackedBar } from "./pictures";
import { type Column, dayCell, number, table } from "./table";
import { type FailedDocument, isFailed, type ReportedDocument, type ReportEntry } from "./types";

/** Everything that the page tells of. */
export interface Told {
  readonly asOf: string;
  readonly documents: readonly ReportedDocument[];
  /** Of the documents, in their order. */
  readonly names: readonly ShownName[];
  readonly failed: readonly FailedDocument[];
  readonly steps: readonly StepAt[];
}

/** A part of the page about all documents. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly body: Inner;
}

export function toldOf(entries: readonly ReportEntry[], asOf: string): Told {
  const documents = entries.filter((entry): entry is ReportedDocument => !isFailed(entry));
  return {
    asOf,
    documents,
    names: shownNames(documents.map(({ file }) => file)),
    failed: entries.filter(isFailed),
    steps: allSteps(documents),
  };
}

/** The parts that have something to say, in their order. */
export function sectionsOf(told: Told): readonly Section[] {
  const { documents, failed } = told;
  return [
    ...(documents.length === 0 ? [] : [statusSection(told), documentsSection(told)]),
    ...(failed.length === 0 ? [] : [failedSection(told)]),
    ...(documents.length === 0
      ? []
      : [overdueSection(told), soonSection(told), findingsSection(told), ownersSection(told)]),
  ];
}

function statusSection({ steps }: Told): Section {
  const counts = countStates(steps.map(({ said }) => said));
  const parts = STATES.filter((state) => counts[state] > 0).map((state) => ({ state, count: counts[state] }));
  const line = ({ state, count }: { readonly state: StepState; readonly count: number }): Markup =>
    markup`<li>${mark(state)}${words.states[state]} <b>${count}</b> <span>${words.percent(
      count / steps.length,
    )}</span></li>\n`;
  return {
    id: "status",
    heading: words.status.heading,
    body: [
      markup`<p>${words.status.text(steps.length)}</p>\n`,
      parts.length === 0
        ? undefined
        : markup`${stackedBar(parts)}\n<ul class="legend">\n${parts.map(line)}</ul>\n`,
    ],
  };
}

/** A link to where a document is told of plan by plan. */
function documentLink(names: readonly ShownName[], document: number): Markup {
  return linkTo(document, names[document]?.told);
}

function linkTo(document: number, name: string | undefined): Markup {
  return markup`<a href="#d${document}"><bdi>${name}</bdi></a>`;
}

/** So many documents are named in a row before the others are folded away. */
const NAMED = 3;

/** Links to several documents, each with how often. */
function documentLinks(
  names: readonly ShownName[],
  places: readonly { readonly document: number; readonly count?: number }[],
): Markup {
  const links = places.map(
    ({ document, count = 1 }) =>
      markup`<li>${documentLink(names, document)}${count === 1 ? undefined : ` (${count})`}</li>`,
  );
  const [first, more] = [links.slice(0, NAMED), links.slice(NAMED)];
  return markup`<ul class="where">${first}</ul>${
    more.length === 0
      ? undefined
      : markup`<details class="more"><summary>${words.more(more.length)}</summary><ul class="where">${more}</ul></details>`
  }`;
}

const { columns: ofDocuments } = words.documents;

const DOCUMENT_COLUMNS: readonly Column[] = [
  { label: ofDocuments.document, sort: "text", wide: true },
  { label: ofDocuments.complete, sort: "number" },
  { label: words.kinds.error, sort: "number" },
  { label: words.kinds.warning, sort: "number" },
  { label: words.kinds.review, sort: "number" },
  { label: ofDocuments.steps, sort: "number" },
  { label: ofDocuments.late, sort: "number" },
  { label: ofDocuments.last, sort: "text" },
];

function documentsSection({ documents, names }: Told): Section {
  const rows = documents.map((document, index) => documentRow(document, names, index));
  const { heading, caption } = words.documents;
  return { id: "documents", heading, body: table(caption, DOCUMENT_COLUMNS, rows) };
}

function documentRow(
  { plans, complete }: ReportedDocument,
  names: readonly ShownName[],
  index: number,
): Markup {
  const { name = "", folder = "" } = names[index] ?? {};
  const templates = plans.length === 0 ? [words.documents.noPlan] : plans.map(({ template }) => template);
  const titles = plans.flatMap(({ title }) => (title === "" ? [] : [title]));
  const about = [...(folder === "" ? [] : [folder]), ...new Set(templates)];
  const below = [...(titles.length === 0 ? [] : [titles.join("; ")]), about.join(" · ")].map(
    (line) => markup`<span class="below"><bdi>${line}</bdi></span>`,
  );
  const title = markup`<th scope="row" data-key="${name}">${linkTo(index, name)}${below}</th>`;
  if (plans.length === 0) {
    const empty = DOCUMENT_COLUMNS.slice(1).map(
      ({ sort }) =>
        markup`<td class="${sort === "number" ? "number" : "day"}" data-key="">${words.none}</td>`,
    );
    return markup`<tr>${title}${empty}</tr>`;
  }
  const counts = countFindings(plans);
  const steps = plans.flatMap((plan) => plan.steps);
  const states = countStates(steps);
  const last = plans
    .flatMap(({ operationalBy }) => operationalBy?.day ?? [])
    .sort()
    .at(-1);
  const done = steps.length === 0 ? words.none : words.documents.done(states.done, steps.length);
  const share = steps.length === 0 ? "" : states.done / steps.length;
  return markup`<tr>${title}
<td class="number" data-key="${complete}">${bar(complete)}${words.percent(complete)}</td>
${number(counts.error, "bad-text")}${number(counts.warning)}${number(counts.review)}
<td class="number" data-key="${share}">${done}</td>${number(states.late, "bad-text")}${dayCell(last)}</tr>`;
}

function failedSection({ failed }: Told): Section {
  const { heading, caption, columns, text } = words.failed;
  const rows = failed.map(
    ({ file, error }) => markup`<tr><th scope="row"><bdi>${file}</bdi></th>
<td><bdi>${withoutFile(error.message, file)}</bdi></td><td class="day">${error.code}</td></tr>`,
  );
  const head = [{ label: columns.document }, { label: columns.reason, wide: true }, { label: columns.code }];
  return {
    id: "failed",
    heading,
    body: [markup`<p>${text(failed.length)}</p>\n`, table(caption, head, rows)],
  };
}

/** A message begins with the file's name, which stands beside it here. */
function withoutFile(message: string, file: string): string {
  const start = `${file}: `;
  return message.startsWith(start) ? message.slice(start.length) : message;
}

/** Steps with their days, their owners and the documents that they stand in. */
function stepTable(
  { names }: Told,
  steps: readonly StepAt[],
  days: { readonly label: string; readonly of: (day: string) => number },
  caption: string,
): Markup {
  const { columns, nobody, unnamed } = words.steps;
  const head: readonly Column[] = [
    { label: days.label, sort: "number" },
    { label: columns.step, sort: "text", wide: true },
    { label: columns.owner, sort: "text" },
    { label: columns.due, sort: "text" },
    { label: columns.document, sort: "text" },
  ];
  const rows = steps.map(({ document, plan, step, said }) => {
    const name = said.step === "" ? unnamed : said.step;
    const owner = said.owner === "" ? nobody : said.owner;
    return markup`<tr>${number(days.of(said.day ?? ""))}
<th scope="row"><a href="#s${document}-${plan}-${step}"><bdi>${name}</bdi></a></th>
<td data-key="${said.owner}"><bdi>${owner}</bdi></td>${dayCell(said.day)}
<td>${documentLink(names, document)}</td></tr>`;
  });
  return table(caption, head, rows);
}

function overdueSection(told: Told): Section {
  const { heading, caption, text, none } = words.overdue;
  const late = overdueSteps(told.steps);
  const days = { label: words.steps.columns.late, of: (day: string) => daysBetween(day, told.asOf) };
  const rows = late.length === 0 ? undefined : stepTable(told, late, days, caption);
  return { id: "overdue", heading, body: [markup`<p>${late.length === 0 ? none : text}</p>\n`, rows] };
}

function soonSection(told: Told): Section {
  const { heading, caption, none } = words.soon;
  const soon = dueSoon(told.steps, told.asOf);
  const days = { label: words.steps.columns.left, of: (day: string) => daysBetween(told.asOf, day) };
  return {
    id: "soon",
    heading: heading(SOON_DAYS),
    body:
      soon.length === 0
        ? markup`<p>${none(SOON_DAYS)}</p>\n`
        : stepTable(told, soon, days, caption(SOON_DAYS)),
  };
}

function findingsSection({ documents, names }: Told): Section {
  const { heading, caption, text, columns } = words.findings;
  const rows = findingsByCheck(documents).map(({ kind, title, count, documents: places }, order) => {
    return markup`<tr><th scope="row">${title}</th>
<td class="kind kind-${kind}" data-key="${order}">${words.kinds[kind]}</td>${number(count)}
<td>${documentLinks(names, places)}</td></tr>`;
  });
  const head: readonly Column[] = [
    { label: columns.title, sort: "text" },
    { label: columns.kind, sort: "number" },
    { label: columns.count, sort: "number" },
    { label: columns.documents, wide: true },
  ];
  const counts = countFindings(documents.flatMap(({ plans }) => plans));
  return {
    id: "findings",
    heading,
    body: [markup`<p>${text(counts)}</p>\n`, rows.length === 0 ? undefined : table(caption, head, rows)],
  };
}

function ownersSection({ documents, names, asOf }: Told): Section {
  const { heading, caption, text, none, columns, kinds, nobody } = words.owners;
  const rows = ownersAcross(documents, asOf).map(
    ({ name, is, steps, open, late, next, documents: places }) => {
      const kind = kinds[is] === "" ? undefined : markup` <span class="quiet">(${kinds[is]})</span>`;
      return markup`<tr><th scope="row" data-key="${name}"><bdi>${is === "nobody" ? nobody : name}</bdi>${kind}</th>
${number(steps.length)}${number(open)}${number(late, "bad-text")}${dayCell(next)}
<td>${documentLinks(names, places)}</td></tr>`;
    },
  );
  const head: readonly Column[] = [
    { label: columns.name, sort: "text" },
    { label: columns.steps, sort: "number" },
    { label: columns.open, sort: "number" },
    { label: columns.late, sort: "number" },
    { label: columns.next, sort: "text" },
    { label: columns.documents, wide: true },
  ];
  const body =
    rows.length === 0 ? markup`<p>${none}</p>\n` : [markup`<p>${text}</p>\n`, table(caption, head, rows)];
  return { id: "owners", heading, body };
}
