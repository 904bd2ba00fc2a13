import type { LiveDocument } from "../../../src/core/model";
import { connectWord, documentName, hostBackground, setAutoOpen } from "../../../src/document/word";
import { profileNamed } from "../../../src/workbench/host/profiles";
import { plainPlan } from "../../contract/documents";
import { type RunningWord, startWord } from "../../support/word-harness";

/** Waits until something holds, as events come when they come. */
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !holds(); i += 1) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function open(profile: string): Promise<{ word: RunningWord; document: LiveDocument }> {
  const word = await startWord({ docx: plainPlan, profile: profileNamed(profile) });
  return { word, document: await connectWord() };
}

describe("without Word", () => {
  it("says that there is no Office where office.js is not there", async () => {
    await expect(connectWord()).rejects.toMatchObject({ code: "no-office" });
    expect(documentName()).toBe("");
    expect(hostBackground()).toBeUndefined();
  });

  it.each([
    [null, "no-office"],
    ["Excel", "not-word"],
  ])("tells a host %s apart", async (host, code) => {
    Object.assign(globalThis, { Office: { onReady: () => Promise.resolve({ host }) } });
    try {
      await expect(connectWord()).rejects.toMatchObject({ code });
    } finally {
      Reflect.deleteProperty(globalThis, "Office");
    }
  });
});

describe("what Word can do", () => {
  it.each([
    ["windows", true],
    ["ltsc-2021", false],
  ])("is told as %s", async (profile, comments) => {
    const { word, document } = await open(profile);
    expect(document.capabilities).toMatchObject({ comments, edit: true });
    word.close();
  });

  it("is learned from the first write that is denied", async () => {
    const { word, document } = await open("read-only");
    const snapshot = await document.read();
    const table = snapshot.blocks.find((block) => block.kind === "table");
    expect(table).toBeDefined();
    expect(document.capabilities.edit).toBe(true);
    const { results } = await document.apply([
      {
        kind: "setBracket",
        at: { ordinal: 0, text: "Action Plan for [Timeframe]" },
        expect: "[Timeframe]",
        text: "2024-25",
      },
    ]);
    expect(results).toMatchObject([{ outcome: "refused", code: "read-only" }]);
    expect(document.capabilities.edit).toBe(false);
    word.close();
  });
});

describe("the selection", () => {
  it("is told of once it rests, and no more after the listener left", async () => {
    const { word, document } = await open("hostile");
    await document.read();
    let heard = 0;
    const stop = document.onSelectionChanged(() => {
      heard += 1;
    });
    await until(() => word.host.counters.counts.commonCalls > 0);
    await document.select({ table: 0, row: 1, column: 0 });
    await document.select({ table: 0, row: 2, column: 0 });
    await until(() => heard > 0);
    // The event fired several times for each move.
    expect(heard).toBe(1);
    expect(await document.cursor()).toEqual({ table: 0, row: 2, column: 0 });
    stop();
    await document.select({ table: 0, row: 1, column: 0 });
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(heard).toBe(1);
    word.close();
  });

  it.each([
    { table: 0, row: 1, column: 2 },
    { table: 0, row: 2, column: 1 },
    { table: 0, row: 3 },
    { table: 0 },
    { paragraph: 4 },
    { paragraph: 7 },
  ])("goes to %j", async (location) => {
    const { word, document } = await open("windows");
    expect(await document.select(location)).toBe(true);
    expect(await document.cursor()).toMatchObject(location);
    word.close();
  });

  it("goes nowhere where there is no such place", async () => {
    const { word, document } = await open("windows");
    expect(await document.select({ table: 7, row: 0, column: 0 })).toBe(false);
    expect(await document.select({ paragraph: 99 })).toBe(false);
    word.close();
  });
});

describe("what surrounds the document", () => {
  it("has a name, and opens the pane with it if asked", async () => {
    const { word } = await open("windows");
    expect(documentName()).not.toBe("");
    const key = "Office.AutoShowTaskpaneWithDocument";
    await setAutoOpen(true);
    expect(word.Office.context.document.settings.get(key)).toBe(true);
    await setAutoOpen(false);
    expect(word.Office.context.document.settings.get(key)).toBeNull();
    word.close();
  });
});

describe("cancelling", () => {
  it("stops between batches and says what was not tried", async () => {
    const { word, document } = await open("windows");
    const snapshot = await document.read();
    const controller = new AbortController();
    const bracket = {
      kind: "setBracket",
      at: { ordinal: 0, text: "Action Plan for [Timeframe]" },
      expect: "[Timeframe]",
      text: "2024-25",
    } as const;
    expect(snapshot.fidelity).toBe("full");
    const { results } = await document.apply([bracket, { kind: "setState", expect: [], xml: undefined }], {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(results).toMatchObject([{ outcome: "applied" }, { outcome: "refused", code: "cancelled" }]);
    word.close();
  });
});
