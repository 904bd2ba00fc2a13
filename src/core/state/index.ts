export { type Adoption, type AdoptionProblem, adoptTemplate, dropTemplate } from "./adopt";
export { type Carried, carriedBy } from "./carried";
export { type Choices, keptChoices, withoutSetAside, withSetAside, withSettings, withStage } from "./choices";
export { type Decisions, decisionsOf } from "./decisions";
export { type ColumnGuess, guessColumns, nearestTable } from "../recognise";
export { type MappedTable, mappedTables, withoutTable, withTable } from "./mapped";
export { withMapping, withoutTemplates, withTemplate } from "./kept";
export {
  type Brought,
  type DocumentPlans,
  findPlansWith,
  knownTemplates,
  nothingCarried,
  placesNothing,
} from "./find-plans";
export { placeMapping } from "../mapping";
export { readPlans } from "./read-plans";
export { type Kept, type KeptBy, withoutRecord, withRecord } from "./records";
export * from "./schema";
export { parseSettings, type Settings } from "./settings";
export * from "./state";
export { serialiseState } from "./xml";
export { withPlanValues } from "./with-values";
