import type { z } from "zod";
import type { Location } from "../model";
import type { PlanField, PlanRow, PlanTable, TypedValue } from "../plan";
import type { dependencies } from "./common-schema";
import type { ExportedField } from "./schema";

/** Pieces that the parts of an export share. */

type Dependencies = z.infer<typeof dependencies>;

/** Answers outside the rows stand in cells and paragraphs alone. */
export function answerPlace({ location }: Pick<PlanField, "location">): ExportedField["location"] {
  const place: Location = location;
  if ("paragraph" in place) return { ...place };
  const { table } = place;
  return { table, row: "row" in place ? place.row : 0, column: "column" in place ? place.column : 0 };
}

/** What a text was read as, where it was. */
export function valueOf(value: TypedValue | undefined): { value?: TypedValue } {
  return value === undefined ? {} : { value };
}

/** What has to come before a row, the rows meant by their places. */
export function dependenciesOf(table: PlanTable, row: PlanRow): { dependsOn?: Dependencies } {
  if (row.dependsOn === undefined || row.dependsOn.length === 0) return {};
  return {
    dependsOn: row.dependsOn.map(({ text, column, rows }) => ({
      text,
      column,
      rows: rows.flatMap((position) => {
        const location = table.rows[position]?.location;
        return location === undefined ? [] : [{ ...location }];
      }),
    })),
  };
}
