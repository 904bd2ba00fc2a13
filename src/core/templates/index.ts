import { cadre } from "./cadre";
import { cipGuide } from "./cip-guide";
import { complete } from "./complete";
import { ese531t } from "./ese-531t";
import { pfs } from "./pfs";
import { sampleProcess } from "./sample-process";
import type { Template } from "./schema";

/** The templates we know ourselves. A new one is a data file and a line here. */
export const builtinTemplates: readonly Template[] = [ese531t, cadre, pfs, cipGuide, sampleProcess].map(
  complete,
);

export { templateJsonSchema } from "./json-schema";
export * from "./lookup";
export { templateMessages } from "./messages";
export * from "./parse";
export { schemaProblems } from "./problems";
export * from "./schema";
