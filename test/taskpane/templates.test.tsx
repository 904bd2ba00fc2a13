import { screen, within } from "@testing-library/react";
import { MAX_STATE_LENGTH, STATE_NAMESPACE } from "../../src/core/model";
import { riverside } from "../support/district";
import { FakeDocument } from "../support/fake-document";
import { type BlockSpec, table } from "../support/snapshot";
import { type OpenPane, openPane, openTab, plan, settled, sharedJson, violations } from "./support";

const DISTRICT = riverside();

const THEIRS: readonly BlockSpec[] = [
  "Riverside Improvement Plan",
  table([
    ["Task", "Who’s on it"],
    ["Buy books", ""],
  ]),
];

function fileOf(data: unknown, name = "riverside.json"): File {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  return new File([text], name, { type: "application/json" });
}

async function choose({ user }: OpenPane, file: File): Promise<void> {
  await user.upload(screen.getByLabelText("Template file of your district"), file);
  await settled();
}

const section = () => within(screen.getByRole("region", { name: "Your district’s template" }));

describe("a district's template", () => {
  it("makes its plan known in a document that held none of ours, and to the next person", async () => {
    const pane = await openPane(THEIRS);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("No action plan found here");
    expect(await violations()).toEqual([]);
    await choose(pane, fileOf(DISTRICT));
    expect(screen.getByText("Riverside Improvement Plan")).toBeInTheDocument();
    expect(screen.getByRole("tab", { name: /Guide/ })).toBeInTheDocument();
    expect(pane.document.state[0]?.xml).toContain(`xmlns="${STATE_NAMESPACE}"`);
    pane.unmount();
    const next = await openPane(pane.document);
    expect(screen.getByRole("tab", { name: /Guide/ })).toBeInTheDocument();
    expect(await sharedJson(next)).toContain('"id": "riverside"');
    expect(section().getByText("Riverside Improvement Plan")).toBeInTheDocument();
    expect(await violations()).toEqual([]);
  });

  it("asks its own questions, and names its source", async () => {
    const pane = await openPane(THEIRS);
    await choose(pane, fileOf(DISTRICT));
    await pane.user.click(screen.getByRole("tab", { name: /Guide/ }));
    pane.document.moveTo({ table: 0, row: 1, column: 1 });
    await settled();
    expect(screen.getByRole("heading", { name: "Who’s on it?" })).toBeInTheDocument();
    await pane.user.click(screen.getByRole("button", { name: "Source" }));
    expect(screen.getByText("Riverside Improvement Plan, page 2")).toBeInTheDocument();
  });

  it("is taken out again on request", async () => {
    const pane = await openPane(THEIRS);
    await choose(pane, fileOf(DISTRICT));
    await openTab(pane, /Share/);
    await pane.user.click(
      screen.getByRole("button", { name: "Remove Riverside Improvement Plan from this document" }),
    );
    await settled();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("No action plan found here");
    expect(
      section().getByText("“Riverside Improvement Plan” was taken out of this document."),
    ).toBeInTheDocument();
    expect(pane.document.state).toEqual([]);
  });

  it("says so where the document holds no plan of it", async () => {
    const pane = await openPane(["Minutes"]);
    await choose(pane, fileOf(DISTRICT));
    expect(
      section().getByText(/now knows “Riverside Improvement Plan”, but holds no plan/),
    ).toBeInTheDocument();
  });

  it("keeps what else is kept in the document", async () => {
    const entry = { id: "stage", kind: "stage", time: "2024-01-01T00:00:00Z", value: "final" };
    const document = new FakeDocument(THEIRS);
    const xml = `<state xmlns="${STATE_NAMESPACE}" version="1"><entry>${JSON.stringify(entry)}</entry></state>`;
    document.state = [{ id: "1", xml }];
    await choose(await openPane(document), fileOf(DISTRICT));
    expect(document.state[0]?.xml).toContain('"stage"');
    expect(document.state[0]?.xml).toContain('"template:riverside"');
  });
});

describe("a file that is no template", () => {
  it.each<[string, unknown, RegExp]>([
    ["no JSON", "Dear colleagues", /does not hold JSON/],
    [
      "a larger one than a document may carry",
      { ...DISTRICT, description: "x".repeat(MAX_STATE_LENGTH) },
      /too large to keep/,
    ],
  ])("is refused in words: %s", async (_, data, words) => {
    const pane = await openPane(THEIRS);
    await choose(pane, fileOf(data));
    expect(section().getByText(words)).toBeInTheDocument();
    expect(pane.document.applied).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it("is refused with each place and reason, the first few of them", async () => {
    const pane = await openPane(THEIRS);
    const wrong = { ...DISTRICT, name: "", tables: [{ id: "tasks", columns: [{}, {}] }] };
    await choose(pane, fileOf(wrong, "ours.json"));
    expect(
      section().getByText(/“ours.json” cannot be used as a template. Nothing was changed/),
    ).toBeInTheDocument();
    expect(section().getByText("tables[0].name is missing")).toBeInTheDocument();
    expect(section().getByText(/^and \d+ more$/)).toBeInTheDocument();
    expect(pane.document.applied).toEqual([]);
    await pane.user.click(screen.getByRole("button", { name: "Close" }));
    expect(section().queryByText(/cannot be used/)).not.toBeInTheDocument();
  });
});

describe("a document that does not take it", () => {
  it("is told why, and nothing is lost", async () => {
    const document = new FakeDocument(THEIRS);
    document.refusal = "read-only";
    const pane = await openPane(document);
    await choose(pane, fileOf(DISTRICT));
    expect(
      section().getByText("The template was not put into the document: the document cannot be edited."),
    ).toBeInTheDocument();
    // What holds for the whole document holds for all that would be written.
    expect(pane.pane.store.getState().readOnly).toBe(true);
  });

  it("says that a newer version has written to it", async () => {
    const document = new FakeDocument(THEIRS);
    document.state = [{ id: "1", xml: `<state xmlns="${STATE_NAMESPACE}" version="2"/>` }];
    await choose(await openPane(document), fileOf(DISTRICT));
    expect(
      section().getByText(/The template was not put into the document: .*newer version/),
    ).toBeInTheDocument();
    expect(document.applied).toEqual([]);
  });

  it("offers nothing while it can only be read", async () => {
    const document = new FakeDocument(plan());
    document.capabilities = { comments: false, edit: false };
    const pane = await openPane(document);
    await openTab(pane, /Share/);
    expect(screen.getByRole("button", { name: "Use your district’s template…" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });
});
