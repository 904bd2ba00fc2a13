import type { Command } from "commander";
import {
  type ConvertedPlan,
  convertPlan,
  exportDocument,
  type ExportedDocument,
  type ExportedPlan,
  fillEdits,
  type Homeless,
  notArrived,
} from "../../core/exchange";
import { type Brought, readPlans } from "../../core/state";
import { type Template } from "../../core/templates";
import type { DocxDocument } from "../../document/docx";
import { applyOptions } from "../edits";
import { EXIT, UsageError } from "../exit";
import { exportedFrom } from "../exporting";
import { type ReadInput, sayWhatIsAmiss } from "../inputs";
import { newDocument, templateFrom } from "../new-document";
import { type CommonOptions, formatFrom } from "../options";
import { deliver, refuseToReplace, STANDARD_STREAM } from "../output";
import { jsonText, type Session } from "../session";
import type { Terminal } from "../terminal";
import { words } from "../words";

interface ConvertOptions extends CommonOptions {
  readonly to: string;
  readonly output: string;
  readonly format: string;
}

const FORMATS = ["text", "json"] as const;

/**
 * `convert FILE --to TEMPLATE -o OUT [--format text|json]`: the plans of a document in a clean copy of their template, or
 * of another one, and a list of what has no place there; ends with 1 where there is any.
 */
export function addConvert(command: Command, session: Session): void {
  command
    .description(words.help.convert)
    .argument("<file>", words.help.file)
    .requiredOption("--to <template>", words.help.template)
    .requiredOption("-o, --output <file>", words.help.output)
    .option("--format <format>", words.help.convertFormat, "text")
    .action(async (file: string, _own: unknown, self: Command) => {
      await run(file, self.optsWithGlobals<ConvertOptions>(), session);
    });
}

async function run(file: string, options: ConvertOptions, session: Session): Promise<void> {
  const format = formatFrom(options.format, FORMATS);
  if (format === "json" && options.output === STANDARD_STREAM)
    throw new UsageError(words.usage.oneStandardOutput);
  const brought = await session.brought(options);
  const template = templateFrom(options.to, brought);
  const input = await session.read(file, brought);
  if (!input.ok) return;
  await refuseToReplace([input.file], options.output);
  sayWhatIsAmiss(input, session.terminal);
  const exported = exportedFrom(input);
  if (exported.plans.length === 0) {
    session.note(EXIT.found);
    return;
  }
  const { document, plans } = await converted(input, exported, template, brought, session);
  await deliver(options.output, document.save(), session.terminal);
  const outcome = {
    document: { file: input.file },
    template: { id: template.id, name: template.name },
    plans,
  };
  if (format === "json") await session.terminal.out(jsonText({ ...outcome, records: recordsIn(exported) }));
  else say(input.file, plans, recordsIn(exported), session.terminal);
  if (plans.some(({ noHome }) => noHome.length > 0)) session.note(EXIT.found);
}

/** What became of a plan. */
interface PlanOutcome {
  readonly title: string;
  /** So many answers stand in the new document. */
  readonly kept: number;
  readonly noHome: readonly Homeless[];
}

async function converted(
  { recognition }: ReadInput,
  exported: ExportedDocument,
  template: Template,
  { templates }: Brought,
  session: Session,
): Promise<{ readonly document: DocxDocument; readonly plans: readonly PlanOutcome[] }> {
  const all = exported.plans.map((plan) => {
    const from = recognition.templates.find(({ id }) => id === plan.template.id);
    return { plan, ...convertPlan(plan, from, template) };
  });
  // Blank copies among plans are left out.
  const filled = all.filter(({ housed, homeless }) => housed.length + homeless.length > 0);
  const own = templates === undefined ? {} : { templates };
  const document = await newDocument(template, own, session, Math.max(1, filled.length));
  const snapshot = await document.read();
  const values = { plans: filled.map((one) => one.values) };
  const { changes } = fillEdits(readPlans(snapshot, own).plans, snapshot, values);
  await document.apply(
    changes.map(({ edit }) => edit),
    applyOptions(session.terminal),
  );
  const after = await document.read();
  const read = readPlans(after, own);
  const now = exportDocument(read.plans, { file: "", pendingChanges: false }, read.templates);
  return { document, plans: filled.map((one, index) => outcomeOf(one, now.plans[index])) };
}

function outcomeOf(
  { plan, housed, homeless }: ConvertedPlan & { readonly plan: ExportedPlan },
  now: ExportedPlan | undefined,
): PlanOutcome {
  const lost = notArrived(housed, now);
  return { title: plan.title, kept: housed.length - lost.length, noHome: [...homeless, ...lost] };
}

/** How many of each kind people decided beside the plans; a new document begins without them. */
function recordsIn({ records = {} }: ExportedDocument): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(records).flatMap(([kind, entries]) =>
      entries === undefined ? [] : [[kind, entries.length]],
    ),
  );
}

function say(
  file: string,
  plans: readonly PlanOutcome[],
  records: Readonly<Record<string, number>>,
  terminal: Terminal,
): void {
  for (const { title, kept, noHome } of plans) {
    terminal.say(words.convert.done(file, title, kept, noHome.length));
    for (const { label, step, text, reason } of noHome)
      terminal.say(words.convert.noHome(label, step, text, reason));
  }
  const left = Object.values(records).reduce((sum, count) => sum + count, 0);
  if (left > 0) terminal.say(words.convert.records(file, left));
}
