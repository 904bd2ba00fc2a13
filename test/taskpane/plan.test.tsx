import { screen, within } from "@testing-library/react";
import { sketchedBlocks } from "../support/plan";
import { inDocument, openPane, openTab, plan, press, settled, violations } from "./support";

const ROWS = [
  { benchmark: "Choose routines", owner: "J. Rivera", due: "10/1/2024", status: "Met" },
  { benchmark: "Coach each team (after step 1)", owner: "A. Chen", due: "1/31/2025", status: "In progress" },
  { benchmark: "Visit classrooms", owner: "A. Chen", due: "Spring 2025", status: "" },
  { benchmark: "Report to families", owner: "A. Chen", due: "10/10/2024", status: "" },
  { benchmark: "Adjust the plan", owner: "", due: "", status: "" },
];

async function atPlan(rows: readonly Readonly<Record<string, string>>[] = ROWS) {
  const opened = await openPane(sketchedBlocks({ template: "pfs", tables: { process: rows } }));
  await openTab(opened, /^Plan$/);
  return opened;
}

const marks = () => within(screen.getByRole("group", { name: /^Timeline from/ })).getAllByRole("button");

test("Plan shows once two rows have dates", async () => {
  const { document } = await openPane(
    plan({
      rows: [
        ["Train", "", "", "", "10/1/2024"],
        ["Coach", "", "", "", ""],
      ],
    }),
  );
  expect(screen.queryByRole("tab", { name: "Plan" })).not.toBeInTheDocument();
  document.type(0, 4, 4, "11/1/2024");
  await inDocument(() => document.moveTo({ table: 0, row: 4, column: 4 }));
  expect(screen.getByRole("tab", { name: "Plan" })).toBeVisible();
});

test("every step is said with its date, state, owner and what it waits for, the earliest first", async () => {
  await atPlan();
  expect(screen.getByText("5 steps: 1 done, 1 overdue, 1 under way and 2 to come.")).toBeVisible();
  expect(marks().map((mark) => mark.getAttribute("aria-label"))).toEqual([
    "Step 1: Choose routines. 10/1/2024. Done. J. Rivera.",
    "Step 4: Report to families. 10/10/2024. Overdue. A. Chen.",
    "Step 2: Coach each team (after step 1). 1/31/2025. Under way. A. Chen. After step 1.",
    "Step 3: Visit classrooms. Spring 2025. To come. A. Chen.",
  ]);
  expect(screen.getByText(/^The last step is due May 31, 2025\./)).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("signs of change that are looked for after the last step are said with their day", async () => {
  const evidence = [{ benchmark: "60% of lessons use two routines", owner: "M. Okafor", due: "6/20/2025" }];
  await openTab(
    await openPane(sketchedBlocks({ template: "pfs", tables: { process: ROWS, evidence } })),
    /^Plan$/,
  );
  expect(
    screen.getByText(/^The last step is due May 31, 2025\..* \(Measuring Impact\) go on to June 20, 2025\.$/),
  ).toBeVisible();
});

test("a mark goes to its cell and says everything; from there to what it waits for, and to Guide", async () => {
  const opened = await atPlan();
  await press(opened, /^Step 2:/);
  const { steps } = opened.pane.store.getState().reading?.plans[0]?.schedule ?? { steps: [] };
  expect(await opened.document.cursor()).toEqual(steps[1]?.due?.location);
  const card = screen.getByRole("region", { name: "The step that you chose" });
  expect(card).toHaveTextContent("WhoA. ChenHow it standsUnder way (In progress)");
  await press(opened, "Step 1");
  expect(await opened.document.cursor()).toEqual(steps[0]?.due?.location);
  await press(opened, "Change it: Choose routines");
  expect(screen.getByRole("tab", { name: "Guide" })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("textbox")).toHaveValue("10/1/2024");
  expect(screen.getByRole("textbox")).toHaveFocus();
});

test("the timeline is one tab stop; arrows go from step to step, Enter chooses", async () => {
  const { user } = await atPlan();
  const [first, second] = marks();
  first?.focus();
  await user.keyboard("{ArrowDown}");
  expect(second).toHaveFocus();
  expect(marks().filter((mark) => mark.tabIndex === 0)).toEqual([second]);
  await user.keyboard("{End}{Enter}");
  await settled();
  expect(marks().at(-1)).toHaveFocus();
  expect(marks().at(-1)).toHaveAttribute("aria-pressed", "true");
});

test("who carries how much, the steps of each, and those without a day", async () => {
  const opened = await atPlan();
  expect(screen.getByText("A. Chen has most to do: 3 of the plan's 4 open steps.")).toBeVisible();
  await press(opened, "A. Chen 3 steps, 1 overdue");
  expect(screen.getAllByRole("button", { name: /Step 4: Report to families/ })).toHaveLength(2);
  await press(opened, "1 step without a day");
  expect(screen.getByRole("button", { name: /Step 5: Adjust the plan. No date/ })).toBeVisible();
  expect(screen.getByText("Nothing yet: 3")).toBeVisible();
});

test("the table holds the same, in the order of the plan", async () => {
  const opened = await atPlan();
  await press(opened, "The same as a table");
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual([
    "StepWhenHow it stands",
    "1  Choose routinesJ. Rivera10/1/2024 DoneMet",
    "2  Coach each team (after step 1)A. ChenAfter step 11/31/2025 Under wayIn progress",
    "3  Visit classroomsA. ChenSpring 2025 To come",
    "4  Report to familiesA. Chen10/10/2024 Overdue",
    "5  Adjust the planNo one yetNo date To come",
  ]);
  expect(await violations()).toEqual([]);
});

test("where the dates go while one looks at it, it says what it needs", async () => {
  const opened = await atPlan(ROWS.slice(0, 2));
  const due = opened.pane.store.getState().reading?.plans[0]?.schedule.steps[0]?.due?.location;
  if (due === undefined) throw new Error("the step has no date");
  opened.document.type(due.table, due.row, due.column, "");
  await inDocument(() => void opened.pane.session.refresh());
  expect(screen.getByText(/A timeline needs two steps with dates/)).toBeVisible();
});
