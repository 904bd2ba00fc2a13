export * from "./address";
export * from "./document";
export * from "./edit";
export * from "./errors";
export * from "./location";
export * from "./resolve";
export * from "./snapshot";
export * from "./text";
