export * from "./read-people";
