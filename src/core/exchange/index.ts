export { stepsWithoutDay, type WithoutDay } from "./calendar";
export type { ExportEntry, UnreadDocument } from "./entry";
export { exportDocument, type ExportMeta } from "./export";
export { fillEdits, type FillConflict, type FillOptions, type FillPlan, type Unplaced } from "./fill";
export * from "./formats";
export type { Values } from "./given";
export * from "./schema";
export { parseValues, type ParsedValues } from "./values";
