import {
  type AddRowEdit,
  type ApplyOptions,
  type DeleteRowEdit,
  type Edit,
  isCellLocation,
  isParagraphLocation,
  type Location,
} from "../../core/model";
import { type Authorship, authorshipOf } from "./authorship";
import { type EditContext, trackChanges, type Tracking } from "./edits";
import { type Planned } from "./plan";
import { type OpcPackage } from "./package";
import { CommentDesk, planState } from "./plan-beside";
import { planInsert, planRemoval } from "./plan-blocks";
import { planAddRow, planDeleteRow } from "./plan-row";
import { planCell, planLines } from "./plan-text";
import { type PartTrees, type Reading } from "./reading";

/** Makes plans for edits of one reading. */
export class Planner {
  readonly #reading: Reading;
  readonly #package: OpcPackage;
  readonly #authorship: Authorship;
  readonly #comments: CommentDesk;
  #context: EditContext | undefined;

  constructor(reading: Reading, pkg: OpcPackage, trees: PartTrees, options: ApplyOptions) {
    this.#reading = reading;
    this.#package = pkg;
    this.#authorship = authorshipOf(options);
    this.#comments = new CommentDesk(reading, trees);
  }

  /**
   * @param location where the edit goes; it passed `examineEdit` there
   * @param before what stands there
   */
  plan(edit: Edit, location: Location | undefined, before: string): Planned {
    if (edit.kind === "setState") return planState(edit, before);
    if (edit.kind === "removeComment") return this.#comments.planRemoval(edit, before);
    if (location === undefined) return { refused: "failed", detail: "no place" };
    if (edit.kind === "comment") return this.#comments.plan(edit, location, this.#authorship);
    if (edit.kind === "addRow" || edit.kind === "deleteRow") return this.#planRow(edit, location, before);
    if (edit.kind === "insertBlocks" || edit.kind === "removeBlocks") {
      return edit.kind === "insertBlocks"
        ? planInsert(this.#reading, this.#package, edit, location)
        : planRemoval(this.#reading, edit, location, before);
    }
    if (edit.kind === "setCell") {
      return isCellLocation(location)
        ? planCell(this.#reading, this.#write(), edit, location, before)
        : { refused: "failed", detail: "not a cell" };
    }
    return isCellLocation(location) || isParagraphLocation(location)
      ? planLines(this.#reading, this.#write(), edit, location, before)
      : { refused: "failed", detail: "no lines" };
  }

  #planRow(edit: AddRowEdit | DeleteRowEdit, location: Location, before: string): Planned {
    if (!("row" in location)) return { refused: "failed", detail: "not a row" };
    return edit.kind === "addRow"
      ? planAddRow(this.#reading, this.#write(), edit, location)
      : planDeleteRow(this.#reading, this.#write(), location, before);
  }

  #write(): EditContext {
    this.#context ??= { source: this.#reading.source, ...this.#tracking() };
    return this.#context;
  }

  /** Changes are tracked where Track Changes is on, or where nothing but tracked changes is allowed. */
  #tracking(): { readonly tracking?: Tracking } {
    const { trackChanges: isOn, protection } = this.#reading.snapshot;
    if (!isOn && protection !== "trackedChanges") return {};
    const { author, date } = this.#authorship;
    return { tracking: trackChanges(this.#reading.root, author, date) };
  }
}
