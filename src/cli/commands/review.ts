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
import { checkDocument, type Checked, checkingFrom, type CheckingOptions } from "../checking";
import { type Decided, deliverUnchanged, keepRecord, readDecided } from "../decisions";
import { EXIT, UsageError } from "../exit";
import { guidanceWords as words } from "../guidance-words";
import type { ReadInput } from "../inputs";
import { type CommonOptions, formatFrom } from "../options";
import { jsonText, type Session } from "../session";
import { words as common } from "../words";

interface ReviewOptions extends CommonOptions, CheckingOptions {
  readonly format: string;
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

const FORMATS = ["md", "json"] as const;

/**
 * `review FILE [--memo] [--format md|json]`: what has changed since the last review, or its memo;
 * `review FILE --finish --reviewers "A; B" ... -o OUT` ends a review and keeps it in the document;
 * `review FILE --answer "..." -o OUT` keeps what the team answers.
 */
export function addReview(command: Command, session: Session): void {
  command
    .description(words.help.review)
    .argument("<file>", common.help.file)
    .option("--memo", words.help.memo)
    .option("--finish", words.help.finish)
    .option("--reviewers <names>", words.help.reviewers)
    .option("--question <text...>", words.help.question)
    .option("--suggestion <text...>", words.help.suggestion)
    .option("--strength <text...>", words.help.strength)
    .option("--answer <text>", words.help.teamAnswer)
    .option("-o, --output <file>", words.help.output)
    .option("--as-of <day>", common.help.asOf)
    .option("--stage <stage>", words.help.stage, "document")
    .option("--format <format>", words.help.format, "md")
    .action(async (file: string, _own: unknown, self: Command) => {
      await run(file, self.optsWithGlobals<ReviewOptions>(), session);
    });
}

async function run(file: string, options: ReviewOptions, session: Session): Promise<void> {
  const format = formatFrom(options.format, FORMATS);
  const keeping = keepingFrom(options);
  const checking = checkingFrom(options, session.terminal.now());
  const decided = await readDecided(file, options, session);
  if (decided === undefined) return;
  const { input, decisions } = decided;
  const last = decisions.reviews.at(-1);
  if (keeping?.kind === "answer") {
    await answer(keeping, last, decided, session);
    return;
  }
  const checked = checkDocument(input.recognition, checking);
  if (keeping?.kind === "finish") {
    await finish(keeping, checked, decided, session);
  } else if (options.memo === true && last === undefined) {
    session.terminal.say(words.review.noMemo(file));
    session.note(EXIT.found);
  } else {
    const memo = options.memo === true ? last : undefined;
    await session.terminal.out(
      memo === undefined ? changes(last, checked, input, format) : memoText(memo, input, format),
    );
  }
}

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
  last: Review | undefined,
  decided: Decided,
  session: Session,
): Promise<void> {
  const { file } = decided.input;
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

function memoText(review: Review, input: ReadInput, format: (typeof FORMATS)[number]): string {
  return format === "json"
    ? jsonText({ document: { file: input.file }, review })
    : reviewMemo(titleOfAll(input), review);
}

function changes(
  last: Review | undefined,
  checked: Checked,
  input: ReadInput,
  format: (typeof FORMATS)[number],
): string {
  const { file, recognition } = input;
  const as = { stage: checked.stage, settings: recognition.settings };
  const since = last === undefined ? undefined : sinceReview(last, checked, as);
  const texts = last === undefined ? undefined : sinceReviewTexts(last, recognition.plans);
  if (format === "json") {
    return jsonText({
      document: { file },
      asOf: checked.asOf,
      stage: checked.stage,
      ...(last === undefined || since === undefined
        ? { findings: checked.findings }
        : { lastReview: last, line: sinceReviewLine(since), since, texts }),
    });
  }
  if (last === undefined || since === undefined) return page(titleOfAll(input), [words.review.none]);
  return sinceReviewPage(titleOfAll(input), recognition.plans, last, since);
}
