import {
  type ApplyOptions,
  type Edit,
  type EditReport,
  type EditResult,
  examineEdit,
  type Location,
  locateEdit,
  type RefusalCode,
} from "../../core/model";
import { ClaimRegister, claimsOf } from "./claims";
import { type OpcPackage } from "./package";
import { elementAt, locationsByStart } from "./places";
import { type Plan } from "./plan";
import { Planner } from "./planner";
import { type PartTrees, type Reading } from "./reading";
import { SpliceBatch, type SpliceMap } from "./splice-batch";
import { miscountedTables, writePlans } from "./write";

/** What edits are applied to. */
export interface ApplyTarget {
  readonly package: OpcPackage;
  readonly trees: PartTrees;
  /** The document as it stands. */
  readonly reading: () => Reading;
}

/** Edits that are written together at least; the document is read again after each such batch. */
const LEAST_BATCH = 200;
/** About so many batches at most, so that time stays linear in the number of edits. */
const MOST_BATCHES = 5;

/** An edit on its way. */
interface Job {
  readonly edit: Edit;
  readonly position: number;
  /** It has a place in the text: once that is lost, it is gone. */
  readonly placed: boolean;
  /** Where the element of its place begins in the main part as it stands. */
  place: number | undefined;
}

/** An edit with its plan, and where it was when it was written. */
interface Entry {
  readonly job: Job;
  readonly plan: Plan;
  readonly location: Location | undefined;
}

/**
 * Applies edits to a package (see `PlanDocument.apply`).
 *
 * All addresses are resolved against the document as it stands at the beginning; from then on places are
 * followed through the changes. Edits of different places are written in one go; those that touch the same
 * place wait for the next round and see what was written before them. Rows that are added at the same side of
 * the same row stand in the order of their edits. After each batch the document is read again: an edit whose
 * result is not there is taken back and refused as "not-verified".
 */
export function applyEdits(
  target: ApplyTarget,
  edits: readonly Edit[],
  options: ApplyOptions,
): Promise<EditReport> {
  return new Application(target, edits, options).run();
}

class Application {
  readonly #target: ApplyTarget;
  readonly #options: ApplyOptions;
  readonly #edits: readonly Edit[];
  readonly #results: (EditResult | undefined)[];
  readonly #applied: Entry[] = [];
  readonly #batchSize: number;
  /** Edits that are not settled yet, in their order. */
  readonly #open: ReadonlySet<Job> & Pick<Set<Job>, "delete">;
  /** Claims of the batch, and of what waits for the next round. */
  readonly #written = new ClaimRegister();
  readonly #waiting = new ClaimRegister();
  #batch: Entry[] = [];
  #splices = new SpliceBatch();
  #reading: Reading;
  #locations: ReadonlyMap<number, Location>;
  #planner: Planner;

  constructor(target: ApplyTarget, edits: readonly Edit[], options: ApplyOptions) {
    this.#target = target;
    this.#options = options;
    this.#edits = edits;
    this.#results = edits.map(() => undefined);
    this.#batchSize = Math.max(LEAST_BATCH, Math.ceil(edits.length / MOST_BATCHES));
    this.#reading = target.reading();
    this.#locations = locationsByStart(this.#reading.index);
    this.#planner = new Planner(this.#reading, target.package, target.trees, options);
    this.#open = new Set(edits.flatMap((edit, position) => this.#locate(edit, position) ?? []));
  }

