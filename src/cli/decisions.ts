import type { RecordKind } from "../core/model";
import type { Plan } from "../core/plan";
import { type Decisions, decisionsOf, type DocumentState, mergeStateParts, withRecord } from "../core/state";
import type { Template } from "../core/templates";
import { keepState } from "./edits";
import { EXIT, UsageError } from "./exit";
import { guidanceWords } from "./guidance-words";
import { type ReadInput, sayWhatIsAmiss } from "./inputs";
import { type CommonOptions, formatFrom, PAGES_FORMATS } from "./options";
import { deliver } from "./output";
import { onlyPath } from "./paths";
import type { Session } from "./session";

/** A document, and what people decided beside its plans. */
export interface Decided {
  readonly input: ReadInput;
  readonly state: DocumentState;
  readonly decisions: Decisions;
}

/** A document with what it keeps. */
export function decidedIn(input: ReadInput): Decided {
  const state = mergeStateParts(input.snapshot.state);
  return { input, state, decisions: decisionsOf(state) };
}

/**
 * Reads the document in which something is to be kept; undefined where it cannot be read, which is said and noted.
 *
 * @param options the format is that of what the command prints elsewhere: a slip of the pen in it is one here, too
 * @throws UsageError where there are several, or for a format that is not known
 */
export async function readDecided(
  paths: readonly string[],
  options: CommonOptions & { readonly format?: string },
  session: Session,
): Promise<Decided | undefined> {
  if (options.format !== undefined) formatFrom(options.format, PAGES_FORMATS);
  const input = await session.read(onlyPath(paths), await session.brought(options));
  if (!input.ok) return undefined;
  sayWhatIsAmiss(input, session.terminal);
  return decidedIn(input);
}

/**
 * The plans that are meant: the one whose number was given, else all.
 * @throws UsageError where there is no such plan
 */
export function plansMeant(
  { recognition: { plans } }: ReadInput,
  asked: string | undefined,
): readonly Plan[] {
  if (asked === undefined) return plans;
  const plan = /^\d+$/.test(asked) ? plans[Number(asked) - 1] : undefined;
  if (plan === undefined) throw new UsageError(guidanceWords.usage.plan(asked, plans.length));
  return [plan];
}

/**
 * The one plan that something is to be kept for.
 * @throws UsageError where there is none, or are several and none was named
 */
export function planMeant(input: ReadInput, asked: string | undefined): Plan {
  const [plan, ...others] = plansMeant(input, asked);
  if (plan === undefined) throw new UsageError(guidanceWords.usage.noPlan);
  if (others.length > 0) throw new UsageError(guidanceWords.usage.whichPlan(others.length + 1));
  return plan;
}

/**
 * A guide by its id.
 * @throws UsageError where there is none
 */
export function guideMeant(templates: readonly Template[], id: string): Template {
  const guides = templates.filter(({ kind }) => kind === "guide");
  const guide = guides.find((entry) => entry.id === id);
  if (guide !== undefined) return guide;
  throw new UsageError(
    guidanceWords.usage.unknownGuide(
      id,
      guides.map((entry) => entry.id),
    ),
  );
}

/** Keeps a state in the document, says so, and writes the document; what stands in its way is said and noted. */
export async function keepAndDeliver(
  { input, state }: Decided,
  after: DocumentState,
  output: string,
  done: string,
  session: Session,
): Promise<void> {
  if (await keepState(input, state, after, session)) session.terminal.say(done);
  await deliver(output, input.document.save(), session.terminal);
}

/** A record that is to be kept, and how such records are read back. */
interface ToKeep<T> {
  readonly kind: RecordKind<T> & { readonly nameOf: (record: T) => string };
  readonly record: T;
}

/** Keeps a record in the document, in place of an earlier one of its name. */
export async function keepRecord<T>(
  decided: Decided,
  { kind, record }: ToKeep<T>,
  output: string,
  done: string,
  session: Session,
): Promise<void> {
  if (kind.read(record) === undefined) {
    // What cannot be read back would be lost without a word.
    await deliverUnchanged(decided, output, guidanceWords.tooLong(decided.input.file), session);
    return;
  }
  const by = { time: session.time };
  const after = withRecord(decided.state, kind.kind, kind.nameOf(record), record, by);
  await keepAndDeliver(decided, after, output, done, session);
}

/** Nothing is kept, and why; the document is written as it is. */
export async function deliverUnchanged(
  { input }: Decided,
  output: string,
  why: string,
  session: Session,
): Promise<void> {
  session.terminal.say(why);
  session.note(EXIT.found);
  await deliver(output, input.document.save(), session.terminal);
}
