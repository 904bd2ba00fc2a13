import { countFindings, countStates } from "./across";
import { type Inner, Markup, markup } from "./html";
import { reportMessages as words } from "./messages";
import { documentBlock } from "./plan-block";
import { ICON } from "./pictures";
import { SCRIPT } from "./script";
import { type Section, sectionsOf, type Told, toldOf } from "./sections";
import { STYLE } from "./style";
import type { ReportEntry } from "./types";

export interface PageOptions {
  /** The day as of which the documents were checked. */
  readonly asOf: string;
  /** The SHA-256 of a text in base64, by which the page's policy knows its own style and script. */
  readonly hash: (text: string) => string;
}

/**
 * The page: what a group of documents says, at a glance and plan by plan. It holds everything that it needs and asks for
 * nothing; its policy forbids it to. Whatever stands in a plan stays text.
 *
 * @param entries of the documents, in the order asked for
 * @returns the page in pieces, so that it need not be held in one
 */
export function* reportPage(entries: readonly ReportEntry[], { asOf, hash }: PageOptions): Generator<string> {
  const told = toldOf(entries, asOf);
  const sections = sectionsOf(told);
  yield head(asOf, hash).text;
  yield top(told, sections).text;
  for (const section of sections) yield sectionBlock(section).text;
  yield* plansBlock(told);
  yield foot(asOf).text;
}

function head(asOf: string, hash: (text: string) => string): Markup {
  const policy = [
    "default-src 'none'",
    "img-src data:",
    `style-src 'sha256-${hash(STYLE)}'`,
    `script-src 'sha256-${hash(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.documentTitle(asOf)}</title>
<link rel="icon" href="data:,">
<style>${new Markup(STYLE)}</style></head>
`;
}

function top(told: Told, sections: readonly Section[]): Markup {
  const { asOf, documents } = told;
  const plans = documents.reduce((sum, document) => sum + document.plans.length, 0);
  const links = [
    ...sections,
    ...(documents.length === 0 ? [] : [{ id: "plans", heading: words.plans.heading }]),
  ];
  return markup`<body><a class="skip" href="#report">${words.toContent}</a>
<header class="top"><div class="page"><div class="title">${ICON}<div><h1>${words.title}</h1>
<p class="about">${words.asOf(asOf)} · ${words.read(documents.length, plans)}</p></div></div>
<nav class="contents" aria-label="${words.contents}"><ul>
${links.map(({ id, heading }) => markup`<li><a href="#${id}">${heading}</a></li>\n`)}</ul></nav></div></header>
<main class="page" id="report">
${figures(told)}
`;
}

/** The few numbers that a meeting begins with. */
function figures({ documents, failed, steps }: Told): Markup {
  const plans = documents.flatMap((document) => document.plans);
  const states = countStates(steps.map(({ said }) => said));
  const required = plans.reduce((sum, plan) => sum + plan.required, 0);
  const answered = plans.reduce((sum, plan) => sum + plan.answered, 0);
  const { error } = countFindings(plans);
  const figure = (value: Inner, text: string, isBad = false): Markup =>
    markup`<div class="${isBad ? "bad" : "good"}"><dt>${text}</dt><dd>${value}</dd></div>\n`;
  return markup`<dl class="figures">
${required === 0 ? undefined : figure(words.percent(answered / required), words.figures.complete)}${
    steps.length === 0 ? undefined : figure(states.done, words.figures.steps(steps.length))
  }${figure(states.late, words.figures.late(states.late), states.late > 0)}${figure(
    error,
    words.figures.error(error),
    error > 0,
  )}${failed.length === 0 ? undefined : figure(failed.length, words.figures.failed(failed.length), true)}</dl>`;
}

function sectionBlock({ id, heading, body }: Section): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${heading}</h2>
${body}</section>
`;
}

function* plansBlock({ documents, names }: Told): Generator<string> {
  if (documents.length === 0) return;
  const { heading, text, openAll, closeAll } = words.plans;
  yield markup`<section id="plans" aria-labelledby="plans-heading"><h2 id="plans-heading">${heading}</h2>
<p>${text}</p>
<p class="tools" hidden><button type="button" data-open="yes">${openAll}</button>
<button type="button" data-open="no">${closeAll}</button></p>
`.text;
  for (const [index, document] of documents.entries()) {
    yield documentBlock(document, names[index], index).text;
  }
  yield "</section>\n";
}

function foot(asOf: string): Markup {
  return markup`</main>
<footer class="foot page"><p>${words.judged(asOf)}</p><p>${words.madeBy(words.product)}</p></footer>
<script>${new Markup(SCRIPT)}</script></body></html>
`;
}
