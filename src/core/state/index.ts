export { type Adoption, type AdoptionProblem, adoptTemplate, carriedTemplates, dropTemplate } from "./adopt";
export { withMapping, withoutTemplates, withTemplate } from "./kept";
export { type Brought, type DocumentPlans, knownTemplates, readPlans } from "./read-plans";
export * from "./schema";
export * from "./state";
export { serialiseState } from "./xml";
