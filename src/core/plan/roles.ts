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
