export { catalogue } from "./catalogue";
export { tableCompleteness, type Completeness } from "./completeness";
export { check, type Checker, createChecker, runs } from "./pipeline";
export { hasAction, isBlankPlan, isStarted, stepOf } from "./rows";
export { setAsideOf } from "./set-asides";
export * from "./types";
export { sentence, sentencePattern } from "./wording";
export { dueOf, progressOf, statusCellOf, statusIn } from "./progress";
export { contentWords, overlap } from "./words";
