import { useEffect, useMemo, useRef } from "react";
import { makeStyles } from "@fluentui/react-components";
import { reviewMemo } from "../../core/guidance";
import { paperTitle } from "../../core/plan";
import type { Review } from "../../core/records";
import { keptChoices } from "../../core/state";
import { Button } from "../parts/Button";
import { CopyBox } from "../parts/CopyBox";
import { Disclosure } from "../parts/Disclosure";
import { NoteField } from "../parts/NoteField";
import { usePane, usePaneState } from "../parts/PaneContext";
import { NewerNote, PageReport } from "../parts/PageReport";
import { useSharedStyles } from "../parts/styles";
import { useKept } from "../parts/useKept";
import { useNote } from "../parts/useNote";
import { plansOf } from "../store/plans";
import { answerReview, ROUND_DAY, sinceThen, startRound } from "../store/review-round";
import { reviewWords as words } from "../words/review";
import { ReviewRound } from "./ReviewRound";
import { ReviewSince } from "./ReviewSince";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { margin: "2px 0 0", paddingLeft: "20px" },
  past: { display: "flex", flexDirection: "column", gap: "8px", padding: "2px 0 8px 22px" },
});

/** Review rounds of the document: what has changed since the last, this one, and those before. */
export default function ReviewPage() {
  const shared = useSharedStyles();
  const reading = usePaneState((state) => state.reading);
  const inRound = usePaneState((state) => state.notes[ROUND_DAY] !== undefined);
  const { decisions, state } = useKept();
  const { reviews } = decisions;
  const last = reviews.at(-1);
  const since = useMemo(
    () =>
      reading === undefined || last === undefined
        ? undefined
        : sinceThen(reading, last, keptChoices(state).settings),
    [reading, last, state],
  );
  const title = useMemo(
    () => (reading === undefined ? [] : plansOf(reading)).map(paperTitle).join("; "),
    [reading],
  );
  if (reading === undefined) return null;
  return (
    <div className={shared.view}>
      <p className={shared.text}>{words.text}</p>
      <NewerNote />
      <PageReport />
      {since !== undefined && last !== undefined && (
        <ReviewSince title={title} plans={plansOf(reading)} review={last} since={since} />
      )}
      {last === undefined && !inRound && <p className={shared.quiet}>{words.first}</p>}
      {inRound ? <ReviewRound /> : <Start last={last} />}
      {last !== undefined && !inRound && <LastReview key={last.day} title={title} review={last} />}
      {reviews.length > 1 && (
        <Disclosure label={words.earlier(reviews.length - 1)}>
          <Earlier title={title} reviews={reviews.slice(0, -1)} />
        </Disclosure>
      )}
    </div>
  );
}

function Start({ last }: { readonly last: Review | undefined }) {
  const shared = useSharedStyles();
  const { perform } = usePane();
  const { off } = useKept();
  const line = useRef<HTMLDivElement>(null);
  // A round that is given up takes the button along that was pressed.
  useEffect(() => {
    if (document.activeElement === document.body) line.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div ref={line} className={shared.buttons}>
      <Button appearance="primary" disabledFocusable={off} onClick={() => perform(startRound(last))}>
        {words.start}
      </Button>
    </div>
  );
}

function LastReview({ title, review }: { readonly title: string; readonly review: Review }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { perform } = usePane();
  const { off } = useKept();
  const notes = `review/answer/${review.day}`;
  const [answer] = useNote(notes, review.answer);
  const unchanged = answer.trim() === review.answer;
  return (
    <section className={styles.section}>
      <h3 className={shared.subtitle}>{words.lastTitle}</h3>
      <Said review={review} />
      <NoteField name={notes} label={words.answer} hint={words.answerHint} otherwise={review.answer} />
      <div className={shared.buttons}>
        <Button
          disabledFocusable={off || unchanged}
          onClick={() => void perform(answerReview(review, answer, notes))}
        >
          {words.keepAnswer}
        </Button>
      </div>
      <CopyBox label={words.copyMemo} name={words.memo(review.day)} text={reviewMemo(title, review)} />
    </section>
  );
}

function Earlier({ title, reviews }: { readonly title: string; readonly reviews: readonly Review[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <ul className={shared.list}>
      {[...reviews].reverse().map((review, index) => (
        <li key={index}>
          <Disclosure label={words.round(review.day, review.reviewers)}>
            <div className={styles.past}>
              <Said review={review} />
              {review.answer !== "" && <Lines label={words.answer} lines={review.answer.split("\n")} />}
              <CopyBox
                label={words.copyMemo}
                name={words.memo(review.day)}
                text={reviewMemo(title, review)}
              />
            </div>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** When and by whom, and what they said. */
function Said({ review }: { readonly review: Review }) {
  const shared = useSharedStyles();
  const { strengths, questions, suggestions } = review;
  const nothing = strengths.length + questions.length + suggestions.length === 0;
  return (
    <>
      <p className={shared.quiet}>{words.round(review.day, review.reviewers)}</p>
      <Lines label={words.strengths} lines={strengths} />
      <Lines label={words.questions} lines={questions} />
      <Lines label={words.suggestions} lines={suggestions} />
      {nothing && <p className={shared.quiet}>{words.nothingSaid}</p>}
    </>
  );
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <h4 className={shared.subtitle}>{label}</h4>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
