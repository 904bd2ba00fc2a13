import type { Command } from "commander";
import { parseValues, type Values, valuesFor } from "../../core/exchange";
import { EXIT, FileError, UsageError } from "../exit";
import { fill, type Filling, preview } from "../filling";
import { readJson } from "../inputs";
import type { Job } from "../job";
import { type CommonOptions, runFrom, type RunOptions } from "../options";
import { deliverPieces, STANDARD_STREAM } from "../output";
import { findInputs } from "../paths";
import { addWaysOptions, findWays, type Product, writeEach } from "../products";
import { refuseToReplace } from "../replacing";
import type { Session } from "../session";
import { words } from "../words";

interface FillCommandOptions extends CommonOptions, RunOptions {
  readonly from: string;
  readonly output?: string;
  readonly overwrite?: boolean;
  readonly preview?: boolean;
}

/**
 * `fill PATH... --from VALUES.json -o OUT [--overwrite]`: writes values into the plans of each document. A cell that
 * says something else is a conflict and stays, unless --overwrite; ends with 1 where there was one.
 * `fill PATH... --from VALUES.json --preview [--overwrite]` lists what would change, and writes nothing.
 */
export function addFill(command: Command, session: Session): void {
  addWaysOptions(command)
    .description(words.help.fill)
    .requiredOption("--from <values>", words.help.from)
    .option("-o, --output <path>", words.help.outputs)
    .option("--overwrite", words.help.overwrite)
    .option("--preview", words.help.preview)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<FillCommandOptions>(), session);
    });
}

async function run(paths: readonly string[], options: FillCommandOptions, session: Session): Promise<void> {
  const { from, output, preview: isPreview = false } = options;
  if (paths.includes(STANDARD_STREAM) && from === STANDARD_STREAM) {
    throw new UsageError(words.usage.oneStandardInput);
  }
  if (isPreview === (output !== undefined)) throw new UsageError(words.usage.previewOrOutput);
  if (from !== STANDARD_STREAM) await refuseToReplace([from], output);
  const ways = output === undefined ? undefined : await findWays(paths, output, { inPlace: true });
  const brought = await session.brought(options);
  const values = await readValues(from, session);
  const filling = { values, overwrite: options.overwrite === true, time: session.time, isPreview };
  const task = { job: fillJob, options: filling, brought };
  if (ways !== undefined) {
    await writeEach(ways, options, task, session);
    return;
  }
  const { files } = await findInputs(paths);
  const texts = textsOf(session.results(files, runFrom(options), task));
  await deliverPieces(STANDARD_STREAM, texts, session.terminal);
}

async function* textsOf(products: AsyncIterable<Product>): AsyncGenerator<string> {
  for await (const { text = "" } of products) yield text;
}

interface FillForm extends Filling {
  readonly isPreview: boolean;
}

/** A document with values filled in, or what would be. */
export const fillJob: Job<FillForm, Product> = {
  name: "fill",
  of: async (input, { isPreview, ...filling }, aside) => {
    if (!input.ok) return {};
    const values = valuesFor(filling.values, input.file);
    if (values === undefined) {
      aside.say(words.fill.ofOthers(input.file));
      aside.note(EXIT.found);
      return {};
    }
    if (isPreview) return { text: await preview(input, { ...filling, values }, aside) };
    await fill(input, { ...filling, values }, aside);
    return { document: input.document.save() };
  },
};

async function readValues(file: string, session: Session): Promise<Values> {
  const parsed = parseValues(await readJson(file, session.terminal));
  if (parsed.ok) return parsed.values;
  throw new FileError(
    parsed.problems.map(({ path, reason }) => words.files.values(file, path, reason)).join("\n"),
  );
}
