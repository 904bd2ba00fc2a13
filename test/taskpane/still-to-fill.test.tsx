import { screen } from "@testing-library/react";
import {
  EVIDENCE_ROWS,
  filledPfs,
  PROCESS_HEADER,
  PROCESS_ROWS,
  RESOURCE_ROWS,
  RESOURCES_HEADER,
  section,
} from "../support/pfs";
import { GOOD_ROWS, HEADER } from "../support/ese-531t";
import { table } from "../support/snapshot";
import { openPane, type OpenPane, openTab, press, violations } from "./support";

const OVERDUE = ["Choose the teams that begin", "K. Osei", "9/1/2024"];
const COACH = ["Coach time", "", "", "", ""];

/** A plan that is filled in, with one date that is past and no column to say how the step stands. */
function overdue() {
  const rows = [...PROCESS_ROWS.map((row) => row.slice(0, 3)), OVERDUE];
  return filledPfs({ monitoring: section("monitoring", table([PROCESS_HEADER.slice(0, 3), ...rows])) });
}

/** A plan with a resource of which nobody says where it comes from. */
function sourceless() {
  const rows = [...RESOURCE_ROWS, COACH];
  return filledPfs({ resources: section("resources", table([RESOURCES_HEADER, ...rows])) });
}

/** The cell that Guide is at, "owner 3", and what stands in its editor. */
function place({ pane }: OpenPane): readonly (string | undefined)[] {
  const { prompt } = pane.store.getState();
  const location = prompt?.location ?? {};
  return [`${prompt?.id} ${"row" in location ? String(location.row) : ""}`, prompt?.text];
}

describe("an answer that is there and fails a check", () => {
  it("is told from what is missing in the header's list, which leads to it", async () => {
    const opened = await openPane(overdue());
    await press(opened, /Show what is missing/);
    await press(opened, /^Monitoring Progress 8 of 9; 1 to improve$/);
    expect(place(opened)).toEqual(["due 3", OVERDUE[2]]);
    expect(screen.getByRole("textbox")).toHaveFocus();
  });

  it("is what Guide speaks of and Next goes to", async () => {
    const opened = await openPane(overdue());
    await openTab(opened, /Guide/);
    expect(screen.getByText(/Every required answer is there\. 1 of them needs a look\./)).toBeVisible();
    expect(screen.queryByText(/Every required answer is filled in/)).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await press(opened, /^Measuring Impact/);
    expect(place(opened)).toEqual(["benchmark 1", EVIDENCE_ROWS[0]?.[0]]);
    await press(opened, "Next answer that needs a look");
    expect(place(opened)).toEqual(["due 3", OVERDUE[2]]);
    expect(screen.getByText(/1 of them needs a look/)).toBeVisible();
    // There is no other: it need not lead to where one is.
    expect(screen.getByRole("button", { name: /^Next/ })).toHaveAttribute("aria-disabled", "true");
    await press(opened, "Open Check");
    expect(screen.getByRole("tab", { name: /Check/ })).toHaveAttribute("aria-selected", "true");
  });

  it("can be gone to from the overview", async () => {
    const opened = await openPane(overdue());
    await openTab(opened, /Guide/);
    await press(opened, "Take me there");
    expect(place(opened)).toEqual(["due 3", OVERDUE[2]]);
  });
});

describe("a required answer that the document has no place for", () => {
  it("is not passed over in silence", async () => {
    const opened = await openPane([table([HEADER, ...GOOD_ROWS])]);
    await press(opened, /Show what is missing/);
    expect(screen.getByText(/has no place in the document yet/)).toBeVisible();
    await openTab(opened, /Guide/);
    expect(
      screen.getByText(/^Every required answer that has a place in the document is there/),
    ).toBeVisible();
  });
});

describe("a resource without a source", () => {
  const here = ["existing-use 2", ""];

  it("is gone to from the header's list at its first source", async () => {
    const opened = await openPane(sourceless());
    await press(opened, /Show what is missing/);
    await press(opened, /^Identifying Resources/);
    expect(place(opened)).toEqual(here);
  });

  it("is found at its name, and put right at its first source", async () => {
    const opened = await openPane(sourceless());
    await openTab(opened, /Check/);
    await press(opened, /^Go to cell: “Coach time”/);
    await openTab(opened, /Guide/);
    expect(place(opened)).toEqual(["resource 2", COACH[0]]);
    await openTab(opened, /Check/);
    await press(opened, /^Fix here: “Coach time”/);
    expect(place(opened)).toEqual(here);
  });
});
