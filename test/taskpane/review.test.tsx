import { screen, within } from "@testing-library/react";
import { decisionsOf, mergeStateParts } from "../../src/core/state";
import { FakeDocument } from "../support/fake-document";
import {
  inDocument,
  memory,
  openMenuPage,
  openPane,
  type OpenPane,
  OWNERLESS,
  plan,
  press,
  putInto,
  violations,
} from "./support";

const NO_OWNER = "No owner is named for this step.";

async function openReviews(pane: OpenPane): Promise<void> {
  await openMenuPage(pane, "Review round");
}

async function reviewsIn(document: FakeDocument) {
  return decisionsOf(mergeStateParts((await document.read()).state)).reviews;
}

async function finish(pane: OpenPane): Promise<void> {
  await press(pane, "Start a review round");
  await putInto(pane, screen.getByRole("textbox", { name: "Reviewers" }), "A. Lee\nB. Cho");
  await press(pane, "Finish the review");
}

describe("a review round", () => {
  test("keeps who said what, and what our checks found, and can be taken along", async () => {
    const pane = await openPane(plan());
    await openReviews(pane);
    expect(screen.getByText(/This document has no review yet/)).toBeVisible();
    await press(pane, "Start a review round");
    expect(screen.getByRole("heading", { name: "This round" })).toHaveFocus();
    expect(screen.getByRole("button", { name: "Finish the review" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await putInto(pane, screen.getByRole("textbox", { name: "Reviewers" }), "A. Lee\n B. Cho \n");
    await press(pane, "How will you know that…");
    const questions = screen.getByRole("textbox", { name: "Questions" });
    expect(questions).toHaveFocus();
    await putInto(pane, questions, "it works?");
    expect(await violations()).toEqual([]);
    await press(pane, "Finish the review");
    expect(document.activeElement).toHaveTextContent(/^The review is kept in the document/);
    const [review] = await reviewsIn(pane.document);
    expect(review).toMatchObject({
      day: "2024-10-15",
      reviewers: ["A. Lee", "B. Cho"],
      questions: ["How will you know that it works?"],
      findings: [expect.objectContaining({ message: NO_OWNER })],
    });
    await press(pane, "Copy the memo");
    expect(pane.copied[0]).toContain("How will you know that it works?");
    expect(await violations()).toEqual([]);
  });

  test("tells at the next one what was fixed, what is new and what has stayed, and goes there", async () => {
    const pane = await openPane(plan());
    await openReviews(pane);
    await finish(pane);
    const owner = [OWNERLESS.table, OWNERLESS.row, OWNERLESS.column] as const;
    await inDocument(() => pane.document.type(...owner, "A. Chen"));
    await inDocument(() => pane.document.type(OWNERLESS.table, OWNERLESS.row + 1, 4, ""));
    await inDocument(() => void pane.pane.session.refresh());
    expect(screen.getByText("1 fixed, 1 new, 0 unchanged.")).toBeVisible();
    await press(pane, "Fixed (1)");
    const fixed = screen.getByText(NO_OWNER).closest("li");
    expect(fixed).not.toBeNull();
    await pane.user.click(within(fixed ?? document.body).getByRole("button", { name: /^Go to cell/ }));
    expect(await pane.document.cursor()).toEqual(OWNERLESS);
    await press(pane, "New (1)");
    expect(await violations()).toEqual([]);
  });

  test("begins with the reviewers of the last one; earlier ones can be opened", async () => {
    const pane = await openPane(plan());
    await openReviews(pane);
    await finish(pane);
    await press(pane, "Start a review round");
    const reviewers = screen.getByRole("textbox", { name: "Reviewers" });
    expect(reviewers).toHaveDisplayValue("A. Lee\nB. Cho".split("\n").join("\n"));
    await pane.user.clear(reviewers);
    await putInto(pane, reviewers, "C. Park");
    await press(pane, "Finish the review");
    await press(pane, "Earlier reviews (1)");
    await press(pane, "October 15, 2024: A. Lee and B. Cho");
    expect(screen.getByText("Nothing was noted in this round.", { selector: "ul p" })).toBeVisible();
    expect(await reviewsIn(pane.document)).toHaveLength(2);
  });

  test("keeps the team's answer with the review", async () => {
    const pane = await openPane(plan());
    await openReviews(pane);
    await finish(pane);
    await putInto(pane, screen.getByRole("textbox", { name: "What the team answers" }), "The clerks call.");
    await press(pane, "Keep the answer");
    expect(document.activeElement).toHaveTextContent("The team’s answer is kept in the document.");
    expect((await reviewsIn(pane.document)).map(({ answer }) => answer)).toEqual(["The clerks call."]);
  });

  test("loses nothing by tabs, a reload, or a document that refuses", async () => {
    const given = { keep: memory() };
    const first = await openPane(plan(), given);
    await openReviews(first);
    await press(first, "Start a review round");
    await putInto(first, screen.getByRole("textbox", { name: "Reviewers" }), "A. Lee");
    await putInto(first, screen.getByRole("textbox", { name: "Suggestions" }), "Add a log");
    first.unmount();
    const second = await openPane(plan(), given);
    await openReviews(second);
    second.document.refusal = "read-only";
    await press(second, "Finish the review");
    expect(document.activeElement).toHaveTextContent(/^Nothing was kept in the document: /);
    expect(screen.getByRole("textbox", { name: "Suggestions" })).toHaveDisplayValue("Add a log");
    expect(screen.getByRole("button", { name: "Finish the review" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    second.document.refusal = undefined;
    await press(second, "Try again");
    expect(screen.getByRole("heading", { name: "Review round" })).toHaveFocus();
    await press(second, "Finish the review");
    expect(await reviewsIn(second.document)).toHaveLength(1);
  });

  test("can be given up, once somebody is sure", async () => {
    const pane = await openPane(plan());
    await openReviews(pane);
    await press(pane, "Start a review round");
    await press(pane, "Give this round up…");
    await press(pane, "Give it up");
    expect(screen.getByRole("button", { name: "Start a review round" })).toHaveFocus();
    expect(await reviewsIn(pane.document)).toEqual([]);
  });

  test("is only looked at where a later version keeps something", async () => {
    const document = new FakeDocument(plan());
    document.state = [{ id: "1", xml: '<state xmlns="urn:action-plan-companion:state:1" version="99"/>' }];
    const pane = await openPane(document);
    await openReviews(pane);
    expect(screen.getByText(/A later version of this add-in/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Start a review round" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });
});
