import { fireEvent, screen } from "@testing-library/react";
import { inDocument, memory, openMenuPage, openPane, OWNERLESS, plan, settled, violations } from "./support";

const menuButton = (): HTMLElement => screen.getByRole("button", { name: "More" });

describe("the menu", () => {
  test("opens by keyboard, arrows move, Escape gives the keyboard back", async () => {
    const { user } = await openPane(plan());
    menuButton().focus();
    await user.keyboard("{ArrowDown}");
    const items = screen.getAllByRole("menuitem");
    expect(items[0]).toHaveFocus();
    await user.keyboard("{End}");
    expect(items.at(-1)).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(items[0]).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(items.at(-1)).toHaveFocus();
    expect(await violations()).toEqual([]);
    await user.keyboard("{Escape}");
    expect(menuButton()).toHaveFocus();
    expect(screen.queryByRole("menu")).not.toBeInTheDocument();
  });

  test("closes when somebody goes elsewhere", async () => {
    const { user } = await openPane(plan());
    await user.click(menuButton());
    await user.click(screen.getByRole("tab", { name: "Guide" }));
    expect(screen.queryByRole("menu")).not.toBeInTheDocument();

    // Pressed again, its button keeps the focus where it is until the click, and closes the menu.
    await user.click(menuButton());
    expect(fireEvent.mouseDown(menuButton())).toBe(false);
    await user.click(menuButton());
    expect(screen.queryByRole("menu")).not.toBeInTheDocument();
    expect(menuButton()).toHaveFocus();
  });
});

describe("a page", () => {
  test("takes the place of the tabs, begins at its heading, and gives the keyboard back to the menu", async () => {
    const pane = await openPane(plan());
    await openMenuPage(pane, "Agenda and talking points");
    expect(screen.getByRole("heading", { name: "Agenda and talking points" })).toHaveFocus();
    expect(screen.queryByRole("tablist")).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await pane.user.click(screen.getByRole("button", { name: "Back to the plan" }));
    expect(screen.getByRole("tablist")).toBeVisible();
    expect(menuButton()).toHaveFocus();
  });

  test("gives way to Guide where somebody goes to a cell", async () => {
    const pane = await openPane(plan());
    await openMenuPage(pane, "Agenda and talking points");
    await inDocument(() => void pane.pane.session.guideTo({ location: OWNERLESS }));
    expect(screen.getByRole("tab", { name: "Guide" })).toHaveAttribute("aria-selected", "true");
  });
});

