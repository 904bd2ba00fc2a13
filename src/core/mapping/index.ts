export type { PlacedAnswer } from "./answers";
export { choicesOf, mappingBy, withChoice } from "./choices";
export { type HeadedCell, type Headings, headingsIn } from "./headings";
export { type MappingProblem, parseMapping, type ParsedMapping } from "./parse";
export { type PlacedPlan, type PlaceMapping, placeMapping, type Placement } from "./place";
export * from "./schema";
export type { PlacedColumn, PlacedTable } from "./tables";
