import { useEffect, useId, useRef, useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Button } from "../parts/Button";
import { useFieldStyles } from "../parts/field-styles";
import { NoteField } from "../parts/NoteField";
import { Notice } from "../parts/Notice";
import { usePane } from "../parts/PaneContext";
import { Starters } from "../parts/Starters";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { useKept } from "../parts/useKept";
import { useNote } from "../parts/useNote";
import { linesOf, withLine } from "../store/lines";
import { dropRound, finishRound, listNote, ROUND_DAY } from "../store/review-round";
import { frameWords } from "../words/general";
import { reviewWords as words } from "../words/review";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  day: { display: "flex", alignItems: "center", gap: "8px", fontWeight: tokens.fontWeightSemibold },
  input: { minHeight: "28px", padding: "0 6px", fontWeight: tokens.fontWeightRegular },
  said: { display: "flex", flexDirection: "column", gap: "4px" },
});

/** The round that is under way: who reviews, and what they say. */
export function ReviewRound() {
  const styles = useStyles();
  const fields = useFieldStyles();
  const shared = useSharedStyles();
  const { perform } = usePane();
  const { off } = useKept();
  const [day, setDay] = useNote(ROUND_DAY);
  const [reviewers] = useNote(listNote("reviewers"));
  const heading = useRef<HTMLHeadingElement>(null);
  const missing =
    linesOf(reviewers).length === 0 ? words.needsReviewers : day === "" ? words.needsDay : undefined;
  const dayId = useId();

  // The button that opened the round is gone; a round that was under way leaves the keyboard where it is.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);

  return (
    <section className={styles.form}>
      <h3 ref={heading} tabIndex={-1} className={shared.subtitle}>
        {words.roundTitle}
      </h3>
      <div className={styles.day}>
        <label htmlFor={dayId}>{words.day}</label>
        <input
          id={dayId}
          type="date"
          className={mergeClasses(fields.field, styles.input)}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      </div>
      <NoteField name={listNote("reviewers")} label={words.reviewers} hint={words.reviewersHint} />
      <Said list="strengths" />
      <Said list="questions" />
      <Said list="suggestions" />
      {missing !== undefined && <p className={shared.quiet}>{missing}</p>}
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={off || missing !== undefined}
          onClick={() => void perform(finishRound)}
        >
          {words.finish}
        </Button>
      </div>
      <GiveUp />
    </section>
  );
}

/** One list of what is said, with ways to begin a sentence. */
function Said({ list }: { readonly list: keyof typeof words.begin }) {
  const styles = useStyles();
  const [text, setText] = useNote(listNote(list));
  const box = useRef<HTMLDivElement>(null);
  const begin = (starter: string): void => {
    setText(withLine(text, starter));
    // Who begins a sentence goes on with it.
    box.current?.querySelector("textarea")?.focus();
  };
  return (
    <div ref={box} className={styles.said}>
      <NoteField name={listNote(list)} label={words[list]} hint={words.linesHint} />
      <Starters label={words.starters(words[list])} starters={words.begin[list]} onBegin={begin} />
    </div>
  );
}

function GiveUp() {
  const shared = useSharedStyles();
  const { perform } = usePane();
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asking) box.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <div className={shared.buttons}>
        <Button size="small" appearance="subtle" className={shared.button} onClick={() => setAsking(true)}>
          {words.drop}
        </Button>
      </div>
    );
  }
  return (
    <div ref={box} tabIndex={-1}>
      <Notice
        tone="warning"
        actions={
          <>
            <Button size="small" appearance="primary" onClick={() => perform(dropRound)}>
              {words.dropConfirm}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {frameWords.cancel}
            </Button>
          </>
        }
      >
        {words.dropSure}
      </Notice>
    </div>
  );
}
