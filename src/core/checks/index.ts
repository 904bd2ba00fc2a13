export { catalogue } from "./catalogue";
export { tableCompleteness, type Completeness } from "./completeness";
export { check, type Checker, createChecker } from "./pipeline";
export { hasAction, isBlankPlan, isStarted } from "./rows";
export * from "./types";
export { sentence, sentencePattern } from "./wording";
