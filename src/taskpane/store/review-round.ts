import type { FindingLocation } from "../../core/checks";
import {
  finishedReview,
  type Found,
  sinceReview,
  type SinceReview,
  sinceReviewLine,
  sinceReviewTexts,
  sinceReviewTextsLine,
  whereOf,
} from "../../core/guidance";
import type { Plan } from "../../core/plan";
import { type KeptFinding, type Review, reviewRecord } from "../../core/records";
import type { Settings } from "../../core/state";
import { reviewWords } from "../words/review";
import type { Context } from "./context";
import { targetOf } from "./findings";
import { linesOf } from "./lines";
import { changeNotes, forgetNotes } from "./notes";
import { keepFromPage } from "./page-keeping";
import { plansOf } from "./plans";
import type { Session } from "./session";
import type { Reading, Target } from "./state";

/** Under which names what is typed in a round is kept. */
const ROUND = "review/round/";
export const ROUND_DAY = `${ROUND}day`;

/** Texts of a round as lines, an entry each. */
type RoundList = "reviewers" | "strengths" | "questions" | "suggestions";

/** Where the typed text of a list is kept. */
export function listNote(list: RoundList): string {
  return `${ROUND}${list}`;
}

function checkedAll({ plans }: Reading): Found {
  return {
    findings: plans.flatMap(({ check }) => check.findings),
    setAside: plans.flatMap(({ check }) => check.setAside),
  };
}

/** A finding as a list since the last review shows it. */
export interface SinceItem {
  readonly key: string;
  readonly where: string;
  readonly message: string;
  /** The cell that it is or was about, where there is one still. */
  readonly target: Target | undefined;
}

/** One sentence, and the lists behind it by their headings. */
export interface SincePart {
  readonly line: string;
  readonly lists: readonly { readonly label: string; readonly items: readonly SinceItem[] }[];
}

/** What has become of a review's findings, and of the texts; of these nothing where the review kept none. */
export interface Since {
  readonly findings: SincePart;
  readonly texts: SincePart | undefined;
  readonly raw: SinceReview;
}

/** Compares the findings and texts of all plans with those of a review. */
export function sinceThen(reading: Reading, review: Review, settings: Settings): Since {
  const plans = plansOf(reading);
  const { stage, templates } = reading;
  const raw = sinceReview(review, checkedAll(reading), { stage, settings, plans, templates });
  const places =
    raw.fixed.length + raw.notLookedAt.length === 0 ? new Map<string, Target>() : placesOf(plans);
  const then = ({ key, where, message }: KeptFinding): SinceItem => ({
    key,
    where,
    message,
    target: places.get(where),
  });
  const now = ({ key, location, message }: SinceReview["fresh"][number]): SinceItem => ({
    key,
    where: whereOf(plans, location),
    message,
    target: targetOf(location),
  });
  const { lists } = reviewWords;
  const findings = {
    line: sinceReviewLine(raw),
    lists: [
      { label: lists.fresh, items: raw.fresh.map(now) },
      { label: lists.firstLooked, items: raw.firstLooked.map(now) },
      { label: lists.unchanged, items: raw.unchanged.map(now) },
      { label: lists.fixed, items: raw.fixed.map(then) },
      { label: lists.setAside, items: raw.setAside.map(now) },
      { label: lists.notLookedAt, items: raw.notLookedAt.map(then) },
    ],
  };
  return { findings, texts: textsSince(plans, review), raw };
}

function textsSince(plans: readonly Plan[], review: Review): SincePart | undefined {
  const since = sinceReviewTexts(review, plans);
  if (since === undefined) return undefined;
  const item = (text: (typeof since.gone)[number], index: number): SinceItem => ({
    key: `${text.part} ${index}`,
    where: "",
    message: text.where,
    target: undefined,
  });
  const standing = (text: (typeof since.added)[number], index: number): SinceItem => ({
    ...item(text, index),
    target: targetOf(text.location),
  });
  const { lists } = reviewWords;
  return {
    line: sinceReviewTextsLine(since),
    lists: [
      { label: lists.changed, items: since.changed.map(standing) },
      { label: lists.added, items: since.added.map(standing) },
      { label: lists.gone, items: since.gone.map(item) },
    ],
  };
}

/** The places of the plans by the words that a review keeps of them. */
function placesOf(plans: readonly Plan[]): ReadonlyMap<string, Target> {
  const places = new Map<string, Target>();
  const add = (at: FindingLocation): void => {
    const target = targetOf(at);
    if (target !== undefined) places.set(whereOf(plans, at), target);
  };
  for (const { index, tables, fields, prompts } of plans) {
    for (const { id, location } of fields) add({ plan: index, ...location, field: id });
    for (const { id, location } of prompts) add({ plan: index, ...location, prompt: id });
    for (const { location } of tables.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells)) {
      add({ plan: index, ...location });
    }
  }
  return places;
}

/** Opens a round: today, with the reviewers of the last one. */
export function startRound(last: Review | undefined) {
  return (context: Context): void => {
    changeNotes({
      [ROUND_DAY]: context.environment.today(),
      [listNote("reviewers")]: (last?.reviewers ?? []).join("\n"),
    })(context);
    context.store.setState({ pageWork: { kind: "idle" } });
  };
}

/** Gives a round up with all that was typed in it. */
export const dropRound = forgetNotes(ROUND);

/** Ends the round: keeps what was said, and the findings as they are, for the next one to compare with. */
export function finishRound(context: Context, session: Session): Promise<boolean> {
  const { reading, notes } = context.store.getState();
  if (reading === undefined) return Promise.resolve(false);
  const list = (name: RoundList): readonly string[] => linesOf(notes[listNote(name)] ?? "");
  const said = {
    day: notes[ROUND_DAY] ?? context.environment.today(),
    reviewers: list("reviewers"),
    strengths: list("strengths"),
    questions: list("questions"),
    suggestions: list("suggestions"),
  };
  const review = finishedReview(said, plansOf(reading), checkedAll(reading), reading);
  const done = reviewWords.finished(review.findings.length);
  return keepFromPage(reviewRecord, review, { done, notes: ROUND })(context, session);
}

/** Keeps what the team answers to a review. */
export function answerReview(review: Review, answer: string, notes: string) {
  const done = reviewWords.answerKept;
  return keepFromPage(reviewRecord, { ...review, answer: answer.trim() }, { done, notes });
}
