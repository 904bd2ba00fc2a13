import { screen, within } from "@testing-library/react";
import { FIRST_ROW, openPane, openTab, OWNERLESS, plan, settled, STEPS, violations } from "./support";

type Row = Readonly<Record<string, string>>;

/** Data for the plan of these tests. */
function data(rows: readonly Row[], fields: Row = {}): string {
  const cells = (row: Row): object[] => Object.entries(row).map(([column, text]) => ({ column, text }));
  return JSON.stringify({
    plans: [
      {
        fields: Object.entries(fields).map(([id, text]) => ({ id, text })),
        tables: [{ id: "action-steps", rows: rows.map((row) => ({ cells: cells(row) })) }],
      },
    ],
  });
}

const action = (step: number): string => STEPS[step]?.[0] ?? "";

async function openFill(): Promise<Awaited<ReturnType<typeof openPane>>> {
  const opened = await openPane(plan());
  await openTab(opened, /Share/);
  return opened;
}

const section = () => within(screen.getByRole("region", { name: "Fill from JSON" }));

async function compare({ user }: Awaited<ReturnType<typeof openPane>>, text: string): Promise<void> {
  const box = section().getByRole("textbox", { name: "Paste the data here" });
  await user.clear(box);
  await user.click(box);
  await user.paste(text);
  await user.click(section().getByRole("button", { name: "Show changes" }));
  await settled();
}

/** What the cell of the second step in a column says. */
const cellText = ({ document }: Awaited<ReturnType<typeof openPane>>, column: number): string | undefined =>
  document.textAt(OWNERLESS.table, OWNERLESS.row, column);

test("data of several documents are not taken for this one's, unless one has its name", async () => {
  const opened = await openFill();
  const named = (file: string, owner: string): object => ({
    document: { file },
    ...(JSON.parse(data([{ action: action(1), owner }])) as object),
  });
  await compare(opened, JSON.stringify([named("east.docx", "B. Cho"), named("west.docx", "A. Chen")]));
  expect(section().getByText(/These data come from several documents/)).toBeVisible();
  expect(section().queryByRole("checkbox")).toBeNull();
  const own = opened.pane.environment.fileName();
  await compare(opened, JSON.stringify([named("east.docx", "B. Cho"), named(`in/${own}`, "A. Chen")]));
  expect(
    section()
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([expect.stringContaining("A. Chen")]);
});

test("what is missing is shown, written and taken back; what has no place is told", async () => {
  const opened = await openFill();
  await compare(
    opened,
    data(
      [
        { action: action(1), owner: "B. Cho", due: "12/1/2024", cost: "$20" },
        { action: "Report to the board", owner: "A. Chen" },
      ],
      { school: "Riverside Public Schools", motto: "Read!" },
    ),
  );
  const boxes = await section().findAllByRole("checkbox");
  // What is filled otherwise waits for somebody's choice.
  expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([true, true, false]);
  const items = section()
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(items[0]).toMatch(/Owner.*Train first-grade teachers.*B\. Cho/);
  expect(items[1]).toMatch(/New row.*Action Steps: Report to the board\s*Owner: A\. Chen/);
  expect(items[2]).toMatch(/Deadline.*Filled already.*11\/15\/2024.*12\/1\/2024/);
  expect(items.slice(3)).toEqual([
    "1 text is left out: “Read!”. The plan has no such field.",
    "1 text is left out: “$20”. The table has no such column.",
  ]);
  expect(cellText(opened, OWNERLESS.column)).toBe("");

  await opened.user.click(section().getByRole("button", { name: "Make 2 changes in the document" }));
  await settled();
  expect(await section().findByText(/2 written\./)).toBeVisible();
  expect(opened.document.textAt(OWNERLESS.table, FIRST_ROW + STEPS.length, 0)).toBe("Report to the board");
  expect(cellText(opened, OWNERLESS.column)).toBe("B. Cho");
  expect(cellText(opened, 4)).toBe("11/15/2024");

  await opened.user.click(section().getByRole("button", { name: /^Undo/ }));
  await settled();
  expect(await section().findByText(/2 taken back/)).toBeVisible();
  expect(cellText(opened, OWNERLESS.column)).toBe("");
  await opened.user.click(section().getByRole("button", { name: "Close" }));
  expect(screen.getByRole("region", { name: "Fill from JSON" })).toHaveFocus();
});

test("a place that is filled is written over where somebody ticks it", async () => {
  const opened = await openFill();
  await compare(opened, data([{ action: action(1), due: "12/1/2024" }]));
  await opened.user.click(await section().findByRole("checkbox", { name: /Deadline/ }));
  await opened.user.click(section().getByRole("button", { name: "Make 1 change in the document" }));
  await settled();
  expect(cellText(opened, 4)).toBe("12/1/2024");
});

test("the plan's own data change nothing", async () => {
  const opened = await openFill();
  await opened.user.click(screen.getByRole("radio", { name: /Data/ }));
  const own = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Plan as JSON" });
  await compare(opened, own.value);
  expect(await section().findByText(/Nothing would change/)).toBeVisible();
});

test("a file can be chosen instead", async () => {
  const opened = await openFill();
  const file = new File([data([{ action: action(1), owner: "B. Cho" }])], "plan.json");
  await opened.user.upload(section().getByLabelText("File with data"), file);
  await settled();
  expect(await section().findByRole("checkbox", { name: /Owner/ })).toBeChecked();
});

test.each([
  ["nothing", "  ", /nothing to fill in yet/],
  ["no JSON", '{"plans":\n[1 2]}', /from line 2, character 4 on/],
  ["half of it", '{"plans": [', /a part of it is missing|cannot be read as data/],
  ["something else", '{"name": "x"}', /neither an export nor its plans/],
  ["no plan", '{"plans": []}', /hold no plan/],
  ["a wrong place", '{"plans": [{"fields": [{"id": "school"}]}]}', /plans\.0\.fields\.0\.text/],
])("given %s, it says in words what is wrong", async (_what, text, said) => {
  const opened = await openFill();
  await compare(opened, text);
  expect(await section().findByText(said)).toBeVisible();
  expect(section().queryByRole("checkbox")).toBeNull();
});

test("a preview has nothing that axe objects to", async () => {
  const opened = await openFill();
  await compare(opened, data([{ action: action(1), owner: "B. Cho", due: "12/1/2024" }]));
  await section().findAllByRole("checkbox");
  expect(await violations()).toEqual([]);
});
