import type { Command } from "commander";
import { addAutoOpen } from "../../document/docx";
import { ADD_IN } from "../add-in";
import { newDocument, templateFrom } from "../new-document";
import type { CommonOptions } from "../options";
import { deliver } from "../output";
import { refuseBlankOver } from "../replacing";
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
  await refuseBlankOver(options.output);
  const brought = await session.brought(options);
  const document = await newDocument(templateFrom(id, brought), brought, session.time, session);
  if (options.autoOpen === true) addAutoOpen(document.package, ADD_IN);
  await deliver(options.output, document.save(), session.terminal);
}
