import type { Command } from "commander";
import { clearAnnotationsAt } from "../../core/annotations";
import { fillEdits, type FillPlan, parseValues, type Values } from "../../core/exchange";
import {
  type Address,
  type ApplyOptions,
  type Edit,
  type EditReport,
  type EditResult,
  isCellAddress,
  type Location,
  type RemoveCommentEdit,
  type Snapshot,
} from "../../core/model";
import { applied, applyOptions, sayWhatBecameOf } from "../edits";
import { EXIT, FileError, UsageError } from "../exit";
import { type ReadInput, readJson } from "../inputs";
import type { Aside, Job } from "../job";
import { STANDARD_STREAM } from "../output";
import { placeText } from "../places";
import { addProductOptions, findWays, type Product, type ProductOptions, writeEach } from "../products";
import type { Session } from "../session";
import { words } from "../words";

interface FillCommandOptions extends ProductOptions {
  readonly from: string;
  readonly overwrite?: boolean;
}

/**
 * `fill PATH... --from VALUES.json -o OUT [--overwrite]`: writes values into the plans of each document. A cell that
 * says something else is a conflict and stays, unless --overwrite; ends with 1 where there was one.
 */
export function addFill(command: Command, session: Session): void {
  addProductOptions(command)
    .description(words.help.fill)
    .requiredOption("--from <values>", words.help.from)
    .option("--overwrite", words.help.overwrite)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<FillCommandOptions>(), session);
    });
}

async function run(paths: readonly string[], options: FillCommandOptions, session: Session): Promise<void> {
  if (paths.includes(STANDARD_STREAM) && options.from === STANDARD_STREAM) {
    throw new UsageError(words.usage.oneStandardInput);
  }
  const ways = await findWays(paths, options.output, { inPlace: true });
  const brought = await session.brought(options);
  const values = await readValues(options.from, session);
  const filling = { values, overwrite: options.overwrite === true, time: session.time };
  await writeEach(ways, options, { job: fillJob, options: filling, brought }, session);
}

interface Filling {
  readonly values: Values;
  readonly overwrite: boolean;
  readonly time: string;
}

/** A document with values filled in. */
export const fillJob: Job<Filling, Product> = {
  name: "fill",
  of: async (input, filling, aside) => {
    if (!input.ok) return {};
    await fill(input, filling, aside);
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

async function fill(input: ReadInput, { values, overwrite, time }: Filling, aside: Aside): Promise<void> {
  const { snapshot, recognition, file } = input;
  const plan = fillEdits(recognition.plans, snapshot, values, { overwrite });
  const edits = plan.changes.map(({ edit }) => edit);
  const report = await write(input, edits, applyOptions(time));
  const gone = applied(report, "removeComment");
  const written = applied(report, "setCell", "setField", "setAnswer", "setBracket");
  aside.say(words.fill.done(file, written, applied(report, "addRow")));
  if (gone > 0) aside.say(words.fill.gaveWay(file, gone));
  sayConflicts(plan, input, aside);
  sayWhatBecameOf(report, input, aside);
}

/**
 * Makes edits; where nothing but comments of ours stands against one, they give way: the answer is what they
 * asked for.
 */
async function write(
  { document, snapshot }: ReadInput,
  edits: readonly Edit[],
  options: ApplyOptions,
): Promise<EditReport> {
  const { results } = await document.apply(edits, options);
  const removals = new Map<string, Edit>();
  const blocked = results.filter((result) => {
    const own = removalsFor(result, snapshot);
    // Fields that share a line share its comment.
    for (const removal of own) removals.set(removal.id, removal);
    return own.length > 0;
  });
  if (blocked.length === 0) return { results };
  const cleared = await document.apply([...removals.values()], options);
  const again = await document.apply(
    blocked.map(({ edit }) => edit),
    options,
  );
  const others = results.filter((result) => !blocked.includes(result));
  return { results: [...others, ...cleared.results, ...again.results] };
}

function removalsFor(result: EditResult, snapshot: Snapshot): readonly RemoveCommentEdit[] {
  if (result.outcome !== "refused" || result.code !== "has-reviewer-comment") return [];
  const { edit } = result;
  return edit.kind === "setCell" || edit.kind === "setAnswer" || edit.kind === "setField"
    ? clearAnnotationsAt(snapshot, locationOf(edit.at))
    : [];
}

/** Where an address pointed when it was made. */
function locationOf(at: Address): Location {
  if (!isCellAddress(at)) return { paragraph: at.ordinal };
  return { table: at.row.table.ordinal, row: at.row.ordinal, column: at.column };
}

/** What was given and not written, each with its reason. */
function sayConflicts({ conflicts, unplaced }: FillPlan, input: ReadInput, aside: Aside): void {
  const { file, recognition } = input;
  for (const { location, id, found, wanted } of conflicts) {
    aside.say(words.fill.conflict(file, placeText(location, recognition.plans, id), found, wanted));
  }
  for (const { id, text, reason } of unplaced) aside.say(words.fill.unplaced(file, id, text, reason));
  if (conflicts.length + unplaced.length > 0) aside.note(EXIT.found);
}
