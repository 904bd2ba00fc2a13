export { stepsWithoutDay, withOwnIds, type WithoutDay } from "./calendar";
export { CSV_COLUMNS, type CsvColumn, SHORT_CSV_COLUMNS } from "./csv";
export type { ExportEntry, UnreadDocument } from "./entry";
export { exportDocument, type ExportMeta } from "./export";
export {
  type FillChange,
  type FillConflict,
  fillEdits,
  type FillOptions,
  type FillPlan,
  type Unplaced,
} from "./fill";
export { convertPlan, type ConvertedPlan, type Homeless, notArrived } from "./convert";
export { type CellChange, diffDocuments, type DocumentDiff, type PlanDiff, type RowChange } from "./diff";
export * from "./formats";
export type { Values } from "./given";
export { parseJson, type ParsedJson } from "./json";
export { exportJsonSchema } from "./json-schema";
export type * from "./schema";
export { parseValues, type ParsedValues, valuesFor } from "./values";
