import type { CellChange, DocumentDiff, PlanDiff, RowChange } from "../../core/exchange";
import { words } from "../words";

const { diff: said } = words;

function noteOf({ days, status }: CellChange): string {
  if (days !== undefined) return ` (${said.days(days)})`;
  return status === undefined ? "" : ` (${said.status(status.before, status.now)})`;
}

/** A row that came or went is told with what it says; of one that changed, old beside new. */
function rowLines({ kind, step, cells }: RowChange): readonly string[] {
  const name = step === "" ? said.noStep : step;
  return [
    `  ${said.rows[kind]}: ${name}`,
    ...cells.flatMap((cell) => {
      const { label, before, now } = cell;
      const column = label.replace(/\s+/g, " ").trim();
      if (kind === "changed") return [`    ${said.change(column, before, now)}${noteOf(cell)}`];
      const text = kind === "added" ? now : before;
      return text.replace(/\s+/g, " ").trim() === step ? [] : [`    ${said.text(column, text)}`];
    }),
  ];
}

function planLines({ kind, title, answers, rows }: PlanDiff): readonly string[] {
  if (kind === "same") return [];
  return [
    said.title(title === "" ? said.untitled : title, kind),
    ...answers.map(({ label, before, now }) => `  ${said.change(label, before, now)}`),
    ...rows.flatMap(rowLines),
    "",
  ];
}

/** What became of plans, in words. */
export function diffText({ plans, summary }: DocumentDiff): string {
  if (plans.length === 0) return `${said.none}\n`;
  const lines = plans.flatMap(planLines);
  if (lines.length === 0) return `${said.same}\n`;
  const { added, removed, changed, slipped, moved } = summary;
  return `${[...lines, said.summary(added, removed, changed, slipped, moved)].join("\n")}\n`;
}
