import type {
  CellAddress,
  CellLocation,
  ContentFlags,
  Location,
  ParagraphAddress,
  RowAddress,
} from "../model";
import type { ColumnRole } from "./roles";
import type { TypedValue } from "./value";

/** One action plan found in a document: a template's parts with what stands in them. */
export interface Plan {
  /** Position among the plans of the document, from 0. */
  readonly index: number;
  readonly template: TemplateMatch;
  /** What people call it: the strategy, initiative or filled-in title; "" if none is given yet. */
  readonly title: string;
  readonly fields: readonly PlanField[];
  readonly prompts: readonly PlanPrompt[];
  readonly tables: readonly PlanTable[];
  /** What a filled logic model of the document offers to this plan. */
  readonly logicModel?: LogicModel;
}

/** The texts of a filled logic model by what they are, each once, in reading order. */
export interface LogicModel {
  readonly location: { readonly table: number };
  readonly entries: readonly LogicModelEntry[];
}

export interface LogicModelEntry {
  readonly role: "problem" | "strategy" | "resources" | "measure" | "change" | "goal";
  readonly text: string;
  readonly location: CellLocation;
}

export interface TemplateMatch {
  readonly id: string;
  readonly name: string;
  /** 0 to 1; below the recogniser's line nothing is claimed. */
  readonly confidence: number;
  /** Somebody said by hand which template it is. */
  readonly byHand?: true;
}

/** Where an answer goes and how an edit gets it there. */
export type AnswerSlot =
  | { readonly kind: "cell"; readonly address: CellAddress }
  /** Behind a label on a line that may hold several. */
  | {
      readonly kind: "field";
      readonly address: CellAddress | ParagraphAddress;
      readonly label: string;
      readonly nextLabel?: string;
    }
  | { readonly kind: "bracket"; readonly address: CellAddress | ParagraphAddress; readonly expect: string }
  | {
      readonly kind: "answer";
      readonly address: CellAddress | ParagraphAddress;
      readonly place: "after" | "below";
      readonly prompt: string;
      /** A first answer of several lines may go below the prompt's line, where it would become one. */
      readonly roomBelow?: true;
    }
  /** It can be read, not written, here. */
  | { readonly kind: "none" };

/** A single answer outside the table's rows: strategy, school name, date. */
export interface PlanField {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly location: Location;
  readonly slot: AnswerSlot;
  readonly flags: ContentFlags;
  readonly value?: TypedValue;
}

/**
 * A guiding question that is answered in prose. `label` is the question as it stands, without number, sample and
 * closing colon. `location` is where the answer begins; while there is none, the cell or control that waits for
 * it, else the question itself, for a blank line can neither be commented on nor told from others.
 */
export interface PlanPrompt extends PlanField {
  /** All that the document prints of it: the question, its sample, a second question, bullets as further lines. */
  readonly question: string;
  /** The number as the template prints it: "2a". */
  readonly number?: string;
  /** Id of the template's section that it stands in. */
  readonly section?: string;
  /** Every place of question and answer, blank lines between them included: who stands there is at this prompt. */
  readonly places?: readonly Location[];
}

export interface PlanTable {
  /** The template table's id. */
  readonly id: string;
  readonly location: { readonly table: number };
  readonly columns: readonly PlanColumn[];
  /** Rows that hold data or wait for it; header, guiding-question, example and deleted rows are not among them. */
  readonly rows: readonly PlanRow[];
  /** Rows of the template itself that are not data: header, guiding questions, examples. */
  readonly otherRows: readonly OtherRow[];
}

export interface PlanColumn {
  /** The template's column id, or extra-1, extra-2... under the document's own label. */
  readonly id: string;
  /** What it is for; "extra" where neither the template nor its heading tells. */
  readonly role: ColumnRole | "extra";
  /** As the document's header has it. */
  readonly label: string;
  readonly column: number;
  /** The guiding question that the document shows for the column. */
  readonly question?: string;
}

export interface PlanRow {
  readonly location: { readonly table: number; readonly row: number };
  readonly address: RowAddress;
  /** Nothing is filled in. */
  readonly blank: boolean;
  /** What has to come before, as the row's words say it. */
  readonly dependsOn?: readonly Dependency[];
  readonly cells: readonly PlanCell[];
}

/** "after step 2", "once the team is named". */
export interface Dependency {
  /** The words, as they stand in the cell. */
  readonly text: string;
  /** The column that they stand in. */
  readonly column: string;
  /** Positions of the rows meant among the table's rows; empty where the words name none that was found. */
  readonly rows: readonly number[];
}

export interface PlanCell {
  readonly column: string;
  readonly text: string;
  readonly location: CellLocation;
  readonly address: CellAddress;
  /** Where the answer goes, if it is not the whole cell: a guiding question stands above it. See `slotOf`. */
  readonly slot?: AnswerSlot;
  readonly flags: ContentFlags;
  readonly mergedFrom?: CellLocation;
  readonly value?: TypedValue;
}

export interface OtherRow {
  readonly kind: "header" | "guidance" | "example" | "banner" | "field";
  readonly location: { readonly table: number; readonly row: number };
  /** Of an example row: what deletes it. */
  readonly address?: RowAddress;
  /** Of an example row: its cells' texts, by physical cell. */
  readonly texts?: readonly string[];
}

/** A document of no known template: what came nearest. */
export interface NotRecognised {
  readonly nearest?: TemplateMatch;
}

export interface Recognition {
  readonly plans: readonly Plan[];
  readonly notRecognised?: NotRecognised;
}

/** What a paper about a plan is called: as the plan calls itself, else by its template. */
export function paperTitle({ title, template }: Pick<Plan, "title" | "template">): string {
  return title.trim() === "" ? template.name : title;
}

/** Where the answer of a cell goes. */
export function slotOf(cell: PlanCell): AnswerSlot {
  return cell.slot ?? { kind: "cell", address: cell.address };
}

/** The cell of a column in a row, or undefined where the template or the row has none. */
export function cellOf(row: PlanRow, column: string): PlanCell | undefined {
  return row.cells.find((cell) => cell.column === column);
}

/** The same for the first column of a role. */
export function cellOfRole(
  { columns }: Pick<PlanTable, "columns">,
  row: PlanRow,
  role: ColumnRole,
): PlanCell | undefined {
  const column = columns.find((entry) => entry.role === role);
  return column === undefined ? undefined : cellOf(row, column.id);
}
