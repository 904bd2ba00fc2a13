import { screen } from "@testing-library/react";
import { DocumentError } from "../../src/core/model";
import { schoolLine } from "../support/ese-531t";
import { FakeDocument } from "../support/fake-document";
import { blankPlan, inDocument, openPane, openTab, plan, settled, STEPS, violations } from "./support";

describe("states without a plan", () => {
  test("a plain browser: what this is and what to do", async () => {
    const connect = () => Promise.reject(new DocumentError("no-office", "no host"));
    await openPane([], { connect });
    expect(screen.getByRole("heading", { name: "This page belongs inside Word" })).toBeVisible();
    expect(screen.getByText(/Open your action plan in Word/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test("a failed reading can be tried again", async () => {
    const document = new FakeDocument(plan());
    document.nextReadFails = "timed-out";
    const { user } = await openPane(document);
    expect(screen.getByRole("heading", { name: "Word is taking long to answer" })).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await settled();
    expect(screen.getByRole("heading", { name: "Teach early reading in one way" })).toBeVisible();
  });

  test("an unexpected failure is told in words too", async () => {
    await openPane([], { connect: () => Promise.reject(new TypeError("x is undefined")) });
    expect(screen.getByRole("heading", { name: "The document could not be read" })).toBeVisible();
  });

  test("a failed reading later leaves the plan on the screen", async () => {
    const { document, pane } = await openPane(plan());
    document.nextReadFails = "host-error";
    await inDocument(() => void pane.session.refresh());
    expect(screen.getByRole("heading", { name: "Teach early reading in one way" })).toBeVisible();
  });

  test("no plan in the document: what would be one, and reading again finds it", async () => {
    const document = new FakeDocument(
      [
        "Dear colleagues,",
        [
          ["Snack", "Who brings it"],
          ["Fruit", "Kim"],
        ],
      ].map((block) => (typeof block === "string" ? block : { rows: block })),
    );
    const { user } = await openPane(document);
    expect(screen.getByRole("heading", { name: "No action plan found here" })).toBeVisible();
    expect(screen.getByRole("button", { name: /^Use a template/ })).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Read again" }));
    await settled();
    expect(document.reads).toBe(2);
  });

  test("a document that comes near a template names it", async () => {
    await openPane([
      "Action Plan Template",
      "To document the series of steps needed to ensure that the strategies work",
      "Components of an Action Plan",
      "Building an Action Plan",
    ]);
    expect(screen.getByText(/It comes nearest to “ESE Action Plan Template/)).toBeVisible();
  });
});

describe("the frame", () => {
  test("tabs: one stop, arrows move and select", async () => {
    const { user } = await openPane(plan());
    await user.click(screen.getByRole("tab", { name: "Guide" }));
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: /Check/ })).toHaveFocus();
    expect(screen.getByRole("tab", { name: /Check/ })).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{End}");
    expect(screen.getByRole("tab", { name: "Share" })).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Guide" })).toHaveFocus();
    await settled();
  });

  test("the ring says how complete the plan is and opens what is missing", async () => {
    const { user } = await openPane(plan());
    await user.click(screen.getByRole("button", { name: "93% complete. Show what is missing" }));
    await user.click(screen.getByRole("button", { name: /Action steps 14 of 15/ }));
    await settled();
    expect(screen.getByRole("textbox", { name: /Who is most closely responsible/ })).toHaveFocus();
  });

  test("a document with one plan has no picker", async () => {
    await openPane(plan());
    expect(screen.queryByRole("combobox", { name: "Which plan" })).not.toBeInTheDocument();
  });

  test("several plans can be chosen between, and following the cursor changes the plan", async () => {
    const [line = "", first = ""] = plan();
    const [, second = ""] = plan({ strategy: "Every student in school every day", rows: STEPS.slice(0, 1) });
    const { user, document } = await openPane([line, first, schoolLine({}), second]);
    const picker = await screen.findByRole("combobox", { name: "Which plan" });
    expect(picker).toHaveDisplayValue("1 of 2: Teach early reading in one way");
    await user.selectOptions(picker, "2 of 2: Every student in school every day");
    await settled();
    expect(screen.getByRole("heading", { name: "Nothing to fix" })).toBeVisible();
    await inDocument(() => document.moveTo({ table: 0, row: 4, column: 3 }));
    expect(picker).toHaveDisplayValue("1 of 2: Teach early reading in one way");
    expect(await violations()).toEqual([]);
  });

  test.each([
    ["Guide", plan()],
    ["Guide", blankPlan()],
    ["Check", plan()],
    ["Check", blankPlan()],
    ["Share", plan()],
  ])("%s has nothing that axe objects to", async (tab, blocks) => {
    const opened = await openPane(blocks);
    await openTab(opened, new RegExp(tab));
    expect(await violations()).toEqual([]);
  });
});
