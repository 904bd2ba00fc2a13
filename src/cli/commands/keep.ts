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
import { type ReadInput, sayWhatIsAmiss } from "../inputs";
import type { CommonOptions } from "../options";
import { deliver } from "../output";
import type { Session } from "../session";
import { words } from "../words";

interface KeepOptions extends CommonOptions {
  readonly output: string;
  readonly clear?: boolean;
  readonly stage?: string;
}

/**
 * `keep FILE -o OUT [--mapping FILE] [--templates DIR] [--settings FILE] [--stage STAGE]`: puts a mapping, the
 * district's templates that the document follows, settings and the stage into the document, so that everybody who
 * opens it reads it so; `--clear` takes them out.
 */
export function addKeep(command: Command, session: Session): void {
  command
    .description(words.help.keep)
    .argument("<file>", words.help.file)
    .requiredOption("-o, --output <file>", words.help.output)
    .option("--stage <stage>", words.help.keepStage)
    .option("--clear", words.help.clearKept)
    .action(async (file: string, _own: unknown, self: Command) => {
      await run(file, self.optsWithGlobals<KeepOptions>(), session);
    });
}

async function run(file: string, options: KeepOptions, session: Session): Promise<void> {
  const { clear = false, mapping, templates, settings, output } = options;
  const stage = options.stage === undefined ? undefined : stageFrom(options.stage);
  const given = [mapping, templates, settings, stage].some((one) => one !== undefined);
  if (clear === given) throw new UsageError(words.usage.keepWhat);
  const brought = await session.brought(options);
  const input = await session.read(file, brought);
  if (!input.ok) return;
  if (clear) await clearKept(input, session);
  else await keep(input, brought, stage, session);
  await deliver(output, input.document.save(), session.terminal);
}

async function clearKept(input: ReadInput, session: Session): Promise<void> {
  const { file, snapshot } = input;
  const time = session.terminal.now().toISOString();
  const before = mergeStateParts(snapshot.state);
  const unread = withoutTemplates(withMapping(snapshot, before, undefined, time), time);
  const after = withStage(withSettings(unread, {}, { time }), undefined, { time });
  if (await keepState(input, before, after, session)) session.terminal.say(words.keep.cleared(file));
}

async function keep(
  input: ReadInput,
  brought: Brought,
  stage: Stage | undefined,
  session: Session,
): Promise<void> {
  const { file, snapshot, recognition } = input;
  sayWhatIsAmiss(input, session.terminal);
  const { mapping, settings } = brought;
  if (recognition.problems.length > 0) {
    session.terminal.say(words.keep.misfit(file));
    session.note(EXIT.found);
    return;
  }
  const time = session.terminal.now().toISOString();
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
    session.terminal.say(words.keep.noTemplate(file));
    session.note(EXIT.found);
  } else if (await keepState(input, before, after, session)) {
    session.terminal.say(words.keep.done(file, kept));
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
