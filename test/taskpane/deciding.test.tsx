import { screen, within } from "@testing-library/react";
import { mergeStateParts, readPlans, stateEdit, withSetAside, withStage } from "../../src/core/state";
import { FakeDocument } from "../support/fake-document";
import {
  FIRST_ROW,
  inDocument,
  openPane,
  type OpenPane,
  openTab,
  OWNERLESS,
  plan,
  settled,
  sharedJson,
  STEPS,
  violations,
} from "./support";

const NO_OWNER = "No owner is named for this step.";

/** What whoever opens the document next reads of the decisions in it. */
async function kept(document: FakeDocument) {
  const { stage, setAsides } = readPlans(await document.read());
  return { stage, setAsides };
}

const stagePicker = (): HTMLElement => screen.getByRole("combobox", { name: "Stage of the plan" });

/** Opens what is said of the finding and asks to set it aside. */
async function askToSetAside({ user }: OpenPane, message: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: `Why and how to fix: ${message}` }));
  await user.click(screen.getByRole("button", { name: `Set aside: ${message}` }));
}

async function setAside(pane: OpenPane, message: string, reason: string): Promise<void> {
  await askToSetAside(pane, message);
  await pane.user.type(screen.getByRole("textbox", { name: "Why may this stay as it is?" }), reason);
  await pane.user.click(screen.getByRole("button", { name: "Set aside" }));
  await settled();
}

it("keeps the reason that was begun while one looks elsewhere, until it is given up", async () => {
  const pane = await openPane(plan());
  await openTab(pane, /Check/);
  await askToSetAside(pane, NO_OWNER);
  const why = { name: "Why may this stay as it is?" };
  await pane.user.type(screen.getByRole("textbox", why), "Hired in May");
  await openTab(pane, /Guide/);
  await openTab(pane, /Check/);
  await pane.user.click(screen.getByRole("button", { name: `Why and how to fix: ${NO_OWNER}` }));
  expect(screen.getByRole("textbox", why)).toHaveValue("Hired in May");
  await pane.user.click(screen.getByRole("button", { name: "Cancel" }));
  await pane.user.click(screen.getByRole("button", { name: `Set aside: ${NO_OWNER}` }));
  expect(screen.getByRole("textbox", why)).toHaveValue("");
  expect(screen.getByRole("textbox", why)).toHaveFocus();
  expect((await kept(pane.document)).setAsides).toEqual([]);
});

describe("the stage", () => {
  it("is final until somebody says otherwise, then kept for everybody, and decides what is found", async () => {
    const pane = await openPane(plan());
    await openTab(pane, /Check/);
    expect(stagePicker()).toHaveDisplayValue("Final");
    expect(screen.getByText(NO_OWNER)).toBeInTheDocument();
    await pane.user.selectOptions(stagePicker(), "Drafting");
    await settled();
    expect(stagePicker()).toHaveDisplayValue("Drafting");
    expect(screen.queryByText(NO_OWNER)).not.toBeInTheDocument();
    expect(screen.getByText("The plan is now checked as: Drafting.")).toBeInTheDocument();
    expect(await kept(pane.document)).toEqual({ stage: "drafting", setAsides: [] });
    expect(await violations()).toEqual([]);
    pane.unmount();
    await openPane(pane.document);
    expect(stagePicker()).toHaveDisplayValue("Drafting");
  });

  it("stays what it was where Word says no, and says so", async () => {
    const pane = await openPane(plan());
    pane.document.refusal = "state-too-large";
    await pane.user.selectOptions(stagePicker(), "Early review");
    await settled();
    expect(stagePicker()).toHaveDisplayValue("Final");
    expect(screen.getAllByText(/^The stage was not changed: /)).not.toHaveLength(0);
  });

  it("leaves alone what a newer version keeps", async () => {
    const document = new FakeDocument(plan());
    document.state = [{ id: "1", xml: '<state xmlns="urn:action-plan-companion:state:1" version="99"/>' }];
    const pane = await openPane(document);
    await pane.user.selectOptions(stagePicker(), "Early review");
    await settled();
    expect(document.state[0]?.xml).toContain('version="99"');
    expect(screen.getAllByText(/^The stage was not changed: /)).not.toHaveLength(0);
  });

  it("cannot be changed where the document is read-only", async () => {
    const document = new FakeDocument(plan());
    document.capabilities = { comments: true, edit: false };
    await openPane(document);
    expect(stagePicker()).toBeDisabled();
  });

  it("does not lose what somebody else decides at the same moment", async () => {
    const pane = await openPane(plan());
    const theirs = { check: "x", key: "y", reason: "z", about: "" };
    const snapshot = await pane.document.read();
    const edit = stateEdit(
      snapshot,
      withSetAside(mergeStateParts(snapshot.state), theirs, "2024-10-14T00:00:00Z"),
    );
    if (edit === undefined) throw new Error("nothing newer is in the document");
    await pane.document.apply([edit]);
    await pane.user.selectOptions(stagePicker(), "Early review");
    await settled();
    expect(await kept(pane.document)).toEqual({ stage: "early", setAsides: [theirs] });
  });
});

