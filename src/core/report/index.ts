export { reportPage, type PageOptions } from "./page";
export { reportDocument, type Reportable } from "./report-document";
export type { ReportEntry } from "./types";
