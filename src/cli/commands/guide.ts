import type { Command } from "commander";
import {
  type Coverage,
  coverageMarkdown,
  coverageOf,
  gateMarkdown,
  gateOf,
  type GateState,
  type OpenAnswer,
  openAnswers,
  openAnswersMarkdown,
  page,
  recordsAbout,
} from "../../core/guidance";
import { paperTitle, type Plan } from "../../core/plan";
import { type Template, templateOf } from "../../core/templates";
import { type Decided, decidedIn, guideMeant, plansMeant } from "../decisions";
import { UsageError } from "../exit";
import { guidanceWords as words } from "../guidance-words";
import { addPageOptions, pageJob, type PageOptions, printEach } from "../pages";
import type { Session } from "../session";

interface GuideOptions extends PageOptions {
  readonly plan?: string;
  readonly guide?: string;
  readonly most: string;
}

/**
 * `guide PATH... [--plan N] [--guide ID] [--most N] [--format md|json|ndjson]`: what to answer next, each with its question, help,
 * example and source; with --guide, how far the plan covers that guide.
 */
export function addGuide(command: Command, session: Session): void {
  addPageOptions(command)
    .description(words.help.guide)
    .option("--plan <number>", words.help.plan)
    .option("--guide <id>", words.help.guideId)
    .option("--most <count>", words.help.most, "3")
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<GuideOptions>(), session);
    });
}

async function run(paths: readonly string[], options: GuideOptions, session: Session): Promise<void> {
  if (!/^\d{1,4}$/.test(options.most)) throw new UsageError(words.usage.most(options.most));
  const { plan, guide } = options;
  const asked = { plan, guide, most: Number(options.most) };
  await printEach(paths, guideJob, asked, options, session);
}

interface Asked {
  readonly plan: string | undefined;
  readonly guide: string | undefined;
  readonly most: number;
}

/** What guides the writers of a document's plans. */
export const guideJob = pageJob<Asked>("guide", (input, { plan: number, guide: id, most }) => {
  const { templates } = input.recognition;
  const guide = id === undefined ? undefined : guideMeant(templates, id);
  const decided = decidedIn(input);
  const sheets = plansMeant(input, number).map((plan) => sheetOf(plan, guide, decided));
  return {
    text: () => sheets.map((sheet) => sheetText(sheet, most, templates)).join("\n"),
    data: () => ({ plans: sheets.map(sheetData) }),
  };
});

/** What guides the writers of one plan. */
interface Sheet {
  readonly plan: Plan;
  readonly gate: GateState | undefined;
  /** Of a guide that was asked for; what to answer next is left out then. */
  readonly covered: { readonly guide: Template; readonly coverage: Coverage } | undefined;
  readonly open: readonly OpenAnswer[];
}

function sheetOf(plan: Plan, guide: Template | undefined, { input, decisions }: Decided): Sheet {
  const { plans, templates } = input.recognition;
  if (guide !== undefined) {
    const marks = recordsAbout(plan, plans, decisions.coverage);
    return { plan, gate: undefined, covered: { guide, coverage: coverageOf(guide, plan, marks) }, open: [] };
  }
  const gate = gateOf(plan, templateOf(plan, templates), decisions.gate);
  return { plan, gate, covered: undefined, open: openAnswers(plan, templates) };
}

function sheetText(
  { plan, gate, covered, open }: Sheet,
  most: number,
  templates: readonly Template[],
): string {
  return page(
    paperTitle(plan),
    gate === undefined ? [] : gateMarkdown(gate),
    covered === undefined
      ? openAnswersMarkdown(open, most, templates)
      : coverageMarkdown(covered.guide.name, covered.coverage),
  );
}

function sheetData({ plan, gate, covered, open }: Sheet): object {
  return {
    plan: plan.index,
    title: plan.title,
    template: plan.template.id,
    ...(gate === undefined ? {} : { gate }),
    ...(covered === undefined ? { next: open.map(answerData) } : { coverage: covered.coverage }),
  };
}

/** What is told of an open answer; the rest only a program that writes documents needs. */
const TOLD = [
  "kind",
  "id",
  "label",
  "number",
  "part",
  "step",
  "question",
  "questionFrom",
  "help",
  "example",
  "source",
  "choices",
  "text",
  "location",
] as const;

function answerData({ prompt, related, suggestions }: OpenAnswer): object {
  return { ...Object.fromEntries(TOLD.map((name) => [name, prompt[name]])), suggestions, related };
}
