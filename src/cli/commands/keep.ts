import type { Command } from "commander";
import {
  type Brought,
  type DocumentState,
  mergeStateParts,
  withMapping,
  withoutTemplates,
  withSettings,
  withStage,
  withTemplate,
} from "../../core/state";
import type { Stage } from "../../core/checks";
import type { Template } from "../../core/templates";
import { stageFrom } from "../checking";
import { keepState } from "../edits";
import { EXIT, UsageError } from "../exit";
import type { ReadInput } from "../inputs";
import type { Aside, Job } from "../job";
import { addProductOptions, findWays, type Product, type ProductOptions, writeEach } from "../products";
import type { Session } from "../session";
import { words } from "../words";

interface KeepOptions extends ProductOptions {
  readonly clear?: boolean;
  readonly stage?: string;
}

/**
 * `keep PATH... -o OUT [--mapping FILE] [--templates DIR] [--settings FILE] [--stage STAGE]`: puts a mapping, the
 * district's templates that the document follows, settings and the stage into the document, so that everybody who
 * opens it reads it so; `--clear` takes them out.
 */
export function addKeep(command: Command, session: Session): void {
  addProductOptions(command)
    .description(words.help.keep)
    .option("--stage <stage>", words.help.keepStage)
    .option("--clear", words.help.clearKept)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<KeepOptions>(), session);
    });
}

async function run(paths: readonly string[], options: KeepOptions, session: Session): Promise<void> {
  const { clear = false, mapping, templates, settings, output } = options;
  const stage = options.stage === undefined ? undefined : stageFrom(options.stage);
  const given = [mapping, templates, settings, stage].some((one) => one !== undefined);
  if (clear === given) throw new UsageError(words.usage.keepWhat);
  const ways = await findWays(paths, output, { inPlace: true });
  const brought = await session.brought(options);
  const { time } = session;
  if (clear) await writeEach(ways, options, { job: clearKeptJob, options: { time }, brought }, session);
  else {
    const keeping = { time, brought, ...(stage === undefined ? {} : { stage }) };
    await writeEach(ways, options, { job: keepJob, options: keeping, brought }, session);
  }
}

interface Keeping {
  readonly time: string;
  readonly brought: Brought;
  readonly stage?: Stage;
}

/** A document that carries what it is to be read by. */
export const keepJob: Job<Keeping, Product> = {
  name: "keep",
  of: async (input, keeping, aside) => {
    if (!input.ok) return {};
    await keep(input, keeping, aside);
    return { document: input.document.save() };
  },
};

/** A document that carries nothing of the kind any more. */
export const clearKeptJob: Job<Pick<Keeping, "time">, Product> = {
  name: "clear-kept",
  ofAny: true,
  of: async (input, { time }, aside) => {
    if (!input.ok) return {};
    await clearKept(input, time, aside);
    return { document: input.document.save() };
  },
};

async function clearKept(input: ReadInput, time: string, aside: Aside): Promise<void> {
  const { file, snapshot } = input;
  const before = mergeStateParts(snapshot.state);
  const unread = withoutTemplates(withMapping(snapshot, before, undefined, time), time);
  const after = withStage(withSettings(unread, {}, { time }), undefined, { time });
  if (await keepState(input, before, after, aside)) aside.say(words.keep.cleared(file));
}

async function keep(input: ReadInput, { time, brought, stage }: Keeping, aside: Aside): Promise<void> {
  const { file, snapshot, recognition } = input;
  const { mapping, settings } = brought;
  if (recognition.problems.length > 0) {
    aside.say(words.keep.misfit(file));
    aside.note(EXIT.found);
    return;
  }
  const before = mergeStateParts(snapshot.state);
  const used = usedTemplates(input, brought);
  let after = used.reduce<DocumentState>(
    (state, template) => withTemplate(state, { id: template.id, data: template }, time),
    before,
  );
  if (mapping !== undefined) after = withMapping(snapshot, after, mapping, time);
  if (settings !== undefined) after = withSettings(after, settings, { time });
  if (stage !== undefined) after = withStage(after, stage, { time });
  const kept = [
    ...(mapping === undefined ? [] : [words.keep.mapping(mapping.plans.length)]),
    ...used.map(({ name }) => words.keep.template(name)),
    ...(settings === undefined ? [] : [words.keep.settings]),
    ...(stage === undefined ? [] : [words.keep.stage(stage)]),
  ];
  if (kept.length === 0) {
    aside.say(words.keep.noTemplate(file));
    aside.note(EXIT.found);
  } else if (await keepState(input, before, after, aside)) {
    aside.say(words.keep.done(file, kept));
  }
}

/** The district's templates that the document's plans follow, or the mapping names. */
function usedTemplates(
  { recognition }: ReadInput,
  { templates = [], mapping }: Brought,
): readonly Template[] {
  const ids = [
    ...recognition.plans.map(({ template }) => template.id),
    ...(mapping?.plans.map(({ template }) => template) ?? []),
  ];
  return templates.filter(({ id }) => ids.includes(id));
}
