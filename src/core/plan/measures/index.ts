export * from "./attendance";
export * from "./read-measure";