describe("the agenda", () => {
  const part = "Draft the plan in teams";

  test("keeps the time of a part over pauses and a reload, and starts it anew", async () => {
    let now = "2024-10-15T12:00:00Z";
    const keep = memory();
    const given = { now: () => now, keep };
    const first = await openPane(plan(), given);
    await openMenuPage(first, "Agenda and talking points");
    await first.user.click(screen.getByRole("button", { name: `Start: ${part}` }));
    expect(screen.getByText("90 minutes left")).toBeInTheDocument();
    now = "2024-10-15T12:20:30Z";
    await first.user.click(screen.getByRole("button", { name: `Pause: ${part}` }));
    now = "2024-10-15T12:40:00Z";
    first.unmount();

    const second = await openPane(plan(), given);
    await openMenuPage(second, "Agenda and talking points");
    expect(screen.getByText("70 minutes left")).toBeInTheDocument();
    await second.user.click(screen.getByRole("button", { name: `Go on with: ${part}` }));
    now = "2024-10-15T14:00:00Z";
    await second.user.click(screen.getByRole("button", { name: `Pause: ${part}` }));
    expect(screen.getByText("Time is up, 10 minutes over")).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await second.user.click(screen.getByRole("button", { name: `From the beginning: ${part}` }));
    expect(screen.getByRole("button", { name: `Start: ${part}` })).toHaveFocus();
  });

  test("holds a part when another one starts, and goes on with it from there", async () => {
    let now = "2024-10-15T12:00:00Z";
    const opened = await openPane(plan(), { now: () => now });
    await openMenuPage(opened, "Agenda and talking points");
    const press = (name: string): Promise<void> => opened.user.click(screen.getByRole("button", { name }));
    await press(`Start: ${part}`);
    now = "2024-10-15T12:20:00Z";
    await press("Start: Try early evidence in small groups");
    now = "2024-10-15T12:30:00Z";
    expect(screen.getByText("70 minutes left")).toBeInTheDocument();
    await press(`Go on with: ${part}`);
    now = "2024-10-15T12:40:00Z";
    await press(`Pause: ${part}`);
    expect(screen.getByText("60 minutes left")).toBeInTheDocument();
    await press("From the beginning: Try early evidence in small groups");
    expect(screen.getByRole("button", { name: "Start: Try early evidence in small groups" })).toHaveFocus();
    expect(screen.getByText("60 minutes left")).toBeInTheDocument();
    expect(await violations()).toEqual([]);
  });

  test("says after each pause how much is left, once that is little", async () => {
    let now = "2024-10-15T12:00:00Z";
    const opened = await openPane(plan(), { now: () => now });
    await openMenuPage(opened, "Agenda and talking points");
    const { pane, user } = opened;
    await user.click(screen.getByRole("button", { name: `Start: ${part}` }));
    const said: string[] = [];
    for (const time of ["12:20:00", "13:25:00", "13:28:00", "13:29:15", "13:31:00"]) {
      now = `2024-10-15T${time}Z`;
      await user.click(screen.getByRole("button", { name: `Pause: ${part}` }));
      await user.click(screen.getByRole("button", { name: `Go on with: ${part}` }));
      said.push(pane.store.getState().announcement.text);
    }
    expect(said).toEqual([
      `Paused: ${part}, 70 minutes left.`,
      `${part}: 5 minutes left.`,
      `${part}: 2 minutes left.`,
      `${part}: 45 seconds left.`,
      `Time is up: ${part}.`,
    ]);
  });

  test("takes other minutes, and as many as there were where what is typed is no number", async () => {
    const pane = await openPane(plan());
    await openMenuPage(pane, "Agenda and talking points");
    const minutes = screen.getByRole("spinbutton", { name: `Minutes for: ${part}` });
    await pane.user.clear(minutes);
    await pane.user.click(screen.getByRole("button", { name: `Start: ${part}` }));
    expect(screen.getByText("90 minutes left")).toBeInTheDocument();
    await pane.user.type(minutes, "45");
    expect(screen.getByText("45 minutes left")).toBeInTheDocument();
  });

  test("gives out the talking points as an outline: a line a slide, its points a tab further in", async () => {
    const pane = await openPane(plan());
    await openMenuPage(pane, "Agenda and talking points");
    await pane.user.click(screen.getByRole("button", { name: "Copy the talking points" }));
    await settled();
    const lines = (pane.copied[0] ?? "").trimEnd().split("\n");
    expect(lines.filter((line) => !line.startsWith("\t"))).toHaveLength(9);
    expect(lines[1]).toMatch(/^\t\S/);
    expect(screen.getByText("Copied.")).toBeInTheDocument();
  });

  test("shows the text where the browser does not let us copy", async () => {
    const pane = await openPane(plan(), { copy: () => Promise.resolve(false) });
    await openMenuPage(pane, "Agenda and talking points");
    await pane.user.click(screen.getByRole("button", { name: "Copy the agenda" }));
    await settled();
    expect(screen.getByText(/Your browser did not let us copy/)).toBeInTheDocument();
    await pane.user.click(screen.getByRole("button", { name: "Show the text: Agenda as text" }));
    expect(screen.getByRole("textbox", { name: "Agenda as text" })).toHaveDisplayValue(
      /^# From chosen initiatives to a first draft/,
    );
  });
});
