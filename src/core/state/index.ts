export { withMapping, withoutTemplates, withTemplate } from "./kept";
export { type Brought, type DocumentPlans, knownTemplates, readPlans } from "./read-plans";
export * from "./schema";
export * from "./state";
export { serialiseState } from "./xml";
