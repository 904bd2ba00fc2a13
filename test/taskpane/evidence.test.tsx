import { screen } from "@testing-library/react";
import { tablesOf } from "../../src/core/model";
import { openDocx } from "../../src/document/docx";
import { blankPlan } from "../../src/workbench/sample";
import type { BlockSpec } from "../support/snapshot";
import { openMenuPage, openPane, type OpenPane, plan, putInto, settled, violations } from "./support";

/** The blank template as text: enough to be recognised. */
async function blankPfs(): Promise<readonly BlockSpec[]> {
  const { blocks } = await openDocx(blankPlan("pfs")).read();
  return blocks.map((block) =>
    block.kind === "table"
      ? { rows: block.rows.map(({ cells }) => cells.map(({ text }) => text)) }
      : block.text,
  );
}

const CHANGE = "What will people do differently?";

async function type(pane: OpenPane, name: string, text: string): Promise<void> {
  const box = screen.getByRole("textbox", { name });
  await pane.user.clear(box);
  await putInto(pane, box, text);
}

describe("drafting early evidence", () => {
  test("puts the sentence together, says what is missing, and writes it with its day", async () => {
    const pane = await openPane(await blankPfs());
    await openMenuPage(pane, "Draft early evidence");
    await type(pane, CHANGE, "attend the training");
    expect(screen.getByText(/^This reads like something you will do/)).toBeVisible();
    await type(pane, CHANGE, "use two of the routines");
    expect(screen.queryByText(/^This reads like something you will do/)).not.toBeInTheDocument();
    await type(pane, "Who, or what is counted?", "lessons observed");
    expect(screen.getByText("Still missing: how much and by when.")).toBeVisible();
    const add = screen.getByRole("button", { name: "Put it into the plan" });
    expect(add).toHaveAttribute("aria-disabled", "true");
    await type(pane, "How many of them?", "60%");
    await type(pane, "By when will you see it?", "February 1, 2027");
    const sentence = "By February 1, 2027, 60% of lessons observed use two of the routines";
    expect(screen.getByText(sentence)).toBeVisible();
    expect(await violations()).toEqual([]);
    await pane.user.click(add);
    await settled();
    expect(document.activeElement).toHaveTextContent(/^The benchmark is in the plan/);
    const rows = async () => tablesOf(await pane.document.read()).flatMap((table) => table.rows);
    const written = (await rows()).find(({ cells }) => cells[0]?.text === sentence);
    expect(written?.cells.map(({ text }) => text)).toEqual([sentence, "", "February 1, 2027", ""]);
    expect(screen.getByRole("textbox", { name: CHANGE })).toHaveValue("");
    await pane.user.click(screen.getByRole("button", { name: "Undo" }));
    await settled();
    expect((await rows()).some(({ cells }) => cells[0]?.text === sentence)).toBe(false);
  });

  test("is not offered where the template has no early evidence", async () => {
    const pane = await openPane(plan());
    await pane.user.click(screen.getByRole("button", { name: "More" }));
    expect(screen.getByRole("menuitem", { name: "Review round" })).toBeVisible();
    expect(screen.queryByRole("menuitem", { name: "Draft early evidence" })).not.toBeInTheDocument();
  });
});
