import type { Command } from "commander";
import { blankDocument } from "../../document/blank";
import { addAutoOpen, openDocx } from "../../document/docx";
import { ADD_IN } from "../add-in";
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
  const templates = await session.templates(options);
  const template = templates.find((one) => one.id === id);
  if (template === undefined) {
    throw new UsageError(
      words.usage.unknownTemplate(
        id,
        templates.map((one) => one.id),
      ),
    );
  }
  const blank = blankDocument(template);
  await deliver(options.output, options.autoOpen === true ? withAutoOpen(blank) : blank, session.terminal);
}

/** The document with the tag by which Word opens our pane beside it. */
function withAutoOpen(bytes: Uint8Array): Uint8Array {
  const document = openDocx(bytes);
  addAutoOpen(document.package, ADD_IN);
  return document.save();
}
