import { inOneLine, labelText } from "../model";
import { keyColumn, likeness } from "./match";
import type { ExportedTable } from "./schema";

type Row = ExportedTable["rows"][number];

/** A row as it was and as it is; one of both is missing where it came or went. */
interface RowPair {
  readonly before?: Row;
  readonly now?: Row;
}

/** All that a row says. */
function wholeText({ cells }: Row): string {
  return JSON.stringify(
    cells.map(({ column, text }) => [column, labelText(text)]).filter(([, text]) => text !== ""),
  );
}

/** What a row is about, in one line. */
export function stepText(row: Row, key: string | undefined): string {
  return inOneLine(row.cells.find(({ column }) => column === key)?.text ?? "");
}

/**
 * Pairs the rows of a table with those that it had: those that say the same throughout first, then those whose step has the
 * same words, then those whose words are most alike, then those that name no step, in their order.
 *
 * @returns the rows as they are now, those that went behind them
 */
export function pairRows(
  before: ExportedTable | undefined,
  now: ExportedTable | undefined,
): readonly RowPair[] {
  const left = new Set(before?.rows);
  const found = new Map<Row, Row>();
  const oldKey = before && keyColumn(before);
  const newKey = now && keyColumn(now);
  const rows = (now?.rows ?? []).map((row) => ({ row, step: labelText(stepText(row, newKey)) }));
  const old = new Map([...left].map((row) => [row, labelText(stepText(row, oldKey))]));
  const wholes = new Map([...left].map((row) => [row, wholeText(row)]));
  const pass = (pick: (step: string, row: Row) => Row | undefined): void => {
    for (const { row, step } of rows) {
      const match = found.has(row) ? undefined : pick(step, row);
      if (match === undefined) continue;
      found.set(row, match);
      left.delete(match);
    }
  };
  const first = (fits: (step: string) => boolean): Row | undefined =>
    [...left].find((row) => fits(old.get(row) ?? ""));
  pass((_, row) => {
    const whole = wholeText(row);
    return [...left].find((other) => wholes.get(other) === whole);
  });
  pass((step) => (step === "" ? undefined : first((other) => other === step)));
  pass((step) => {
    if (step === "") return undefined;
    const [best] = [...left]
      .map((row) => ({ row, alike: likeness(old.get(row) ?? "", step) }))
      .filter(({ alike }) => alike > 0)
      .sort((a, b) => b.alike - a.alike);
    return best?.row;
  });
  pass((step) => (step === "" ? first((other) => other === "") : undefined));
  return [
    ...rows.map(({ row }): RowPair => {
      const match = found.get(row);
      return match === undefined ? { now: row } : { before: match, now: row };
    }),
    ...[...left].map((row): RowPair => ({ before: row })),
  ];
}
