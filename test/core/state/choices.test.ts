import type { SetAside } from "../../../src/core/checks";
import {
  type DocumentState,
  mergeStateParts,
  parseSettings,
  readPlans,
  serialiseState,
  type Settings,
  withoutSetAside,
  withSetAside,
  withSettings,
  withStage,
} from "../../../src/core/state";
import { snapshotOf } from "../../support/snapshot";

const EMPTY: DocumentState = { entries: [], newer: false };
const EARLY = { time: "2024-10-01T08:00:00Z" };
const LATE = { time: "2024-10-02T08:00:00Z" };

const vague: SetAside = {
  check: "vague-owner",
  key: "abc",
  reason: "The office is one person.",
  about: "Choose books · Owner: “Office”",
  day: "2024-10-01",
};

/** What somebody reads who opens a document with these parts. */
function choicesIn(...states: readonly DocumentState[]): unknown {
  const parts = states.map(({ entries }, id) => ({ id: String(id), xml: serialiseState(entries) }));
  const { stage, settings, setAsides } = readPlans({ ...snapshotOf([]), state: parts });
  return { stage, settings, setAsides };
}

describe("what people decided, kept in a document", () => {
  it("is nothing to begin with", () => {
    expect(choicesIn()).toEqual({ stage: undefined, settings: {}, setAsides: [] });
  });

  it("is read back as it was kept", () => {
    const settings: Settings = {
      ownerPolicy: "title",
      wordsToDefine: ["belonging"],
      off: ["duplicate-step"],
      calendar: { firstMonth: 9 },
    };
    const state = withSetAside(
      withSettings(withStage(EMPTY, "early", EARLY), settings, EARLY),
      vague,
      EARLY.time,
    );
    expect(choicesIn(state)).toEqual({ stage: "early", settings, setAsides: [vague] });
  });

  it("is merged where two people decided at once: the later word on each thing counts", () => {
    const one = withSettings(withStage(EMPTY, "early", EARLY), { ownerPolicy: "title" }, LATE);
    const other = withSettings(withStage(EMPTY, "final", LATE), { ownerPolicy: "person", off: [] }, EARLY);
    expect(choicesIn(one, other)).toEqual({
      stage: "final",
      settings: { ownerPolicy: "title", off: [] },
      setAsides: [],
    });
    expect(choicesIn(other, one)).toEqual(choicesIn(one, other));
  });

  it("is taken back by a later word, though another part still has the earlier one", () => {
    const before = withSetAside(
      withSettings(withStage(EMPTY, "early", EARLY), { ownerPolicy: "title" }, EARLY),
      vague,
      EARLY.time,
    );
    const after = withoutSetAside(withSettings(withStage(before, undefined, LATE), {}, LATE), vague, LATE);
    expect(choicesIn(before, after)).toEqual({ stage: undefined, settings: {}, setAsides: [] });
  });

  it("stays the very same state where nothing is new", () => {
    const state = withSetAside(
      withSettings(withStage(EMPTY, "early", EARLY), { off: [] }, EARLY),
      vague,
      EARLY.time,
    );
    const again = withSetAside(
      withSettings(withStage(state, "early", LATE), { off: [] }, LATE),
      vague,
      LATE.time,
    );
    expect(again).toBe(state);
    expect(withoutSetAside(state, { ...vague, key: "other" }, LATE)).toBe(state);
  });

  it.each<[string, string, unknown]>([
    ["stage", "stage", "perfect"],
    ["setting:ownerPolicy", "setting", "nobody"],
    ["setting:colour", "setting", "blue"],
    ["set-aside:a:b", "set-aside", { key: "b" }],
  ])("counts as not there where it cannot be read: %s", (id, kind, value) => {
    const entry = { id, kind, time: EARLY.time, value: value as string };
    expect(choicesIn({ entries: [entry], newer: false })).toEqual(choicesIn());
    expect(mergeStateParts([{ id: "1", xml: serialiseState([entry]) }]).entries).toHaveLength(1);
  });

  it("gives way to what is brought along, setting by setting", () => {
    const state = withSettings(EMPTY, { ownerPolicy: "title", calendar: { firstMonth: 9 } }, EARLY);
    const snapshot = { ...snapshotOf([]), state: [{ id: "1", xml: serialiseState(state.entries) }] };
    const { settings, templates } = readPlans(snapshot, { settings: { ownerPolicy: "person" } });
    expect(settings).toEqual({ ownerPolicy: "person", calendar: { firstMonth: 9 } });
    expect(new Set(templates.map(({ calendar }) => calendar.firstMonth))).toEqual(new Set([9]));
  });
});

describe("settings that somebody wrote", () => {
  it.each<[unknown, string, string]>([
    [[], "the settings", "should be an object"],
    [{ ownerPolicy: "boss" }, "ownerPolicy", "should be one of: person, title, either"],
    [{ wordsToDefine: "equity" }, "wordsToDefine", "should be a list"],
    [{ wordsToDefine: ["equity", " "] }, "wordsToDefine[1]", "write some text here"],
    [{ calendar: { firstMonth: 13 } }, "calendar.firstMonth", "give a month as a number from 1 to 12"],
    [{ calendar: { firstMonth: 7.5 } }, "calendar.firstMonth", "should be a whole number"],
    [{ calendar: {} }, "calendar.firstMonth", "is missing"],
    [{ colour: "blue" }, "the settings", "has colour, which we do not know; is it misspelt?"],
  ])("%j is told with its place and the reason", (data, path, reason) => {
    expect(parseSettings(data)).toEqual({ ok: false, problems: [{ path, reason }] });
  });

  it("may name only checks that there are", () => {
    const parsed = parseSettings({ off: ["vague-owner", "vague-ownr"] });
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: "off[1]" }] });
  });
});
