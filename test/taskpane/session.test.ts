import type { Location } from "../../src/core/model";
import { commentingActions } from "../../src/taskpane/store/commenting";
import { createPane, type Pane } from "../../src/taskpane/store/pane";
import { FakeDocument } from "../support/fake-document";
import { environmentOver, OWNERLESS, plan } from "./support";

/** A pane without its screen. */
async function started(document: FakeDocument, elapsed: () => number = () => 0) {
  const pane = createPane({ ...environmentOver(document), elapsed });
  await pane.session.start();
  return pane;
}

describe("reading in the background", () => {
  test("Word rests for a while after a reading that took long", async () => {
    let now = 0;
    const document = new FakeDocument(plan());
    const read = document.read.bind(document);
    document.read = () => {
      now += 100;
      return read();
    };
    const pane = await started(document, () => now);
    now += 300;
    await pane.session.refreshSoon();
    expect(document.reads).toBe(1);
    now += 100;
    await pane.session.refreshSoon();
    expect(document.reads).toBe(2);
  });

  test("readings asked for while one is under way become one", async () => {
    const document = new FakeDocument(plan());
    const pane = await started(document);
    await Promise.all([pane.session.refresh(), pane.session.refresh(), pane.session.refresh()]);
    expect(document.reads).toBe(3);
  });

  test("nothing is read because the cursor moved within a cell", async () => {
    const document = new FakeDocument(plan());
    const pane = await started(document);
    await pane.session.goTo({ location: OWNERLESS });
    const before = document.reads;
    document.moveTo(OWNERLESS);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(document.reads).toBe(before);
  });

  test("a pane that was stopped follows no more", async () => {
    const document = new FakeDocument(plan());
    const pane = await started(document);
    pane.session.stop();
    document.moveTo(OWNERLESS);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(pane.store.getState().prompt).toBeUndefined();
  });

  test("the view that opens is chosen once: whoever turned to another stays there", async () => {
    const document = new FakeDocument(plan());
    const pane = createPane(environmentOver(document));
    const read = document.read.bind(document);
    document.read = async () => {
      document.read = read;
      const first = await read();
      // As by a click into the pane while it reads for the first time.
      void pane.session.refreshSoon().then(() => pane.session.refresh());
      return first;
    };
    pane.store.subscribe((state, before) => {
      if (before.reading === undefined && state.reading !== undefined) pane.session.openTab("share");
    });
    await pane.session.start();
    expect(document.reads).toBe(2);
    expect(pane.store.getState().tab).toBe("share");
  });

  test.each([
    ["a place that was chosen", (pane: Pane) => pane.session.goTo({ location: OWNERLESS }), "owner"],
    ["the overview", (pane: Pane) => pane.session.showOverview(), undefined],
  ])("where the cursor was before does not replace %s", async (_, choose, shown) => {
    const document = new FakeDocument(plan());
    const pane = await started(document);
    let answer: (location: Location) => void = () => undefined;
    const asked = jest.spyOn(document, "cursor");
    asked.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const late = pane.session.showCursor();
    await choose(pane);
    answer({ ...OWNERLESS, column: 0 });
    await late;
    expect(pane.store.getState().prompt?.id).toBe(shown);
  });

  test("what the host can do is asked again with each reading", async () => {
    const document = new FakeDocument(plan());
    const pane = await started(document);
    document.capabilities = { comments: false, edit: true };
    await pane.session.refresh();
    expect(pane.store.getState().capabilities).toEqual({ comments: false, edit: true });
  });
});

describe("comments", () => {
  test("stopping leaves the rest undone and counted", async () => {
    const document = new FakeDocument(plan({ rows: [["A step", "", "", "", ""]] }));
    const pane = await started(document);
    await pane.actions(commentingActions).preview();
    const work = pane.actions(commentingActions).confirm();
    pane.actions(commentingActions).stop();
    await work;
    const { comments } = pane.store.getState();
    const total = document.applied.length;
    expect(comments).toMatchObject({
      kind: "done",
      report: { added: total, removed: 0, not: [{ because: "it was stopped", count: 4 - total }] },
    });
    expect(total).toBeLessThan(4);
  });
});
