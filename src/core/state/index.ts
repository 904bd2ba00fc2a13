export { type Adoption, type AdoptionProblem, adoptTemplate, carriedTemplates, dropTemplate } from "./adopt";
export { type Choices, withoutSetAside, withSetAside, withSettings, withStage } from "./choices";
export { withMapping, withoutTemplates, withTemplate } from "./kept";
export { type Brought, type DocumentPlans, knownTemplates, readPlans } from "./read-plans";
export { type Kept, type KeptBy, recordsOf, withoutRecord, withoutRecords, withRecord } from "./records";
export * from "./schema";
export { parseSettings, type Settings } from "./settings";
export * from "./state";
export { serialiseState } from "./xml";
