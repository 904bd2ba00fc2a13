export { type ColumnGuess, guessColumns, nearestTable, type TableGuess } from "./guess";
export { similarity } from "./labels";
export { recognise } from "./recognise";
export { dateContexts } from "./values";
