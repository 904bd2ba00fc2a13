export { mappingMessages } from "./messages";
export { type MappingProblem, parseMapping, type ParsedMapping } from "./parse";
export {
  type PlacedAnswer,
  type PlacedColumn,
  type PlacedPlan,
  type PlacedTable,
  placeMapping,
  type Placement,
} from "./place";
export * from "./schema";
