import type { Command } from "commander";
import { gateMarkdown, gateOf, type GateState, page } from "../../core/guidance";
import { paperTitle, type Plan } from "../../core/plan";
import { type GateAnswer, gateRecord } from "../../core/records";
import { templateOf } from "../../core/templates";
import {
  type Decided,
  decidedIn,
  deliverUnchanged,
  keepRecord,
  planMeant,
  plansMeant,
  readDecided,
} from "../decisions";
import { UsageError } from "../exit";
import { guidanceWords as words } from "../guidance-words";
import { asOfFrom } from "../options";
import { addPageOptions, pageJob, type PageOptions, printEach } from "../pages";
import type { Session } from "../session";

interface GateOptions extends PageOptions {
  readonly plan?: string;
  readonly case?: string;
  readonly answer?: string;
  readonly reason?: string;
  readonly asOf?: string;
  readonly output?: string;
}

/**
 * `gate PATH... [--plan N] [--format md|json|ndjson]`: the questions whether an action plan is needed, and the team's answer;
 * `gate FILE --case existing|new --answer yes|no --reason "..." -o OUT` keeps an answer in the document.
 */
export function addGate(command: Command, session: Session): void {
  addPageOptions(command)
    .description(words.help.gate)
    .option("--plan <number>", words.help.plan)
    .option("--case <id>", words.help.case)
    .option("--answer <yes|no>", words.help.answer)
    .option("--reason <words>", words.help.reason)
    .option("--as-of <day>", words.help.day)
    .option("-o, --output <file>", words.help.outputOfOne)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<GateOptions>(), session);
    });
}

async function run(paths: readonly string[], options: GateOptions, session: Session): Promise<void> {
  const given = answerGiven(options, session);
  if (given !== undefined) {
    const decided = await readDecided(paths, options, session);
    if (decided !== undefined) await keep(given, planMeant(decided.input, options.plan), decided, session);
    return;
  }
  await printEach(paths, gateJob, { plan: options.plan }, options, session);
}

/** The questions whether the plans of a document are needed, and what the team answered. */
export const gateJob = pageJob<{ readonly plan: string | undefined }>("gate", (input, asked, aside) => {
  const decided = decidedIn(input);
  const gates = plansMeant(input, asked.plan).flatMap((plan) => {
    const gate = stateOf(plan, decided);
    if (gate === undefined) aside.say(words.gate.none(input.file, plan.template.name));
    return gate === undefined ? [] : [{ plan, gate }];
  });
  return {
    text: () => gates.map(({ plan, gate }) => page(paperTitle(plan), gateMarkdown(gate))).join("\n"),
    data: () => ({
      plans: gates.map(({ plan, gate }) => ({ plan: plan.index, title: plan.title, ...gate })),
    }),
  };
});

function stateOf(plan: Plan, { input, decisions }: Decided): GateState | undefined {
  return gateOf(plan, templateOf(plan, input.recognition.templates), decisions.gate);
}

interface Given extends Omit<GateAnswer, "strategy"> {
  readonly output: string;
}

/** @throws UsageError for half an answer */
function answerGiven(options: GateOptions, session: Session): Given | undefined {
  const { case: fits, answer, reason = "", asOf, output } = options;
  const day = asOfFrom(asOf, session.terminal.now());
  if ([fits, answer, options.reason, output].every((part) => part === undefined)) return undefined;
  const complete = fits !== undefined && reason.trim() !== "" && output !== undefined;
  if (!complete || (answer !== "yes" && answer !== "no")) throw new UsageError(words.usage.gateHow);
  return { case: fits, needed: answer === "yes", reason: reason.trim(), day, output };
}

async function keep(
  { output, ...answer }: Given,
  plan: Plan,
  decided: Decided,
  session: Session,
): Promise<void> {
  const { file } = decided.input;
  const gate = stateOf(plan, decided);
  if (gate === undefined) {
    await deliverUnchanged(decided, output, words.gate.none(file, plan.template.name), session);
    return;
  }
  const cases = gate.gate.cases.map(({ id }) => id);
  if (!cases.includes(answer.case)) throw new UsageError(words.usage.unknownCase(answer.case, cases));
  if (gate.strategy === "") {
    await deliverUnchanged(decided, output, words.gate.noStrategy(file), session);
    return;
  }
  const record = { strategy: gate.strategy, ...answer };
  const done = words.gate.kept(file, gate.strategy);
  await keepRecord(decided, { kind: gateRecord, record }, output, done, session);
}
