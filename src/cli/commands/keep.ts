import type { Command } from "commander";
import {
  type Brought,
  type DocumentState,
  mergeStateParts,
  withMapping,
  withoutTemplates,
  withTemplate,
} from "../../core/state";
import type { Template } from "../../core/templates";
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
}

/**
 * `keep FILE -o OUT [--mapping FILE] [--templates DIR]`: puts a mapping, and the district's templates that the
 * document follows, into the document, so that everybody who opens it reads it so; `--clear` takes them out.
 */
export function addKeep(command: Command, session: Session): void {
  command
    .description(words.help.keep)
    .argument("<file>", words.help.file)
    .requiredOption("-o, --output <file>", words.help.output)
    .option("--clear", words.help.clearKept)
    .action(async (file: string, _own: unknown, self: Command) => {
      await run(file, self.optsWithGlobals<KeepOptions>(), session);
    });
}

async function run(file: string, options: KeepOptions, session: Session): Promise<void> {
  const { clear = false, mapping, templates, output } = options;
  const given = mapping !== undefined || templates !== undefined;
  if (clear === given) throw new UsageError(words.usage.keepWhat);
  const brought = await session.brought(options);
  const input = await session.read(file, brought);
  if (!input.ok) return;
  if (clear) await clearKept(input, session);
  else await keep(input, brought, session);
  await deliver(output, input.document.save(), session.terminal);
}

async function clearKept(input: ReadInput, session: Session): Promise<void> {
  const { file, snapshot } = input;
  const time = session.terminal.now().toISOString();
  const before = mergeStateParts(snapshot.state);
  const after = withoutTemplates(withMapping(snapshot, before, undefined, time), time);
  if (await keepState(input, before, after, session)) session.terminal.say(words.keep.cleared(file));
}

async function keep(input: ReadInput, brought: Brought, session: Session): Promise<void> {
  const { file, snapshot, recognition } = input;
  sayWhatIsAmiss(input, session.terminal);
  const { mapping } = brought;
  if (recognition.problems.length > 0) {
    session.terminal.say(words.keep.misfit(file));
    session.note(EXIT.found);
    return;
  }
  const time = session.terminal.now().toISOString();
  const before = mergeStateParts(snapshot.state);
  const used = usedTemplates(input, brought);
  const withTemplates = used.reduce<DocumentState>(
    (state, template) => withTemplate(state, { id: template.id, data: template }, time),
    before,
  );
  const after = mapping === undefined ? withTemplates : withMapping(snapshot, withTemplates, mapping, time);
  if (mapping === undefined && used.length === 0) {
    session.terminal.say(words.keep.noTemplate(file));
    session.note(EXIT.found);
  } else if (await keepState(input, before, after, session)) {
    session.terminal.say(
      words.keep.done(
        file,
        mapping?.plans.length ?? 0,
        used.map(({ name }) => name),
      ),
    );
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
