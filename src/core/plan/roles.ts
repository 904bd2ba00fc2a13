/** What a column is for, whatever the template calls it; makes plans of all templates comparable. */
export const COLUMN_ROLES = [
  "action",
  "owner",
  "start",
  "due",
  "resources",
  "measure",
  "status",
  "notes",
  "benchmark",
  "term",
  "definition",
  "resource",
  "existing-use",
  "reallocation",
  "new-resource",
  "dependsOn",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** True for a column that says what is to be done, or what is to be seen: what its rows are about. */
export function isActionColumn({ role }: { readonly role: ColumnRole | "extra" }): boolean {
  return role === "action" || role === "benchmark";
}

/** True for a column that the template does not know: a team added it to its document. */
export function isOwnColumn({ id }: { readonly id: string }): boolean {
  return /^extra-\d+$/.test(id);
}

/** What a single answer outside the tables is for, whatever the template calls it. */
export const FIELD_ROLES = [
  "organisation",
  "date",
  "period",
  "objective",
  "strategy",
  "description",
  "outcome",
  "target",
  "evidence",
  "instrument",
] as const;

export type FieldRole = (typeof FIELD_ROLES)[number];
