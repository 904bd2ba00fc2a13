export { type AnswerParagraph, setAnswerBelow } from "./answer";
export { setCellText } from "./cell";
export { replaceInCell } from "./cell-range";
export { type EditContext, type Outcome, trackChanges, type Tracking } from "./context";
export { replaceInParagraph } from "./range";
export { addRow, type AddedRow, deleteRow } from "./rows";
