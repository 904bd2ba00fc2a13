import type { Locator } from "playwright-core";
import { checkWords, commentWords } from "../../src/taskpane/words/check";
import { frameWords } from "../../src/taskpane/words/general";
import { guideWords } from "../../src/taskpane/words/guide";
import { refusalWords } from "../../src/taskpane/words/refusals";
import { PROFILES } from "../../src/workbench/host/profiles";
import { changedParts, findingOf, understand, withCell } from "./support/documents";
import { useStand } from "./support/stand";
import { type Pane, views, type Workbench } from "./support/workbench";

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

describe.each(PROFILES.map(({ name, label }) => [label, name] as const))("in: %s", (_label, profile) => {
  it("the pane does the main job, or says in words what this Word does not let it do", async () => {
    const workbench = await stand.openWorkbench({ profile });
    const { pane } = workbench;
    const writes = await writeOwner(workbench);
    const comments = await commentAndClear(workbench);
    expect({ writes, comments }).toMatchObject(required[profile] ?? {});

    // Whatever was refused: findings are explained, and the plan can be taken along as data.
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
