export * from "./plan";
export * from "./roles";
export * from "./value";
export * from "./answer-edit";
export * from "./answers";
export * from "./dates";
export * from "./people";
export * from "./read-value";
