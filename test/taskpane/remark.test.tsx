import { screen } from "@testing-library/react";
import { FakeDocument } from "../support/fake-document";
import { inDocument, openPane, type OpenPane, OWNERLESS, plan, press, putInto, violations } from "./support";

async function openRemark(given: FakeDocument | ReturnType<typeof plan> = plan()): Promise<OpenPane> {
  const pane = await openPane(given);
  await inDocument(() => void pane.pane.session.guideTo({ location: OWNERLESS }));
  await press(pane, "Add a remark");
  await screen.findByRole("textbox", { name: "Your remark" });
  return pane;
}

const box = (): HTMLElement => screen.getByRole("textbox", { name: "Your remark" });

describe("a remark", () => {
  test("becomes a comment of the person's on the place shown, from a beginning that helps", async () => {
    const pane = await openRemark();
    expect(screen.getByRole("button", { name: "Add as my comment" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await press(pane, "A question…");
    expect(box()).toHaveFocus();
    await putInto(pane, box(), "who calls?");
    expect(await violations()).toEqual([]);
    await press(pane, "Add as my comment");
    expect(document.activeElement).toHaveTextContent(
      /^Your remark on Owner, Train first-grade teachers is in/,
    );
    expect(pane.document.comments).toEqual([
      expect.objectContaining({ text: "A question: who calls?", location: OWNERLESS }),
    ]);
    expect(box()).toHaveDisplayValue("");
    expect(await violations()).toEqual([]);
  });

  test("stays with its place while the cursor is elsewhere", async () => {
    const pane = await openRemark();
    await putInto(pane, box(), "Who calls?");
    await inDocument(() => pane.document.moveTo({ ...OWNERLESS, row: OWNERLESS.row + 1 }));
    expect(screen.queryByRole("textbox", { name: "Your remark" })).not.toBeInTheDocument();
    await inDocument(() => pane.document.moveTo(OWNERLESS));
    await press(pane, "Add a remark");
    expect(box()).toHaveDisplayValue("Who calls?");
  });

  test("that Word refuses is kept and can be copied", async () => {
    const pane = await openRemark();
    await putInto(pane, box(), "Who calls?");
    pane.document.refusal = "protected";
    await press(pane, "Add as my comment");
    expect(document.activeElement).toHaveTextContent(/^Your remark was not added: the document is protected/);
    await press(pane, "Copy my remark");
    expect(pane.copied).toEqual(["Who calls?"]);
    expect(box()).toHaveDisplayValue("Who calls?");
  });

  test("is offered for copying alone where comments are not to be had", async () => {
    const document = new FakeDocument(plan());
    document.capabilities = { comments: false, edit: true };
    const pane = await openRemark(document);
    expect(screen.getByText(/does not take comments from add-ins. Write your remark here/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Add as my comment" })).not.toBeInTheDocument();
    await putInto(pane, box(), "Who calls?");
    await press(pane, "Copy my remark");
    expect(pane.copied).toEqual(["Who calls?"]);
    expect(await violations()).toEqual([]);
  });
});
