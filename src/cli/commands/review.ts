import type { Command } from "commander";
import {
  finishedReview,
  page,
  reviewMemo,
  sinceReview,
  sinceReviewLine,
  sinceReviewPage,
  sinceReviewTexts,
} from "../../core/guidance";
import { paperTitle } from "../../core/plan";
import { type Review, reviewRecord } from "../../core/records";
import { checkDocument, type Checked, type Checking, checkingFrom, type CheckingOptions } from "../checking";
import { type Decided, decidedIn, deliverUnchanged, keepRecord, readDecided } from "../decisions";
import { EXIT, UsageError } from "../exit";
import { guidanceWords as words } from "../guidance-words";
import type { ReadInput } from "../inputs";
import { addPageOptions, type Page, pageJob, type PageOptions, printEach } from "../pages";
import type { Session } from "../session";
import { words as common } from "../words";

interface ReviewOptions extends PageOptions, CheckingOptions {
  readonly stage: string;
  readonly memo?: boolean;
  readonly finish?: boolean;
  readonly answer?: string;
  readonly reviewers?: string;
  readonly question?: readonly string[];
  readonly suggestion?: readonly string[];
  readonly strength?: readonly string[];
  readonly output?: string;
}

/**
 * `review PATH... [--memo] [--format md|json|ndjson]`: what has changed since the last review, or its memo;
 * `review FILE --finish --reviewers "A; B" ... -o OUT` ends a review and keeps it in the document;
 * `review FILE --answer "..." -o OUT` keeps what the team answers.
 */
export function addReview(command: Command, session: Session): void {
  addPageOptions(command)
    .description(words.help.review)
    .option("--memo", words.help.memo)
    .option("--finish", words.help.finish)
    .option("--reviewers <names>", words.help.reviewers)
    .option("--question <text...>", words.help.question)
    .option("--suggestion <text...>", words.help.suggestion)
    .option("--strength <text...>", words.help.strength)
    .option("--answer <text>", words.help.teamAnswer)
    .option("-o, --output <file>", words.help.outputOfOne)
    .option("--as-of <day>", common.help.asOf)
    .option("--stage <stage>", words.help.stage, "document")
    .action(async (paths: string[], _own: unknown, self: Command) => {
      await run(paths, self.optsWithGlobals<ReviewOptions>(), session);
    });
}

async function run(paths: readonly string[], options: ReviewOptions, session: Session): Promise<void> {
  const keeping = keepingFrom(options);
  const checking = checkingFrom(options, session.terminal.now());
  if (keeping === undefined) {
    await printEach(paths, reviewJob, { checking, memo: options.memo === true }, options, session);
    return;
  }
  const decided = await readDecided(paths, options, session);
  if (decided === undefined) return;
  if (keeping.kind === "answer") await answer(keeping, decided, session);
  else await finish(keeping, checkDocument(decided.input.recognition, checking), decided, session);
}

interface Asked {
  readonly checking: Checking;
  readonly memo: boolean;
}

/** What has changed in a document since its last review, or the memo of that. */
export const reviewJob = pageJob<Asked>("review", (input, { checking, memo }, aside) => {
  const last = decidedIn(input).decisions.reviews.at(-1);
  if (!memo) return changes(last, checkDocument(input.recognition, checking), input);
  if (last !== undefined) {
    return { text: () => reviewMemo(titleOfAll(input), last), data: () => ({ review: last }) };
  }
  aside.say(words.review.noMemo(input.file));
  aside.note(EXIT.found);
  return undefined;
});

type Keeping =
  | { readonly kind: "answer"; readonly text: string; readonly output: string }
  | {
      readonly kind: "finish";
      readonly notes: Pick<Review, "reviewers" | "questions" | "suggestions" | "strengths">;
      readonly output: string;
    };

/** @throws UsageError where two things are asked for at once, or half of one */
function keepingFrom(options: ReviewOptions): Keeping | undefined {
  const {
    memo,
    finish,
    answer: text,
    output,
    reviewers,
    question = [],
    suggestion = [],
    strength = [],
  } = options;
  const wanted = [memo, finish, text].filter((one) => one !== undefined);
  if (wanted.length > 1) throw new UsageError(words.usage.reviewOne);
  const said = {
    "--reviewers": reviewers,
    "--question": options.question,
    "--suggestion": options.suggestion,
    "--strength": options.strength,
  };
  const [stray] = Object.entries(said).filter(([, value]) => value !== undefined);
  if (finish !== true && stray !== undefined) throw new UsageError(words.usage.finishFirst(stray[0]));
  const option = finish === true ? "--finish" : text === undefined ? undefined : "--answer";
  if (option === undefined) {
    if (output !== undefined) throw new UsageError(words.usage.outputWithout);
    return undefined;
  }
  if (output === undefined) throw new UsageError(words.usage.needsOutput(option));
  if (text !== undefined) return { kind: "answer", text: text.trim(), output };
  const names = (reviewers ?? "").split(";").map((name) => name.trim());
  const known = names.filter((name) => name !== "");
  if (known.length === 0) throw new UsageError(words.usage.reviewersMissing);
  const notes = { reviewers: known, questions: question, suggestions: suggestion, strengths: strength };
  return { kind: "finish", notes, output };
}

async function finish(
  { notes, output }: Extract<Keeping, { kind: "finish" }>,
  checked: Checked,
  decided: Decided,
  session: Session,
): Promise<void> {
  const { file, recognition } = decided.input;
  if (recognition.plans.length === 0) throw new UsageError(words.usage.noPlan);
  const review = finishedReview({ day: checked.asOf, ...notes }, recognition.plans, checked, checked);
  const done = words.review.finished(file, review.findings.length);
  await keepRecord(decided, { kind: reviewRecord, record: review }, output, done, session);
}

async function answer(
  { text, output }: Extract<Keeping, { kind: "answer" }>,
  decided: Decided,
  session: Session,
): Promise<void> {
  const { file } = decided.input;
  const last = decided.decisions.reviews.at(-1);
  if (last === undefined) {
    await deliverUnchanged(decided, output, words.review.noMemo(file), session);
    return;
  }
  const record: Review = { ...last, answer: text };
  const done = words.review.answered(file, last.day);
  await keepRecord(decided, { kind: reviewRecord, record }, output, done, session);
}

function titleOfAll({ file, recognition: { plans } }: ReadInput): string {
  return plans.length === 0 ? file : plans.map(paperTitle).join("; ");
}

function changes(last: Review | undefined, checked: Checked, input: ReadInput): Page {
  const { plans, templates, settings } = input.recognition;
  const { asOf, stage } = checked;
  const title = titleOfAll(input);
  if (last === undefined) {
    return {
      text: () => page(title, [words.review.none]),
      data: () => ({ asOf, stage, findings: checked.findings }),
    };
  }
  const since = sinceReview(last, checked, { stage, settings, plans, templates });
  return {
    text: () => sinceReviewPage(title, plans, last, since),
    data: () => ({
      asOf,
      stage,
      lastReview: last,
      line: sinceReviewLine(since),
      since,
      texts: sinceReviewTexts(last, plans),
    }),
  };
}
