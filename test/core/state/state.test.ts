import fc from "fast-check";
import { STATE_NAMESPACE } from "../../../src/core/model";
import {
  clearStateEdit,
  type DocumentState,
  entriesOf,
  mergeStateParts,
  serialiseState,
  type StateEntry,
  stateEdit,
  withEntry,
} from "../../../src/core/state";
import { snapshotOf } from "../../support/snapshot";

const EMPTY: DocumentState = { entries: [], newer: false };

function entry(id: string, time: string, value: StateEntry["value"], kind = "setting"): StateEntry {
  return { id, kind, time, value };
}

function merged(...parts: readonly (readonly StateEntry[] | string)[]): DocumentState {
  return mergeStateParts(
    parts.map((part, id) => ({
      id: String(id),
      xml: typeof part === "string" ? part : serialiseState(part),
    })),
  );
}

const EARLY = "2024-10-01T08:00:00Z";
const LATE = "2024-10-02T08:00:00Z";

describe("a part of state", () => {
  it("is plain XML of our namespace without a declaration", () => {
    expect(serialiseState([entry("stage", EARLY, "final & <done>")])).toBe(
      `<state xmlns="${STATE_NAMESPACE}" version="1"><entry>{"id":"stage","kind":"setting","time":"${EARLY}","value":"final &amp; &lt;done&gt;"}</entry></state>`,
    );
  });

  it("gives back what was written, whatever the texts", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: "binary", minLength: 1, maxLength: 20 }), { maxLength: 5 }),
        text,
        (ids, value) => {
          const entries = ids.map((id) => ({ ...entry(id, EARLY, { text: value }), author: "A. B." }));
          const byId = (a: StateEntry, b: StateEntry): number => (a.id < b.id ? -1 : 1);
          expect(merged(entries).entries).toEqual(JSON.parse(JSON.stringify([...entries].sort(byId))));
        },
      ),
    );
  });

  it.each<[string, string]>([
    ["nothing", ""],
    ["no XML", "hello"],
    ["broken XML", `<state xmlns="${STATE_NAMESPACE}" version="1"><entry>`],
    ["another namespace", `<state xmlns="urn:other" version="1"><entry>{}</entry></state>`],
    ["no JSON", `<state xmlns="${STATE_NAMESPACE}" version="1"><entry>{oh</entry></state>`],
    ["another shape", `<state xmlns="${STATE_NAMESPACE}" version="1"><entry>{"id":3}</entry></state>`],
    ["a version that is none", `<state xmlns="${STATE_NAMESPACE}" version="x"></state>`],
    ["a document type", `<!DOCTYPE state [<!ENTITY a "b">]><state xmlns="${STATE_NAMESPACE}" version="1"/>`],
  ])("that holds %s says nothing", (_, xml) => {
    expect(merged(xml)).toEqual(EMPTY);
  });

  it("is read with a byte-order mark, a declaration, a prefix and foreign elements", () => {
    const json = JSON.stringify(entry("a", EARLY, 1));
    const xml = `\ufeff<?xml version="1.0"?><s:state xmlns:s="${STATE_NAMESPACE}" version="1"><x/><s:entry><![CDATA[${json}]]></s:entry></s:state>`;
    expect(merged(xml).entries).toEqual([entry("a", EARLY, 1)]);
  });
});

describe("several parts", () => {
  it("are merged: the latest entry of each id counts", () => {
    const one = [entry("a", EARLY, "old"), entry("b", LATE, "kept")];
    const two = [entry("a", LATE, "new"), entry("b", EARLY, "old"), entry("c", "no time", true)];
    expect(merged(one, two).entries).toEqual([
      entry("a", LATE, "new"),
      entry("b", LATE, "kept"),
      entry("c", "no time", true),
    ]);
  });

  it("give the same in any order", () => {
    const any = fc.record({
      id: fc.constantFrom("a", "b", "c"),
      kind: fc.constant("setting"),
      time: fc.constantFrom(EARLY, LATE, ""),
      value: fc.integer(),
    });
    const part = fc.array(any, { maxLength: 4 });
    fc.assert(
      fc.property(part, part, part, (one, two, three) => {
        expect(merged(three, one, two)).toEqual(merged(one, two, three));
      }),
    );
  });

  it("compare moments, not how they are written", () => {
    const zoned = entry("a", "2024-10-01T23:00:00-05:00", "later");
    expect(merged([zoned], [entry("a", "2024-10-02T01:00:00Z", "earlier")]).entries).toEqual([zoned]);
  });
});

describe("writing state", () => {
  const snapshot = snapshotOf([], { state: [{ id: "1", xml: serialiseState([entry("a", EARLY, 1)]) }] });

  it("puts one part in place of all", () => {
    const state = withEntry(mergeStateParts(snapshot.state), entry("b", LATE, 2));
    expect(stateEdit(snapshot, state)).toEqual({
      kind: "setState",
      expect: [serialiseState([entry("a", EARLY, 1)])],
      xml: serialiseState([entry("a", EARLY, 1), entry("b", LATE, 2)]),
    });
  });

  it("takes entries back by an entry without a value, and the part with the last of them", () => {
    const state = withEntry(mergeStateParts(snapshot.state), entry("a", LATE, null));
    expect(entriesOf(state, "setting")).toEqual([]);
    expect(stateEdit(snapshot, state)?.xml).toBeUndefined();
    const more = withEntry(state, entry("b", LATE, 2));
    expect(stateEdit(snapshot, more)?.xml).toContain('"value":null');
  });

  it("leaves what a later version wrote", () => {
    const newer = snapshotOf([], {
      state: [{ id: "1", xml: `<state xmlns="${STATE_NAMESPACE}" version="2"/>` }],
    });
    expect(mergeStateParts(newer.state).newer).toBe(true);
    expect(stateEdit(newer, withEntry(EMPTY, entry("a", LATE, 1)))).toBeUndefined();
  });

  it("can take everything of ours out", () => {
    expect(clearStateEdit(snapshot)).toMatchObject({ kind: "setState", xml: undefined });
    expect(clearStateEdit(snapshotOf([]))).toBeUndefined();
  });
});
