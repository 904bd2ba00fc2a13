export { anchorsOf } from "./anchors";
export { promptBuilder } from "./build";
export { findPrompts, type PromptMatch } from "./find";
export { linesOf } from "./lines";
