export * from "./read-money";
