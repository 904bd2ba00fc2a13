import {
  type ApplyOptions,
  type Edit,
  type EditReport,
  type EditResult,
  examineEdit,
  type Location,
  locateEdit,
  locationKey,
  type RefusalCode,
  type Snapshot,
} from "../../core/model";
import { applyBlocks } from "./blocks";
import type { WordCapabilities } from "./capabilities";
import { insertComments, removeComments } from "./comments";
import { detailOf, refusalOf } from "./failures";
import type { Turn } from "./gate";
import { isOpenedReadOnly } from "./office";
import { inWord } from "./requests";
import { applyRow } from "./rows";
import { WriteSession } from "./session";
import { applyState } from "./state";
import {
  familyOf,
  type Family,
  type Outcome,
  type Outcomes,
  sameStructure,
  type Shift,
  shiftLocation,
  shiftStructure,
  structureOf,
  type Task,
} from "./tasks";
import { writeTexts } from "./text-batch";

/** Edits of one family that are done together. Word is slow with more, and a failure costs all of them. */
const BATCH: Readonly<Record<Family, number>> = {
  text: 30,
  addRow: 1,
  deleteRow: 1,
  blocks: 1,
  // Batches of comments are cut again, to three a request.
  comment: 60,
  removeComment: 60,
  setState: 1,
};

/**
 * Applies edits to the open document (see `PlanDocument.apply`).
 *
 * All places are looked up in the document as it stands at first; from then on they are followed through our
 * own changes, and looked up again where somebody else's came between.
 */
export async function applyEdits(
  turn: Turn,
  capabilities: WordCapabilities,
  edits: readonly Edit[],
  options: ApplyOptions,
): Promise<Applied> {
  const application = new Application(capabilities, edits, options);
  if (edits.every((edit) => edit.kind === "setState")) await application.run(undefined);
  else {
    const needs = { paragraphs: edits.some(touchesParagraphs) };
    try {
      await inWord(async (context) => {
        await application.run(await WriteSession.open(turn, context, capabilities, needs));
      });
    } catch (error) {
      application.giveUp(error);
    }
  }
  return { report: application.report(), snapshot: application.snapshot };
}

export interface Applied {
  readonly report: EditReport;
  /** The document as it was read last, without its state; undefined where it was not read. */
  readonly snapshot: Snapshot | undefined;
}

function touchesParagraphs(edit: Edit): boolean {
  return edit.kind === "removeBlocks" || ("at" in edit && "ordinal" in edit.at && !("table" in edit.at));
}

class Application {
  readonly #capabilities: WordCapabilities;
  readonly #options: ApplyOptions;
  readonly #results: (EditResult | undefined)[];
  readonly #applied: { readonly task: Task; readonly outcome: Extract<Outcome, { kind: "applied" }> }[] = [];
  #open: Task[];
  #denied: boolean;
  #session: WriteSession | undefined;

