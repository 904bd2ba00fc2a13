import type { RefusalCode } from "../../core/model";
import type { AdoptionProblem } from "../../core/state";
import { refusalWords } from "./refusals";

const cannot: Readonly<Record<Exclude<AdoptionProblem, "newer-state">, string>> = {
  "not-json":
    "This file is not a template: it does not hold JSON. Choose the .json file that your district gave you.",
  "too-large":
    "This template is too large to keep in a document. Ask your district for one with fewer texts, or use the command line.",
};

/** Words about the templates of a district. */
export const templateWords = {
  title: "Your district’s template",
  text: "Choose the template file (.json) that your district gave you. It is kept in this document, so that everybody who opens it sees the plan.",
  use: "Use your district’s template…",
  file: "Template file of your district",
  working: "Looking at the template…",
  carriedHere: "In this document",
  remove: "Remove",
  removeSpoken: (name: string) => `Remove ${name} from this document`,
  carried: (name: string) => `This document now knows “${name}”.`,
  carriedNoPlan: (name: string) =>
    `This document now knows “${name}”, but holds no plan that follows it yet. Check that its headings are those of the template.`,
  removed: (name: string) => `“${name}” was taken out of this document.`,
  wrong: (file: string) =>
    `“${file}” cannot be used as a template. Nothing was changed. Whoever wrote it can put this right:`,
  problem: ({ path, reason }: { readonly path: string; readonly reason: string }) => `${path} ${reason}`,
  refused: (why: AdoptionProblem | RefusalCode) =>
    why === "not-json" || why === "too-large"
      ? cannot[why]
      : `The template was not put into the document: ${refusalWords[why].because}.`,
} as const;
