export { readStatus } from "./read-status";
export { statusWord } from "./status-words";
