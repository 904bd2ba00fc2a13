import { guideWords } from "../../src/taskpane/words/guide";
import { refusalWords } from "../../src/taskpane/words/refusals";
import { findingOf, understand, withCell } from "./support/documents";
import { useStand } from "./support/stand";

/** What may befall any Word for a while: slow answers, and requests that fail in the middle. */

const stand = useStand();
const owner = "Jordan Rivera";
/** A write is some ten answers of two seconds each. */
const MINUTE = 60_000;

it(
  "says that it waits while each answer takes two seconds, and gets there",
  async () => {
    const workbench = await stand.openWorkbench({ profile: "slow" });
    const { pane } = workbench;
    const start = await workbench.download();
    const { message, cell } = findingOf(await understand(start), "missing-owner");
    await pane.turnTo("check");
    await pane.fix(message);
    await pane.write(owner);
    // What was typed stays in sight meanwhile.
    expect(await pane.editor.inputValue()).toBe(owner);
    await pane.button(/^Undo/).waitFor({ timeout: MINUTE });
    const wanted = await understand(await withCell(start, cell, owner));
    expect((await understand(await workbench.download())).snapshot).toEqual(wanted.snapshot);
  },
  3 * MINUTE,
);

it("keeps what was typed when a request fails in its middle, and writes it in the end", async () => {
  const workbench = await stand.openWorkbench({ profile: "faulty" }, { hostFails: true });
  const { pane } = workbench;
  const start = await workbench.download();
  const { message, cell } = findingOf(await understand(start), "missing-owner");
  await pane.turnTo("check");
  await pane.fix(message);
  const said = Object.values(refusalWords).map(({ what }) => what);
  let written = false;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await pane.write(owner);
    await pane.button(/^Undo/).or(pane.button(guideWords.copy)).first().waitFor();
    written = await pane.button(/^Undo/).isVisible();
    if (written) break;
    const text = await pane.panel.innerText();
    expect(said.filter((what) => text.includes(what))).toHaveLength(1);
    expect(await pane.editor.inputValue()).toBe(owner);
  }
  expect(written).toBe(true);
  const wanted = await understand(await withCell(start, cell, owner));
  expect((await understand(await workbench.download())).snapshot).toEqual(wanted.snapshot);
});
