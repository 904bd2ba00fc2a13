import type { Command } from "commander";
import { annotate, clearAnnotations } from "../../core/annotations";
import type { Edit } from "../../core/model";
import { clearStateEdit } from "../../core/state";
import { removeAutoOpen } from "../../document/docx";
import { ADD_IN } from "../add-in";
import { type Checking, checkDocument, checkingFrom, type CheckingOptions } from "../checking";
import { applied, applyOptions, sayWhatBecameOf } from "../edits";
import { UsageError } from "../exit";
import type { ReadInput } from "../inputs";
import type { Aside, Job } from "../job";
import { addProductOptions, findWays, type Product, type ProductOptions, writeEach } from "../products";
import type { Session } from "../session";
import { words } from "../words";

interface AnnotateCommandOptions extends ProductOptions, CheckingOptions {
  readonly tips?: boolean;
  readonly author?: string;
  readonly initials?: string;
  readonly clear?: boolean;
  readonly all?: boolean;
}

/**
 * `annotate PATH... -o OUT [--as-of DAY] [--stage STAGE] [--tips] [--author A --initials I] [--clear [--all]]`: findings
 * as comments. A second run changes nothing; --clear takes ours out, --all the state and the auto-open tag as well.
 */
export function addAnnotate(command: Command, session: Session): void {
  addProductOptions(command)
    .description(words.help.annotate)
    .option("--as-of <day>", words.help.asOf)
    .option("--stage <stage>", words.help.stage)
    .option("--tips", words.help.tips)
    .option("--author <name>", words.help.author)
    .option("--initials <letters>", words.help.initials)
    .option("--clear", words.help.clear)
    .option("--all", words.help.all)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<AnnotateCommandOptions>(), session);
    });
}

async function run(
  paths: readonly string[],
  options: AnnotateCommandOptions,
  session: Session,
): Promise<void> {
  const { output, tips = false, author, initials, clear = false, all = false } = options;
  if (all && !clear) throw new UsageError(words.usage.allNeedsClear);
  const checking = checkingFrom(options, session.terminal.now());
  const ways = await findWays(paths, output, { inPlace: true });
  const brought = await session.brought(options);
  if (clear) {
    await writeEach(ways, options, { job: clearJob, options: { all }, brought }, session);
    return;
  }
  const by = {
    time: session.time,
    ...(author === undefined ? {} : { author }),
    ...(initials === undefined ? {} : { initials }),
  };
  await writeEach(ways, options, { job: annotateJob, options: { checking, tips, by }, brought }, session);
}

interface Annotating {
  readonly checking: Checking;
  readonly tips: boolean;
  readonly by: { readonly time: string; readonly author?: string; readonly initials?: string };
}

/** A document with what is found of it as comments. */
export const annotateJob: Job<Annotating, Product> = {
  name: "annotate",
  of: async (input, { checking, tips, by }, aside) => {
    if (!input.ok) return {};
    const { document, snapshot, recognition, file } = input;
    const { findings } = checkDocument(recognition, checking);
    const report = await document.apply(
      annotate(findings, snapshot, recognition.plans, { tips }),
      applyOptions(by.time, by),
    );
    aside.say(words.annotate.done(file, applied(report, "comment"), applied(report, "removeComment")));
    sayWhatBecameOf(report, input, aside);
    return { document: document.save() };
  },
};

/** A document without our comments, or without anything of ours. */
export const clearJob: Job<{ readonly all: boolean }, Product> = {
  name: "clear",
  ofAny: true,
  of: async (input, { all }, aside) => {
    if (!input.ok) return {};
    await clear(input, all, aside);
    return { document: input.document.save() };
  },
};

async function clear(input: ReadInput, all: boolean, aside: Aside): Promise<void> {
  const { document, snapshot, file } = input;
  const state = all ? clearStateEdit(snapshot) : undefined;
  const edits: readonly Edit[] = [...clearAnnotations(snapshot), ...(state === undefined ? [] : [state])];
  const report = await document.apply(edits);
  const comments = applied(report, "removeComment");
  const tagged = all && removeAutoOpen(document.package, ADD_IN);
  const others = tagged || applied(report, "setState") > 0;
  if (comments > 0 || !others) aside.say(words.annotate.cleared(file, comments));
  if (others) aside.say(words.annotate.clearedAll(file));
  sayWhatBecameOf(report, input, aside);
}
