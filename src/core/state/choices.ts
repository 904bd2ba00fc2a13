import { z } from "zod";
import { type SetAside, type Stage, STAGES } from "../checks";
import { readBy, type RecordKind } from "../model";
import { setAsideRecord } from "../records";
import { decisionsOf } from "./decisions";
import { type KeptBy, recordsOf, withoutRecord, withoutRecords, withRecord } from "./records";
import type { DocumentState } from "./schema";
import { readSetting, SETTING_NAMES, type Settings } from "./settings";
import { entriesOf } from "./state";

/** What people decided about a document, kept in it for everybody who opens it. */
export interface Choices {
  /** How far the plan has come, where somebody said so. */
  readonly stage?: Stage;
  readonly settings: Settings;
  readonly setAsides: readonly SetAside[];
}

const stageRecord: RecordKind<Stage> = { kind: "stage", read: readBy(z.enum(STAGES)) };

const SETTING = "setting";

function keptSettings(state: DocumentState): Settings {
  const kept = entriesOf(state, SETTING).map(
    ({ id, value }) => readSetting(id.slice(SETTING.length + 1), value) ?? {},
  );
  return Object.assign({}, ...kept) as Settings;
}

/** What a document's state says of them. What cannot be read is left out. */
export function keptChoices(state: DocumentState): Choices {
  const stage = recordsOf(state, stageRecord)[0]?.value;
  return {
    ...(stage === undefined ? {} : { stage }),
    settings: keptSettings(state),
    setAsides: decisionsOf(state).setAside,
  };
}

/** The state with a stage kept in it; undefined: none is kept any more. */
export function withStage(state: DocumentState, stage: Stage | undefined, by: KeptBy): DocumentState {
  return stage === undefined
    ? withoutRecords(state, stageRecord.kind, by)
    : withRecord(state, stageRecord.kind, "", stage, by);
}

/** The state with these settings kept in it and no others. */
export function withSettings(state: DocumentState, settings: Settings, by: KeptBy): DocumentState {
  const given = SETTING_NAMES.filter((name) => settings[name] !== undefined);
  return given.reduce(
    (left, name) => withRecord(left, SETTING, name, settings[name], by),
    withoutRecords(state, SETTING, by, given),
  );
}

/** The state with a finding set aside; an earlier reason for the same finding gives way. */
export function withSetAside(state: DocumentState, setAside: SetAside, time: string): DocumentState {
  const { author } = setAside;
  const by = { time, ...(author === undefined ? {} : { author }) };
  return withRecord(state, setAsideRecord.kind, setAsideRecord.nameOf(setAside), setAside, by);
}

/** The state with a finding no longer set aside. */
export function withoutSetAside(
  state: DocumentState,
  setAside: Pick<SetAside, "check" | "key">,
  by: KeptBy,
): DocumentState {
  return withoutRecord(state, setAsideRecord.kind, setAsideRecord.nameOf(setAside), by);
}