  async run(): Promise<EditReport> {
    while (this.#open.size > 0 && !this.#isCancelled()) {
      this.#waiting.clear();
      for (const job of [...this.#open]) {
        if (this.#isCancelled()) break;
        this.#consider(job);
        if (this.#batch.length >= this.#batchSize) await this.#finishBatch();
      }
      await this.#finishBatch();
    }
    for (const job of this.#open) this.#refuse(job, "cancelled");
    for (const entry of this.#applied) this.#report(entry);
    return { results: this.#edits.map((edit, i) => this.#results[i] ?? failed(edit)) };
  }

  #isCancelled(): boolean {
    return this.#options.signal?.aborted === true;
  }

  /** Finds an edit's place; one that has none left is settled at once. */
  #locate(edit: Edit, position: number): Job | undefined {
    const resolution = locateEdit(this.#reading.snapshot, edit);
    if (resolution === undefined) return { edit, position, placed: false, place: undefined };
    if (resolution.found) {
      const place = elementAt(this.#reading.index, resolution.location)?.start;
      return { edit, position, placed: true, place };
    }
    this.#results[position] = { outcome: "conflict", edit, reason: resolution.reason };
    return undefined;
  }

  #locationOf({ place, edit }: Job): Location | undefined {
    const location = place === undefined ? undefined : this.#locations.get(place);
    // The n-th text box of a paragraph begins nowhere in particular: its number comes from the address.
    const box = "at" in edit && "textBox" in edit.at ? edit.at.textBox : undefined;
    return location === undefined || box === undefined ? location : { ...location, textBox: box };
  }

  /** Plans an edit into the batch, settles it without, or lets it wait for the next round. */
  #consider(job: Job): void {
    const location = this.#locationOf(job);
    const claims = claimsOf(job.edit, location, this.#reading.index);
    if (!this.#written.admits(claims) || !this.#waiting.admits(claims) || this.#emptiesTable(job, location)) {
      this.#waiting.wait(claims);
      return;
    }
    const plan = this.#plan(job, location);
    if (plan !== undefined && !this.#splices.add(plan.splices)) {
      this.#waiting.wait(claims);
      return;
    }
    this.#open.delete(job);
    if (plan === undefined) return;
    this.#written.take(claims);
    this.#batch.push({ job, plan, location });
  }

  /** True where a row is to go and the batch leaves no other row of its table. */
  #emptiesTable({ edit }: Job, location: Location | undefined): boolean {
    if (edit.kind !== "deleteRow" || location === undefined || !("table" in location)) return false;
    const { table } = location;
    const going = this.#batch.filter(
      ({ job, location: at }) =>
        job.edit.kind === "deleteRow" && at !== undefined && "table" in at && at.table === table,
    ).length;
    const rows = this.#reading.index.tables[table]?.rows ?? [];
    return going > 0 && going + 1 >= rows.filter((row) => row.change !== "deleted").length;
  }

  /** The plan for an edit; undefined where it is settled without one. */
  #plan(job: Job, location: Location | undefined): Plan | undefined {
    const { edit, position, placed } = job;
    const at = location === undefined ? {} : { location };
    if (placed && location === undefined) {
      this.#results[position] = { outcome: "conflict", edit, reason: "gone" };
      return undefined;
    }
    const examined = examineEdit(this.#reading.snapshot, edit, location);
    if (!examined.ok) {
      const { ok: _ok, ...outcome } = examined;
      this.#results[position] = { edit, ...at, ...outcome };
      return undefined;
    }
    const planned = this.#planner.plan(edit, location, examined.before);
    if (!("refused" in planned)) return planned;
    this.#refuse(job, planned.refused, planned.detail);
    return undefined;
  }

  #refuse(job: Job, code: RefusalCode, detail?: string): void {
    const location = this.#locationOf(job);
    this.#results[job.position] = {
      outcome: "refused",
      edit: job.edit,
      code,
      ...(location === undefined ? {} : { location }),
      ...(detail === undefined ? {} : { detail }),
    };
  }

  /** Writes the batch and lets others have their turn. */
  async #finishBatch(): Promise<void> {
    if (this.#batch.length === 0) return;
    this.#write();
    this.#options.onProgress?.(this.#edits.length - this.#open.size, this.#edits.length);
    if (this.#open.size > 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** Writes the batch. What proves wrong is taken back, and the rest written without it. */
  #write(): void {
    const batch = this.#batch;
    const splices = this.#splices;
    this.#batch = [];
    this.#splices = new SpliceBatch();
    this.#written.clear();
    if (batch.length === 0) return;
    const undo = this.#target.package.checkpoint();
    const before = this.#reading;
    let wrong: ReadonlySet<Entry>;
    try {
      wrong = this.#commit(batch, splices);
      if (wrong.size === 0) return;
    } catch (error) {
      undo();
      this.#adopt(before);
      const [only] = batch;
      if (batch.length > 1) for (const { job } of batch) this.#writeAgain([job]);
      else if (only !== undefined) this.#refuse(only.job, "failed", String(error));
      return;
    }
    undo();
    this.#adopt(before);
    for (const { job } of wrong) this.#refuse(job, "not-verified");
    this.#writeAgain(batch.filter((entry) => !wrong.has(entry)).map(({ job }) => job));
  }

  /** Plans and writes edits once more that were taken back because of others. */
  #writeAgain(jobs: readonly Job[]): void {
    for (const job of jobs) {
      const location = this.#locationOf(job);
      const plan = this.#plan(job, location);
      if (plan === undefined) continue;
      if (this.#splices.add(plan.splices)) this.#batch.push({ job, plan, location });
      else this.#refuse(job, "failed", "its changes overlap another edit's");
    }
    this.#write();
  }

  /** Writes and reads again. @returns the entries whose result is not there; if none, places are carried on */
  #commit(batch: readonly Entry[], splices: SpliceBatch): ReadonlySet<Entry> {
    const { package: pkg, trees } = this.#target;
    const before = this.#reading;
    const plans = batch.map(({ plan }) => plan);
    writePlans(pkg, trees, before.source, splices, plans);
    const after = this.#target.reading();
    const map = splices.map();
    const locations = locationsByStart(after.index);
    const miscounted = miscountedTables(before, after, plans);
    const wrong = batch.filter(({ job, plan }) => {
      const place = newPlace(job, plan, map);
      const location = place === undefined ? undefined : locations.get(place);
      const counted = plan.rows === undefined || !miscounted.has(plan.rows.table);
      return !counted || !plan.holds(after, location);
    });
    if (wrong.length > 0) return new Set(wrong);
    for (const { job, plan } of batch) job.place = newPlace(job, plan, map);
    for (const job of [...this.#open, ...this.#applied.map((entry) => entry.job)]) {
      if (job.place !== undefined) job.place = map.offset(job.place);
    }
    this.#applied.push(...batch);
    this.#adopt(after, locations);
    return new Set();
  }

  #adopt(reading: Reading, locations = locationsByStart(reading.index)): void {
    this.#reading = reading;
    this.#locations = locations;
    this.#planner = new Planner(reading, this.#target.package, this.#target.trees, this.#options);
  }

  #report({ job, plan, location: earlier }: Entry): void {
    const now = this.#locationOf(job);
    // What was deleted is reported where it stood: something else stands there now.
    const location =
      plan.rows?.change === -1 || job.edit.kind === "removeBlocks" ? earlier : (now ?? earlier);
    this.#results[job.position] = {
      outcome: "applied",
      edit: job.edit,
      ...(location === undefined ? {} : { location }),
      before: plan.before,
      tracked: plan.tracked,
      revert: plan.revert(this.#reading, now, job.place),
    };
  }
}

function newPlace({ place }: Job, { moved }: Plan, map: SpliceMap): number | undefined {
  if (moved !== undefined) return map.placeOf(moved);
  return place === undefined ? undefined : map.offset(place);
}

function failed(edit: Edit): EditResult {
  return { outcome: "refused", edit, code: "failed", detail: "the edit was never settled" };
}
