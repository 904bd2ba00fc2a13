import type { Command } from "commander";
import { catalogue, type Finding, setAsideOf } from "../../core/checks";
import { comparableText } from "../../core/model";
import type { Plan } from "../../core/plan";
import { LONGEST_TEXT } from "../../core/records";
import { mergeStateParts, withoutSetAside, withSetAside } from "../../core/state";
import { type Checked, checkDocument, checkingFrom, type CheckingOptions } from "../checking";
import { keepState } from "../edits";
import { EXIT, UsageError } from "../exit";
import { type ReadInput, sayWhatIsAmiss } from "../inputs";
import { asOfFrom, type CommonOptions } from "../options";
import { deliver } from "../output";
import { findingPlace } from "../places";
import type { Session } from "../session";
import { words } from "../words";

interface SetAsideOptions extends CommonOptions, CheckingOptions {
  readonly output: string;
  readonly check?: string;
  readonly at?: string;
  readonly key?: string;
  readonly reason?: string;
  readonly author?: string;
  readonly undo?: boolean;
}

/** A finding that is meant, or one that was set aside and is no longer found. */
type Meant = Pick<Finding, "check" | "key"> & { readonly finding?: Finding; readonly about: string };

/**
 * `set-aside FILE -o OUT (--check ID --at PLACE | --key KEY) --reason "..." [--undo]`: keeps in the document that a
 * finding was looked at and may stay, and why. A second time nothing changes.
 */
export function addSetAside(command: Command, session: Session): void {
  command
    .description(words.help.setAside)
    .argument("<file>", words.help.file)
    .requiredOption("-o, --output <file>", words.help.output)
    .option("--check <id>", words.help.setAsideCheck)
    .option("--at <place>", words.help.setAsideAt)
    .option("--key <key>", words.help.setAsideKey)
    .option("--reason <words>", words.help.setAsideReason)
    .option("--author <name>", words.help.setAsideAuthor)
    .option("--undo", words.help.setAsideUndo)
    .option("--as-of <day>", words.help.asOf)
    .option("--stage <stage>", words.help.stage)
    .action(async (file: string, _own: unknown, self: Command) => {
      await run(file, self.optsWithGlobals<SetAsideOptions>(), session);
    });
}

async function run(file: string, options: SetAsideOptions, session: Session): Promise<void> {
  const { check: id, at, key, undo = false } = options;
  if (key === undefined ? id === undefined || at === undefined : id !== undefined || at !== undefined) {
    throw new UsageError(words.usage.whichFinding);
  }
  const known = catalogue.map((check) => check.id);
  if (id !== undefined && !known.includes(id)) {
    throw new UsageError(words.usage.unknownCheck(id, [...new Set(known)].sort()));
  }
  const reason = (options.reason ?? "").trim();
  if (!undo && reason === "") throw new UsageError(words.usage.reasonMissing);
  if (reason.length > LONGEST_TEXT) throw new UsageError(words.usage.reasonTooLong(LONGEST_TEXT));
  const checking = checkingFrom(options, session.terminal.now());
  const input = await session.read(file, await session.brought(options));
  if (!input.ok) return;
  sayWhatIsAmiss(input, session.terminal);
  const checked = checkDocument(input.recognition, checking);
  const meant = meantBy(options, input, checked);
  if (typeof meant === "string") {
    session.terminal.say(meant);
    session.note(EXIT.found);
  } else if (undo) await takeBack(meant, input, options, session);
  else if (meant.finding !== undefined) await setAside(meant.finding, reason, input, options, session);
  await deliver(options.output, input.document.save(), session.terminal);
}

async function setAside(
  finding: Finding,
  reason: string,
  input: ReadInput,
  { author }: SetAsideOptions,
  session: Session,
): Promise<void> {
  const { file, snapshot, recognition } = input;
  const earlier = recognition.setAsides.find((entry) => isSame(entry, finding));
  if (earlier?.reason === reason && (author === undefined || author === earlier.author)) {
    session.terminal.say(words.setAside.already(file, finding.message));
    return;
  }
  const now = session.terminal.now();
  const said = { reason, day: asOfFrom(undefined, now), ...(author === undefined ? {} : { author }) };
  const before = mergeStateParts(snapshot.state);
  const after = withSetAside(before, setAsideOf(finding, recognition.plans, said), now.toISOString());
  if (await keepState(input, before, after, session)) {
    session.terminal.say(words.setAside.done(file, finding.message));
  }
}

async function takeBack(
  meant: Meant,
  input: ReadInput,
  { author }: SetAsideOptions,
  session: Session,
): Promise<void> {
  const { file, snapshot, recognition } = input;
  if (!recognition.setAsides.some((entry) => isSame(entry, meant))) {
    session.terminal.say(words.setAside.notAside(file, meant.about));
    return;
  }
  const by = { time: session.time, ...(author === undefined ? {} : { author }) };
  const before = mergeStateParts(snapshot.state);
  if (await keepState(input, before, withoutSetAside(before, meant, by), session)) {
    session.terminal.say(words.setAside.undone(file, meant.about));
  }
}

function isSame(a: Pick<Finding, "check" | "key">, b: Pick<Finding, "check" | "key">): boolean {
  return a.check === b.check && a.key === b.key;
}

/** The finding that is meant, or why there is none. */
function meantBy(
  { check: id = "", at = "", key, undo = false }: SetAsideOptions,
  { file, recognition: { plans, setAsides } }: ReadInput,
  { findings, setAside: aside }: Checked,
): Meant | string {
  const all: readonly Meant[] = [...findings, ...aside.map(({ finding }) => finding)].map((finding) => ({
    check: finding.check,
    key: finding.key,
    finding,
    about: finding.message,
  }));
  if (key !== undefined) {
    const lapsed = undo ? setAsides : [];
    return [...all, ...lapsed].find((one) => one.key === key) ?? words.setAside.noKey(file, key);
  }
  const ofCheck = all.filter((one) => one.check === id);
  const here = ofCheck.filter(({ finding }) => finding !== undefined && isAt(finding, at, plans));
  const [only, ...others] = here;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) {
    const keys = here.map((one) => `${one.key} (${one.about})`);
    return words.setAside.several(file, id, at, keys);
  }
  if (ofCheck.length === 0) return words.setAside.findsNothing(file, id);
  const places = ofCheck.flatMap(({ finding }) =>
    finding === undefined ? [] : (placeNames(finding, plans)[0] ?? []),
  );
  return `${words.setAside.noFinding(file, id, at)} ${words.setAside.elsewhere([...new Set(places)])}`;
}

/** How a finding's place may be named: as `check` says it, and as its JSON does. */
function placeNames({ location }: Finding, plans: readonly Plan[]): readonly string[] {
  const { table, row, column, paragraph, field, prompt } = location;
  const plan = plans.find(({ index }) => index === location.plan);
  const numbers = [table, row, column].filter((number) => number !== undefined);
  return [
    ...(plan === undefined ? [] : [findingPlace(location, plan)]),
    ...(numbers.length === 0 ? [] : [numbers.join(",")]),
    ...(paragraph === undefined ? [] : [words.place.paragraph(paragraph + 1)]),
    ...[field, prompt].filter((name) => name !== undefined),
  ];
}

function isAt(finding: Finding, at: string, plans: readonly Plan[]): boolean {
  const plain = (text: string): string =>
    comparableText(text)
      .toLowerCase()
      .replace(/\s*([,:])\s*/g, "$1");
  return placeNames(finding, plans).some((name) => plain(name) === plain(at));
}
