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
import { type ReadInput, readJson, sayWhatIsAmiss } from "../inputs";
import type { CommonOptions } from "../options";
import { deliver, STANDARD_STREAM } from "../output";
import { placeText } from "../places";
import type { Session } from "../session";
import { words } from "../words";

interface FillCommandOptions extends CommonOptions {
  readonly from: string;
  readonly output: string;
  readonly overwrite?: boolean;
}

/**
 * `fill FILE --from VALUES.json -o OUT [--overwrite]`: writes values into the plans of a document. A cell that
 * says something else is a conflict and stays, unless --overwrite; ends with 1 where there was one.
 */
export function addFill(command: Command, session: Session): void {
  command
    .description(words.help.fill)
    .argument("<file>", words.help.file)
    .requiredOption("--from <values>", words.help.from)
    .requiredOption("-o, --output <file>", words.help.output)
    .option("--overwrite", words.help.overwrite)
    .action(async (file: string, _own: unknown, self: Command) => {
      await run(file, self.optsWithGlobals<FillCommandOptions>(), session);
    });
}

async function run(file: string, options: FillCommandOptions, session: Session): Promise<void> {
  if (file === STANDARD_STREAM && options.from === STANDARD_STREAM) {
    throw new UsageError(words.usage.oneStandardInput);
  }
  const brought = await session.brought(options);
  const values = await readValues(options.from, session);
  const input = await session.read(file, brought);
  if (!input.ok) return;
  sayWhatIsAmiss(input, session.terminal);
  await fill(input, values, options.overwrite === true, session);
  await deliver(options.output, input.document.save(), session.terminal);
}

async function readValues(file: string, session: Session): Promise<Values> {
  const parsed = parseValues(await readJson(file, session.terminal));
  if (parsed.ok) return parsed.values;
  throw new FileError(
    parsed.problems.map(({ path, reason }) => words.files.values(file, path, reason)).join("\n"),
  );
}

async function fill(input: ReadInput, values: Values, overwrite: boolean, session: Session): Promise<void> {
  const { snapshot, recognition, file } = input;
  const plan = fillEdits(recognition.plans, snapshot, values, { overwrite });
  const edits = plan.changes.map(({ edit }) => edit);
  const report = await write(input, edits, applyOptions(session.terminal));
  const gone = applied(report, "removeComment");
  const written = applied(report, "setCell", "setField", "setAnswer", "setBracket");
  session.terminal.say(words.fill.done(file, written, applied(report, "addRow")));
  if (gone > 0) session.terminal.say(words.fill.gaveWay(file, gone));
  sayConflicts(plan, input, session);
  sayWhatBecameOf(report, input, session);
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
function sayConflicts({ conflicts, unplaced }: FillPlan, input: ReadInput, session: Session): void {
  const { file, recognition } = input;
  for (const { location, id, found, wanted } of conflicts) {
    session.terminal.say(
      words.fill.conflict(file, placeText(location, recognition.plans, id), found, wanted),
    );
  }
  for (const { id, text, reason } of unplaced)
    session.terminal.say(words.fill.unplaced(file, id, text, reason));
  if (conflicts.length + unplaced.length > 0) session.note(EXIT.found);
}
