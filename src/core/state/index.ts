export * from "./schema";
export * from "./state";
export { serialiseState } from "./xml";