  constructor(capabilities: WordCapabilities, edits: readonly Edit[], options: ApplyOptions) {
    this.#capabilities = capabilities;
    this.#options = options;
    this.#denied = isOpenedReadOnly();
    this.#results = edits.map(() => undefined);
    this.#open = edits.map((edit, position) => ({
      position,
      edit,
      location: undefined,
      origin: undefined,
      retried: false,
    }));
  }

  get snapshot(): Snapshot | undefined {
    return this.#session?.snapshot;
  }

  async run(session: WriteSession | undefined): Promise<void> {
    this.#session = session;
    this.#open.filter((task) => task.edit.kind !== "setState").forEach((task) => this.#locate(task));
    while (this.#open.length > 0) {
      if (this.#options.signal?.aborted === true) {
        this.#open.forEach((task) => this.#refuse(task, "cancelled"));
        return;
      }
      await this.#step(session);
      this.#options.onProgress?.(this.#results.length - this.#open.length, this.#results.length);
    }
  }

  /** What could not be done because Word stopped answering. What was written before counts. */
  giveUp(error: unknown): void {
    this.#open.forEach((task) => this.#refuse(task, refusalOf(error), detailOf(error)));
  }

  report(): EditReport {
    const snapshot = this.#session?.snapshot;
    for (const { task, outcome } of this.#applied) {
      const { edit, location } = task;
      this.#results[task.position] = {
        outcome: "applied",
        edit,
        ...placeOf(takesOut(edit) ? task.origin : location),
        before: outcome.before,
        tracked: outcome.tracked,
        revert: snapshot === undefined ? [] : outcome.revert(snapshot, location),
      };
    }
    return { results: this.#results.filter((result) => result !== undefined) };
  }

  async #step(session: WriteSession | undefined): Promise<void> {
    const batch = this.#nextBatch();
    const [first] = batch;
    if (first === undefined) return;
    if (first.edit.kind === "setState") {
      this.#settleState(first, await applyState(first.edit));
      return;
    }
    if (session === undefined) return;
    const structure = structureOf(session.snapshot);
    const outcomes = await this.#do(session, batch);
    const shifts = this.#settle(outcomes);
    if (this.#open.some((task) => task.retried && outcomes.has(task)))
      await session.writeAndRead(() => undefined);
    const expected = sameStructure(shiftStructure(structure, shifts), structureOf(session.snapshot));
    if (!expected)
      this.#open.filter((task) => task.edit.kind !== "setState").forEach((task) => this.#locate(task));
  }

  /** The next edits of one family, each with a place of its own. */
  #nextBatch(): readonly Task[] {
    const [first] = this.#open;
    if (first === undefined) return [];
    const family = familyOf(first.edit);
    const places = new Set<string>();
    const batch: Task[] = [];
    for (const task of this.#open) {
      const place = task.location === undefined ? `edit ${task.position}` : locationKey(task.location);
      const alone = task.edit.kind === "setAnswer" && task.edit.place === "below";
      const full = batch.length >= BATCH[family] || (alone && batch.length > 0);
      if (familyOf(task.edit) !== family || places.has(place) || full) break;
      places.add(place);
      batch.push(task);
      if (alone) break;
    }
    return batch;
  }

  async #do(session: WriteSession, batch: readonly Task[]): Promise<Outcomes> {
    const outcomes = new Map<Task, Outcome>();
    const before = new Map<Task, string>();
    for (const task of batch) {
      const examined = examineEdit(session.snapshot, task.edit, task.location);
      if (examined.ok && this.#denied && !isAboutComments(task)) {
        outcomes.set(task, { kind: "refused", code: "read-only" });
      } else if (examined.ok) before.set(task, examined.before);
      else {
        const { ok: _, outcome: kind, ...rest } = examined;
        outcomes.set(task, { kind, ...rest } as Outcome);
      }
    }
    const tasks = batch.filter((task) => before.has(task));
    if (tasks.length > 0) {
      const done = await this.#write(session, tasks, before);
      for (const [task, outcome] of done) outcomes.set(task, outcome);
    }
    return outcomes;
  }

  async #write(
    session: WriteSession,
    tasks: readonly Task[],
    before: ReadonlyMap<Task, string>,
  ): Promise<Outcomes> {
    const [first] = tasks;
    switch (first === undefined ? undefined : familyOf(first.edit)) {
      case "text":
        return this.#learn(await writeTexts(session, tasks, before));
      case "addRow":
      case "deleteRow":
        return this.#learn(await applyRow(session, tasks));
      case "blocks":
        return this.#learn(await applyBlocks(session, tasks));
      case "comment":
        return insertComments(session, tasks);
      case "removeComment":
        return removeComments(session, tasks);
      default:
        return new Map();
    }
  }

  /** The first write that is denied says that nothing can be written here. */
  #learn(outcomes: Outcomes): Outcomes {
    const denied = [...outcomes.values()].some(
      (outcome) => outcome.kind === "refused" && outcome.code === "read-only",
    );
    if (denied && this.#applied.length === 0) {
      this.#denied = true;
      this.#capabilities.denyWriting();
    }
    return outcomes;
  }

  /** Settles tasks and gives the shifts that the written ones cause; those to be tried again stay open. */
  #settle(outcomes: Outcomes): readonly Shift[] {
    const shifts: Shift[] = [];
    for (const [task, outcome] of outcomes) {
      if (outcome.kind === "again" && !task.retried) {
        task.retried = true;
        continue;
      }
      this.#open = this.#open.filter((other) => other !== task);
      if (outcome.kind === "applied") {
        const { shift } = outcome;
        if (shift !== undefined) {
          shifts.push(shift);
          this.#move(shift);
        }
        if (outcome.location !== undefined) task.location = outcome.location;
        this.#applied.push({ task, outcome });
      } else if (outcome.kind === "conflict") {
        this.#conflict(task, outcome.reason, outcome.found);
      } else this.#refuse(task, outcome.code, outcome.detail);
    }
    return shifts;
  }

  #move(shift: Shift): void {
    for (const task of [...this.#open, ...this.#applied.map((entry) => entry.task)]) {
      if (task.location !== undefined) task.location = shiftLocation(task.location, shift);
    }
  }

  #locate(task: Task): void {
    const snapshot = this.#session?.snapshot;
    const found = snapshot === undefined ? undefined : locateEdit(snapshot, task.edit);
    if (found === undefined || found.found) {
      task.location = found?.location;
      task.origin = task.location;
      return;
    }
    this.#open = this.#open.filter((other) => other !== task);
    this.#conflict(task, found.reason);
  }

  #settleState(task: Task, result: EditResult): void {
    this.#open = this.#open.filter((other) => other !== task);
    this.#results[task.position] = result;
  }

  #conflict(task: Task, reason: "changed" | "gone" | "ambiguous", found?: string): void {
    this.#results[task.position] = {
      outcome: "conflict",
      edit: task.edit,
      reason,
      ...(found === undefined ? {} : { found }),
      ...placeOf(task.location),
    };
  }

  #refuse(task: Task, code: RefusalCode, detail?: string): void {
    this.#results[task.position] = {
      outcome: "refused",
      edit: task.edit,
      code,
      ...placeOf(task.location),
      ...(detail === undefined ? {} : { detail }),
    };
  }
}

/** Where comments may be written is another question, which they answer themselves. */
function isAboutComments({ edit }: Task): boolean {
  return edit.kind === "comment" || edit.kind === "removeComment";
}

/** What is taken out is reported where it stood. */
function takesOut({ kind }: Edit): boolean {
  return kind === "deleteRow" || kind === "removeBlocks";
}

function placeOf(location: Location | undefined): { readonly location?: Location } {
  return location === undefined ? {} : { location };
}
