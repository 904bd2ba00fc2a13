import { answerEdit } from "../../../src/core/plan";
import { addressOfCell, cellAt, type Edit, tablesOf } from "../../../src/core/model";
import { openDocx } from "../../../src/document/docx";
import { samplePlan } from "../../../src/workbench/sample";
import { understand } from "./documents";

/** Words as long as German makes them. */
const STEP = "Donaudampfschifffahrtsgesellschaftskapitänsausbildung";
const OWNER = "Bezirksschornsteinfegermeisterstellvertreterin Wolfeschlegelsteinhausenbergerdorff";
const STRATEGY = "Rechtsschutzversicherungsgesellschaftenverantwortlichkeitsübertragung";

/** The sample with many steps, each with a date; every third has an owner, and none a measure or resources. */
export async function longPlan(steps: number): Promise<Uint8Array> {
  const sample = await samplePlan();
  const document = openDocx(sample);
  const [plan] = (await understand(sample)).plans;
  const [table] = plan?.tables ?? [];
  const last = table?.rows.at(-1);
  const strategy = plan?.fields.find(({ id }) => id === "strategy");
  if (table === undefined || last === undefined || strategy === undefined) throw new Error("no sample");
  await document.apply(
    Array.from({ length: steps - table.rows.length }, () => ({
      kind: "addRow",
      at: last.address,
      where: "after",
      values: [],
    })),
  );
  const now = await document.read();
  const at = last.location.table;
  const first = table.rows[0]?.location.row ?? 0;
  const text = (role: string, step: number): string => {
    if (role === "action") return `${STEP} ${step}`;
    if (role === "due") return `${(step % 12) + 1}/15/2027`;
    return role === "owner" && step % 3 === 0 ? OWNER : "";
  };
  const edits = Array.from({ length: steps }, (_, step) => step).flatMap((step) =>
    table.columns.flatMap(({ role, column }): Edit[] => {
      const location = { table: at, row: first + step, column };
      const address = addressOfCell(now, location);
      const row = tablesOf(now)[at]?.rows[location.row];
      const cell = row && cellAt(row, column);
      const wanted = text(role, step + 1);
      return address === undefined || cell === undefined || cell.text === wanted
        ? []
        : [{ kind: "setCell", at: address, expect: cell.text, text: wanted }];
    }),
  );
  const named = answerEdit(strategy.slot, strategy.text, STRATEGY);
  await document.apply([...edits, ...(named === undefined ? [] : [named])]);
  return document.save();
}
