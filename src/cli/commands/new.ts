import type { Command } from "commander";
import { knownTemplates, mergeStateParts, stateEdit, withTemplate } from "../../core/state";
import type { Template } from "../../core/templates";
import { blankDocument } from "../../document/blank";
import { addAutoOpen, type DocxDocument, openDocx } from "../../document/docx";
import { ADD_IN } from "../add-in";
import { applied } from "../edits";
import { UsageError } from "../exit";
import type { CommonOptions } from "../options";
import { deliver } from "../output";
import type { Session } from "../session";
import { words } from "../words";

interface NewOptions extends CommonOptions {
  readonly output: string;
  readonly autoOpen?: boolean;
}

/** `new TEMPLATE -o OUT [--auto-open]`: a blank document of a template. */
export function addNew(command: Command, session: Session): void {
  command
    .description(words.help.new)
    .argument("<template>", words.help.template)
    .requiredOption("-o, --output <file>", words.help.output)
    .option("--auto-open", words.help.autoOpen)
    .action(async (id: string, _own: unknown, self: Command) => {
      await run(id, self.optsWithGlobals<NewOptions>(), session);
    });
}

async function run(id: string, options: NewOptions, session: Session): Promise<void> {
  const brought = await session.brought(options);
  const templates = knownTemplates(brought);
  const template = templates.find((one) => one.id === id);
  if (template === undefined) {
    throw new UsageError(
      words.usage.unknownTemplate(
        id,
        templates.map((one) => one.id),
      ),
    );
  }
  const document = openDocx(blankDocument(template));
  if (brought.templates?.includes(template) === true) await carry(document, template, session);
  if (options.autoOpen === true) addAutoOpen(document.package, ADD_IN);
  await deliver(options.output, document.save(), session.terminal);
}

/** A district's own template goes with the document, so that everybody's pane knows it. */
async function carry(document: DocxDocument, template: Template, session: Session): Promise<void> {
  const snapshot = await document.read();
  const time = session.terminal.now().toISOString();
  const before = mergeStateParts(snapshot.state);
  const edit = stateEdit(snapshot, withTemplate(before, { id: template.id, data: template }, time));
  const report = await document.apply(edit === undefined ? [] : [edit]);
  if (applied(report, "setState") === 0) session.terminal.say(words.keep.notCarried(template.name));
}
