export * from "./read-people";
export * from "./vacancy";
