export { answerEdit } from "../plan";
export { nextToFill } from "./next";
export { parts } from "./parts";
export { promptFor, promptsAt } from "./prompt";
export * from "./types";
