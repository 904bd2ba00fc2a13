import type { Command } from "commander";
import { coverageOf, type CoveredPrompt, recordsAbout } from "../../core/guidance";
import { hasAction, stepOf } from "../../core/checks";
import { labelText } from "../../core/model";
import type { Plan } from "../../core/plan";
import { type CoverageMark, coverageRecord } from "../../core/records";
import { type DocumentState, withoutRecord } from "../../core/state";
import type { Template } from "../../core/templates";
import {
  type Decided,
  deliverUnchanged,
  guideMeant,
  keepAndDeliver,
  keepRecord,
  planMeant,
  readDecided,
} from "../decisions";
import { UsageError } from "../exit";
import { guidanceWords as words } from "../guidance-words";
import { asOfFrom, type CommonOptions } from "../options";
import type { Session } from "../session";
import { words as common } from "../words";

interface CoverOptions extends CommonOptions {
  readonly guide: string;
  readonly prompt: string;
  readonly output: string;
  readonly plan?: string;
  readonly by?: readonly string[];
  readonly confirm?: boolean;
  readonly notForUs?: boolean;
  readonly open?: boolean;
  readonly reason?: string;
  readonly asOf?: string;
}

/**
 * `cover FILE --guide ID --prompt ID (--by STEP... | --confirm | --not-for-us | --open) [--reason "..."] -o OUT`: keeps in
 * the document what the team says of a guide's question.
 */
export function addCover(command: Command, session: Session): void {
  command
    .description(words.help.cover)
    .argument("<file>", common.help.file)
    .requiredOption("--guide <id>", words.help.coverGuide)
    .requiredOption("--prompt <id>", words.help.coverPrompt)
    .requiredOption("-o, --output <file>", words.help.output)
    .option("--by <step...>", words.help.coverBy)
    .option("--confirm", words.help.confirm)
    .option("--not-for-us", words.help.notForUs)
    .option("--open", words.help.open)
    .option("--reason <words>", words.help.reason)
    .option("--plan <number>", words.help.plan)
    .option("--as-of <day>", words.help.day)
    .action(async (file: string, _own: unknown, self: Command) => {
      await run(file, self.optsWithGlobals<CoverOptions>(), session);
    });
}

async function run(file: string, options: CoverOptions, session: Session): Promise<void> {
  const { by, confirm, notForUs, open, output } = options;
  if ([by, confirm, notForUs, open].filter((one) => one !== undefined).length !== 1) {
    throw new UsageError(words.usage.coverHow);
  }
  const day = asOfFrom(options.asOf, session.terminal.now());
  const decided = await readDecided([file], options, session);
  if (decided === undefined) return;
  const guide = guideMeant(decided.input.recognition.templates, options.guide);
  const plan = planMeant(decided.input, options.plan);
  const question = questionIn(guide, options.prompt, plan, decided);
  const said = open === true ? "open" : markFrom(options, question, plan, file);
  if (typeof said === "object" && "why" in said) {
    await deliverUnchanged(decided, output, said.why, session);
    return;
  }
  if (said === "open") {
    const opened = withoutMarks(decided, plan, question.id, guide.id, session.time);
    await keepAndDeliver(decided, opened, output, words.cover.opened(file, question.id), session);
    return;
  }
  const record: CoverageMark = { guide: guide.id, prompt: question.id, plan: plan.title, day, ...said };
  const done = words.cover.kept(file, question.id);
  await keepRecord(decided, { kind: coverageRecord, record }, output, done, session);
}

/** @throws UsageError where the guide has no such question */
function questionIn(guide: Template, id: string, plan: Plan, { input, decisions }: Decided): CoveredPrompt {
  const marks = recordsAbout(plan, input.recognition.plans, decisions.coverage);
  const { sections } = coverageOf(guide, plan, marks);
  const question = sections.flatMap(({ prompts }) => prompts).find((prompt) => prompt.id === id);
  if (question === undefined) throw new UsageError(words.usage.unknownPrompt(id, guide.id));
  return question;
}

type Said = Pick<CoverageMark, "mark" | "steps" | "reason">;

/** What is to be kept, or why nothing can be. */
function markFrom(
  { by = [], notForUs, reason = "" }: CoverOptions,
  question: CoveredPrompt,
  plan: Plan,
  file: string,
): Said | { readonly why: string } {
  if (notForUs === true) return { mark: "not-for-us", steps: [], reason };
  if (by.length === 0) {
    const steps = question.rows.map(({ step }) => step);
    return steps.length === 0
      ? { why: words.cover.nothingProposed(file, question.id) }
      : { mark: "covered", steps, reason };
  }
  const steps = plan.tables.flatMap((table) =>
    table.rows.filter((row) => hasAction(table, row)).map((row) => stepOf(table, row)),
  );
  const meant = by.map((words) => steps.find((step) => labelText(step) === labelText(words)));
  const missing = by.find((_, index) => meant[index] === undefined);
  if (missing !== undefined) return { why: words.cover.noStep(file, missing) };
  return { mark: "covered", steps: meant.flatMap((step) => step ?? []), reason };
}

/** Under whichever title the plan had then. */
function withoutMarks(
  { input, state, decisions }: Decided,
  plan: Plan,
  prompt: string,
  guide: string,
  time: string,
): DocumentState {
  return recordsAbout(plan, input.recognition.plans, decisions.coverage)
    .filter((mark) => mark.guide === guide && mark.prompt === prompt)
    .reduce(
      (left, mark) => withoutRecord(left, coverageRecord.kind, coverageRecord.nameOf(mark), { time }),
      state,
    );
}
