export * from "./plan";
export * from "./roles";
export * from "./value";
