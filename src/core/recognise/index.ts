export { findPlans } from "./find-plans";
export { type ColumnGuess, guessColumns, nearestTable, type TableGuess } from "./guess";
export { similarity } from "./wordings";
export { recognise } from "./recognise";
export { dateContexts, withValues } from "./values";