describe("a finding set aside", () => {
  it("leaves the list with its reason, is kept for everybody, and can be taken back", async () => {
    const pane = await openPane(plan());
    await openTab(pane, /Check/);
    await setAside(pane, NO_OWNER, "  The post is vacant until May. ");
    expect(screen.getAllByText(`Set aside: ${NO_OWNER}`)).not.toHaveLength(0);
    expect(screen.queryByRole("button", { name: `Go to cell: ${NO_OWNER}` })).not.toBeInTheDocument();
    expect(await kept(pane.document)).toEqual({
      stage: undefined,
      setAsides: [
        expect.objectContaining({
          check: "missing-owner",
          reason: "The post is vacant until May.",
          day: "2024-10-15",
          about: "Train first-grade teachers · Owner",
        }),
      ],
    });
    await pane.user.click(screen.getByRole("button", { name: "Set aside (1)" }));
    expect(screen.getByText("Because: The post is vacant until May. (October 15, 2024)")).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await pane.user.click(screen.getByRole("button", { name: `Take back: ${NO_OWNER}` }));
    await settled();
    expect(screen.getByRole("button", { name: `Go to cell: ${NO_OWNER}` })).toBeInTheDocument();
    expect((await kept(pane.document)).setAsides).toEqual([]);
  });

  it("asks for a reason, and gives the keyboard to where it is typed, then to what came of it", async () => {
    const pane = await openPane(plan());
    await openTab(pane, /Check/);
    await askToSetAside(pane, NO_OWNER);
    const box = screen.getByRole("textbox", { name: "Why may this stay as it is?" });
    expect(box).toHaveFocus();
    expect(screen.getByRole("button", { name: "Set aside" })).toHaveAttribute("aria-disabled", "true");
    await pane.user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(box).not.toBeInTheDocument();
    await pane.user.click(screen.getByRole("button", { name: `Set aside: ${NO_OWNER}` }));
    await pane.user.type(screen.getByRole("textbox", { name: /^Why may/ }), "Later");
    await pane.user.click(screen.getByRole("button", { name: "Set aside" }));
    await settled();
    expect(document.activeElement).toHaveTextContent(`Set aside: ${NO_OWNER}`);
  });

  it("keeps a reason that is being typed where another finding goes", async () => {
    const rows = STEPS.map((cells) => cells.map((text, column) => (column === OWNERLESS.column ? "" : text)));
    const pane = await openPane(plan({ rows }));
    await openTab(pane, /Check/);
    const second = (): HTMLElement => screen.getByRole("region", { name: "Train first-grade teachers" });
    await pane.user.click(within(second()).getByRole("button", { name: /^Why/ }));
    await pane.user.click(within(second()).getByRole("button", { name: /^Set aside/ }));
    await pane.user.type(screen.getByRole("textbox", { name: /^Why may/ }), "Vacant until");
    await inDocument(() => pane.document.type(0, FIRST_ROW, OWNERLESS.column, "A. Chen"));
    await inDocument(() => void pane.pane.session.refresh());
    expect(screen.queryByRole("region", { name: "Choose a reading program" })).toBeNull();
    expect(within(second()).getByRole("textbox")).toHaveValue("Vacant until");
  });

  it("is shown as no longer needed once the cell is filled in, and can be removed", async () => {
    const pane = await openPane(plan());
    await openTab(pane, /Check/);
    await setAside(pane, NO_OWNER, "Vacant");
    await inDocument(() => pane.document.type(OWNERLESS.table, OWNERLESS.row, OWNERLESS.column, "A. Chen"));
    await inDocument(() => void pane.pane.session.refresh());
    await pane.user.click(screen.getByRole("button", { name: "No longer needed (1)" }));
    await pane.user.click(screen.getByRole("button", { name: "Remove: Train first-grade teachers · Owner" }));
    await settled();
    expect(screen.queryByRole("button", { name: /No longer needed/ })).not.toBeInTheDocument();
    expect((await kept(pane.document)).setAsides).toEqual([]);
  });

  it("says why where it cannot be kept", async () => {
    const pane = await openPane(plan());
    await openTab(pane, /Check/);
    pane.document.refusal = "failed";
    await setAside(pane, NO_OWNER, "Vacant");
    expect(screen.getAllByText(/^This was not kept in the document: /)).not.toHaveLength(0);
    expect(screen.getByRole("button", { name: `Go to cell: ${NO_OWNER}` })).toBeInTheDocument();
  });

  it("is part of the plan as data", async () => {
    const pane = await openPane(plan());
    await openTab(pane, /Check/);
    await setAside(pane, NO_OWNER, "Vacant");
    await pane.user.selectOptions(stagePicker(), "Early review");
    await settled();
    expect(JSON.parse(await sharedJson(pane))).toMatchObject({
      document: { stage: "early" },
      records: { setAside: [{ check: "missing-owner", reason: "Vacant" }] },
    });
  });
});

