import type { Command } from "commander";
import {
  type ConvertedPlan,
  convertPlan,
  dataWriter,
  exportDocument,
  type ExportedDocument,
  type ExportedPlan,
  fillEdits,
  type Homeless,
  notArrived,
} from "../../core/exchange";
import { type Brought, readPlans } from "../../core/state";
import type { Template } from "../../core/templates";
import type { DocxDocument } from "../../document/docx";
import { applyOptions } from "../edits";
import { EXIT, UsageError } from "../exit";
import { exportedFrom } from "../exporting";
import type { ReadInput } from "../inputs";
import { type Aside, type Job, unreadEntry } from "../job";
import { newDocument, templateFrom } from "../new-document";
import { formatFrom, LISTS_FORMATS } from "../options";
import { STANDARD_STREAM } from "../output";
import { addProductOptions, findWays, type Product, type ProductOptions, writeEach } from "../products";
import type { Session } from "../session";
import { words } from "../words";

interface ConvertOptions extends ProductOptions {
  readonly to: string;
  readonly format: string;
}

/**
 * `convert PATH... --to TEMPLATE -o OUT [--format text|json|ndjson]`: the plans of each document in a clean copy of their template, or
 * of another one, and a list of what has no place there; ends with 1 where there is any.
 */
export function addConvert(command: Command, session: Session): void {
  addProductOptions(command)
    .description(words.help.convert)
    .requiredOption("--to <template>", words.help.template)
    .option("--format <format>", words.help.convertFormat, "text")
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<ConvertOptions>(), session);
    });
}

async function run(paths: readonly string[], options: ConvertOptions, session: Session): Promise<void> {
  const format = formatFrom(options.format, LISTS_FORMATS);
  if (format !== "text" && options.output === STANDARD_STREAM)
    throw new UsageError(words.usage.oneStandardOutput);
  const brought = await session.brought(options);
  const template = templateFrom(options.to, brought);
  const ways = await findWays(paths, options.output, { inPlace: false });
  const form: ConvertForm = {
    format,
    list: ways.several,
    template,
    ...(brought.templates === undefined ? {} : { templates: brought.templates }),
    time: session.time,
  };
  const task = { job: convertJob, options: form, brought };
  await writeEach(ways, options, task, session, format);
}

/** Into what a document is converted, and how it is told among others. */
interface ConvertForm extends Pick<Brought, "templates"> {
  readonly format: (typeof LISTS_FORMATS)[number];
  readonly list: boolean;
  readonly template: Template;
  readonly time: string;
}

/** A new document with the plans of another one. */
export const convertJob: Job<ConvertForm, Product> = {
  name: "convert",
  of: async (input, form, aside) => {
    const { format, list, template } = form;
    const told = (entry: object): Pick<Product, "text"> =>
      format === "text" ? {} : { text: dataWriter(format, list).entry(entry) };
    if (!input.ok) return told(unreadEntry(input));
    const exported = exportedFrom(input);
    const entry = { document: { file: input.file }, template: { id: template.id, name: template.name } };
    const records = recordsIn(exported);
    if (exported.plans.length === 0) {
      aside.note(EXIT.found);
      return told({ ...entry, plans: [], records });
    }
    const { document, plans } = await converted(input, exported, form, aside);
    if (format === "text") say(input.file, plans, records, aside);
    if (plans.some(({ noHome }) => noHome.length > 0)) aside.note(EXIT.found);
    return { document: document.save(), ...told({ ...entry, plans, records }) };
  },
};

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
  { template, templates, time }: ConvertForm,
  aside: Aside,
): Promise<{ readonly document: DocxDocument; readonly plans: readonly PlanOutcome[] }> {
  const all = exported.plans.map((plan) => {
    const from = recognition.templates.find(({ id }) => id === plan.template.id);
    return { plan, ...convertPlan(plan, from, template) };
  });
  // Blank copies among plans are left out.
  const filled = all.filter(({ housed, homeless }) => housed.length + homeless.length > 0);
  const own = templates === undefined ? {} : { templates };
  const document = await newDocument(template, own, time, aside, Math.max(1, filled.length));
  const snapshot = await document.read();
  const values = { plans: filled.map((one) => one.values) };
  const { changes } = fillEdits(readPlans(snapshot, own).plans, snapshot, values);
  await document.apply(
    changes.map(({ edit }) => edit),
    applyOptions(time),
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
  aside: Aside,
): void {
  for (const { title, kept, noHome } of plans) {
    aside.say(words.convert.done(file, title, kept, noHome.length));
    for (const { label, step, text, reason } of noHome)
      aside.say(words.convert.noHome(label, step, text, reason));
  }
  const left = Object.values(records).reduce((sum, count) => sum + count, 0);
  if (left > 0) aside.say(words.convert.records(file, left));
}
