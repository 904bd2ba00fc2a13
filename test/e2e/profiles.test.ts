import type { Locator } from "playwright-core";
import { scheduleOf } from "../../src/core/guidance";
import { builtinTemplates, templateOf } from "../../src/core/templates";
import { checkWords, commentWords } from "../../src/taskpane/words/check";
import { decisionWords } from "../../src/taskpane/words/decisions";
import { frameWords } from "../../src/taskpane/words/general";
import { guideWords } from "../../src/taskpane/words/guide";
import { pageWords } from "../../src/taskpane/words/pages";
import { planWords } from "../../src/taskpane/words/plan";
import { refusalWords } from "../../src/taskpane/words/refusals";
import { reviewWords } from "../../src/taskpane/words/review";
import { PROFILES } from "../../src/workbench/host/profiles";
import { words as workbenchWords } from "../../src/workbench/words";
import { changedParts, findingOf, today, understand, withCell } from "./support/documents";
import { useStand } from "./support/stand";
import { decisionsIn, type Pane, views, type Workbench } from "./support/workbench";

const stand = useStand();
const owner = "Jordan Rivera";
const refusals = Object.values(refusalWords);

/** What has to work in a Word; where nothing is said here, it works or is refused in words. */
const required: Readonly<Record<string, { readonly writes?: boolean; readonly comments?: boolean }>> = {
  windows: { writes: true, comments: true },
  web: { writes: true, comments: true },
  ipad: { writes: true, comments: true },
  "ltsc-2021": { writes: true, comments: false },
  "read-only": { writes: false, comments: false },
  "comments-denied": { writes: true, comments: false },
};

/** Waits for either and says whether it was the first. */
async function whether(first: Locator, other: Locator): Promise<boolean> {
  await first.or(other).first().waitFor();
  return first.first().isVisible();
}

/** The words of refusals that the pane shows. */
async function refusalsShown(pane: Pane): Promise<readonly string[]> {
  const text = await pane.panel.innerText();
  return refusals.map(({ what }) => what).filter((what) => text.includes(what));
}

/** Writes the owner that is missing. Gives whether Word took it; if not, that was said and nothing was lost. */
async function writeOwner(workbench: Workbench): Promise<boolean> {
  const { pane } = workbench;
  const start = await workbench.download();
  const { message, cell } = findingOf(await understand(start), "missing-owner");
  await pane.turnTo("check");
  await pane.fix(message);
  await pane.write(owner);
  const done = await whether(pane.button(/^Undo/), pane.button(guideWords.copy));
  const end = await workbench.download();
  if (done) {
    const wanted = await understand(await withCell(start, cell, owner));
    expect((await understand(end)).snapshot).toEqual(wanted.snapshot);
    await workbench.cell(cell).getByText(owner).waitFor();
  } else {
    expect(await refusalsShown(pane)).toHaveLength(1);
    expect(await pane.editor.inputValue()).toBe(owner);
    expect(changedParts(start, end)).toEqual([]);
  }
  await pane.turnTo("check");
  await pane.finding(message).waitFor({ state: done ? "detached" : "visible" });
  return done;
}

/** Adds comments and takes them out again. Gives whether Word took them; if not, that was said. */
async function commentAndClear(workbench: Workbench): Promise<boolean> {
  const { pane } = workbench;
  const { findings } = await understand(await workbench.download());
  await pane.turnTo("check");
  const offered = await whether(
    pane.button(commentWords.add),
    pane.panel.getByText(commentWords.unavailable),
  );
  if (!offered) return false;
  await pane.button(commentWords.add).click();
  await pane.button(commentWords.confirm(findings.length)).click();
  await pane.button(frameWords.close).waitFor();
  const report = await pane.panel.innerText();
  const taken = report.includes(commentWords.report([commentWords.added(findings.length)]));
  if (taken) {
    expect((await understand(await workbench.download())).snapshot.comments).toHaveLength(findings.length);
  } else {
    const reasons = refusals.map(({ because }) => commentWords.because(findings.length, because));
    expect(new Set(reasons.filter((words) => report.includes(words))).size).toBe(1);
  }
  await pane.button(frameWords.close).click();
  if (taken) {
    await pane.button(commentWords.remove).click();
    await pane.panel.getByText(commentWords.report([commentWords.removed(findings.length)])).waitFor();
  }
  expect((await understand(await workbench.download())).snapshot.comments).toEqual([]);
  return taken;
}

/** Says of a finding that it may stay, and why; the document keeps that. */
async function setAside(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  const { message } = findingOf(await understand(await workbench.download()), "missing-date");
  await pane.turnTo("check");
  await pane.button(checkWords.whyAndHowSpoken(message)).click();
  await pane.button(decisionWords.setAsideSpoken(message)).click();
  await pane.panel.getByRole("textbox", { name: decisionWords.why }).fill("The hall is not booked yet.");
  await pane.button(decisionWords.confirm).click();
  await pane.button(decisionWords.asideTitle(1)).waitFor();
  await pane.finding(message).waitFor({ state: "detached" });
  expect((await decisionsIn(workbench)).setAside).toMatchObject([{ reason: "The hall is not booked yet." }]);
}

