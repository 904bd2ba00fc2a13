import type { ColumnRole, FieldRole } from "./roles";

/** What is asked for: decides which reader a text goes to. */
export type AnswerType = "text" | "date" | "people" | "status" | "measure" | "resources";

const OF_ROLE: Readonly<Partial<Record<ColumnRole | FieldRole | "extra", AnswerType>>> = {
  owner: "people",
  start: "date",
  due: "date",
  date: "date",
  period: "date",
  status: "status",
  measure: "measure",
  benchmark: "measure",
  target: "measure",
  evidence: "measure",
  resources: "resources",
  resource: "resources",
  "existing-use": "resources",
  reallocation: "resources",
  "new-resource": "resources",
};

/** The answer that a column, a field or a prompt of this role asks for. */
export function answerTypeOf(role: ColumnRole | FieldRole | "extra" | undefined): AnswerType {
  return (role === undefined ? undefined : OF_ROLE[role]) ?? "text";
}
