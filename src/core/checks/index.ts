export { readsLikeActivity } from "./activity-evidence";
export { catalogue } from "./catalogue";
export {
  type AnswerState,
  type Completeness,
  completenessOf,
  requiredAnswers,
  tableCompleteness,
} from "./completeness";
export { type Operational, operationalBy } from "./operational";
export { check, type Checker, createChecker, leftOutBy, runs } from "./pipeline";
export { hasAction, isBlankPlan, isStarted, stepOf } from "./rows";
export { setAsideOf } from "./set-asides";
export * from "./types";
export { sentence, sentencePattern } from "./wording";
export { dueOf, isPast, progressOf, statusCellOf, statusIn } from "./progress";
export { contentWords, overlap } from "./words";