/** Looks up who carries how much: what the engine says, in its order. No Word can refuse that. */
async function seeWhoCarriesMost(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  const [plan] = (await understand(await workbench.download())).plans;
  if (plan === undefined) throw new Error("there is no plan");
  const { carriers } = scheduleOf(plan, templateOf(plan, builtinTemplates), today);
  expect(carriers.length).toBeGreaterThan(2);
  await pane.turnTo("plan");
  const people = pane.panel.locator("section", { hasText: planWords.carriers }).getByRole("button");
  const names = carriers.map((carrier) => planWords.carrierName(carrier) + planWords.load(carrier));
  expect(await people.allTextContents()).toEqual(names);
}

/** Ends a review, has somebody rewrite a step in the document, and looks up what has changed. */
async function reviewAndCompare(workbench: Workbench): Promise<void> {
  const { page, pane } = workbench;
  await pane.openPage(pageWords.labels.review);
  await pane.button(reviewWords.start).click();
  await pane.content.getByRole("textbox", { name: reviewWords.reviewers, exact: true }).fill("A. Lee");
  await pane.button(reviewWords.finish).click();
  await pane.content
    .locator(":focus")
    .getByText(/^The review is kept in the document/)
    .waitFor();
  await workbench.sheet.locator("td", { hasText: "M. Okoye" }).dblclick();
  await page.getByRole("textbox", { name: workbenchWords.editCell }).fill("B. Cho");
  await page.keyboard.press("ControlOrMeta+Enter");
  await workbench.sheet.getByText("Dana Whitfield").click();
  await pane.content.getByText("Steps and answers: 1 rewritten, 0 added, 0 gone.").waitFor();
  await pane.button(/^Rewritten/).click();
  await pane.content.getByText("“Train teachers in small-group routines”").waitFor();
  await pane.button(pageWords.backSpoken).click();
}

/** Where it is known that nothing can be kept, neither is offered. */
async function nothingToKeep({ pane }: Workbench): Promise<void> {
  await pane.turnTo("check");
  await pane
    .button(/^Why and how/)
    .first()
    .click();
  expect(await pane.button(/^Set aside/).count()).toBe(0);
  await pane.openPage(pageWords.labels.review);
  expect(await pane.button(reviewWords.start).getAttribute("aria-disabled")).toBe("true");
  await pane.button(pageWords.backSpoken).click();
}

describe.each(PROFILES.map(({ name, label }) => [label, name] as const))("in: %s", (_label, profile) => {
  it("the pane does each job, or says in words what this Word does not let it do", async () => {
    const workbench = await stand.openWorkbench({ profile, width: 270 });
    const { pane } = workbench;
    const writes = await writeOwner(workbench);
    const comments = await commentAndClear(workbench);
    await seeWhoCarriesMost(workbench);
    expect({ writes, comments }).toMatchObject(required[profile] ?? {});
    if (profile === "read-only") {
      await nothingToKeep(workbench);
    } else {
      await setAside(workbench);
      await reviewAndCompare(workbench);
    }

    // Whatever was refused: findings are explained, and the plan can be taken along as data.
    await pane.turnTo("check");
    await pane
      .button(new RegExp(`^${checkWords.whyAndHowSpoken("")}`))
      .first()
      .click();
    await pane.panel.getByText(checkWords.how, { exact: true }).waitFor();
    expect(JSON.parse(await pane.json())).toMatchObject({ plans: [{ template: { id: "ese-531t" } }] });
  });
});

it("says once that a document is read-only, and stops offering to write", async () => {
  const workbench = await stand.openWorkbench({ profile: "read-only" });
  const { pane } = workbench;
  expect(await writeOwner(workbench)).toBe(false);
  for (const view of views) {
    await pane.turnTo(view);
    expect(await pane.content.getByText(frameWords.readOnly).count()).toBe(1);
  }
  await pane.turnTo("guide");
  await pane.button(guideWords.copy).waitFor();
  expect(await pane.button(guideWords.write).count()).toBe(0);
});

it("says once that comments are not allowed, and keeps the list of findings", async () => {
  const workbench = await stand.openWorkbench({ profile: "comments-denied" });
  const { pane } = workbench;
  expect(await commentAndClear(workbench)).toBe(false);
  expect(await pane.content.getByText(commentWords.unavailable).count()).toBe(1);
  expect(await pane.button(commentWords.add).count()).toBe(0);
  const { findings } = await understand(await workbench.download());
  for (const { message } of findings) expect(await pane.finding(message).count()).toBeGreaterThan(0);
});