describe("a clean copy", () => {
  it("is made once somebody is sure: comments, what we keep, and the opening of the pane", async () => {
    let opens = true;
    const stopOpening = (): Promise<void> => {
      opens = false;
      return Promise.resolve();
    };
    const pane = await openPane(plan(), { stopOpening });
    await openTab(pane, /Check/);
    await pane.user.click(screen.getByRole("button", { name: "Add as comments…" }));
    await settled();
    await pane.user.click(screen.getByRole("button", { name: /^Add 1 comment/ }));
    await settled();
    await pane.user.selectOptions(stagePicker(), "Early review");
    await settled();
    await openTab(pane, /Share/);
    const section = within(screen.getByRole("region", { name: "A clean copy to publish" }));
    await pane.user.click(section.getByRole("button", { name: "Remove everything of ours…" }));
    expect(pane.document.state).toHaveLength(1);
    expect(await violations()).toEqual([]);
    await pane.user.click(section.getByRole("button", { name: "Remove everything of ours" }));
    await settled();
    const { comments, state } = await pane.document.read();
    expect([comments, state, opens]).toEqual([[], [], false]);
    expect(
      section.getByText("Nothing of ours is kept in this document any more; 1 comment taken out."),
    ).toBeInTheDocument();
    expect(stagePicker()).toHaveDisplayValue("Final");
  });

  it("can be thought better of", async () => {
    const document = new FakeDocument(plan());
    const snapshot = await document.read();
    const edit = stateEdit(
      snapshot,
      withStage(mergeStateParts([]), "early", { time: "2024-10-14T00:00:00Z" }),
    );
    if (edit === undefined) throw new Error("nothing newer is in the document");
    await document.apply([edit]);
    const pane = await openPane(document);
    await openTab(pane, /Share/);
    await pane.user.click(screen.getByRole("button", { name: "Remove everything of ours…" }));
    await pane.user.click(screen.getByRole("button", { name: "Cancel" }));
    await settled();
    expect(document.state).toHaveLength(1);
  });

  it("says what could not be taken out", async () => {
    const stopOpening = (): Promise<void> => Promise.reject(new Error("no settings here"));
    const pane = await openPane(plan(), { stopOpening });
    await openTab(pane, /Share/);
    await pane.user.click(screen.getByRole("button", { name: "Remove everything of ours…" }));
    await pane.user.click(screen.getByRole("button", { name: "Remove everything of ours" }));
    await settled();
    expect(screen.getAllByText(/^Not everything of ours could be taken out: /)).not.toHaveLength(0);
  });
});
