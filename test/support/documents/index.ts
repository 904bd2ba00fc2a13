export * from "./dialects";
export * from "./docx-library";
export * from "./filled-blank";
export * from "./package";
export * from "./plan-spec";
export * from "./plans";
export * from "./written";
export * from "./validate";
