import { useEffect, useId, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { NoteField } from "../parts/NoteField";
import { Notice } from "../parts/Notice";
import { usePane } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { useKept } from "../parts/useKept";
import { useNote } from "../parts/useNote";
import { linesOf } from "../store/lines";
import { dropRound, finishRound, listNote, ROUND_DAY } from "../store/review-round";
import { frameWords } from "../words/general";
import { pageWords } from "../words/pages";
import { reviewWords as words } from "../words/review";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  day: { display: "flex", alignItems: "center", gap: "8px", fontWeight: tokens.fontWeightSemibold },
  input: {
    minHeight: "28px",
    boxSizing: "border-box",
    padding: "0 6px",
    font: "inherit",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
  },
  starters: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "4px" },
});

/** The round that is under way: who reviews, and what they say. */
export function ReviewRound() {
  const styles = useStyles();
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
          className={styles.input}
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
  const shared = useSharedStyles();
  const [text, setText] = useNote(listNote(list));
  const box = useRef<HTMLDivElement>(null);
  const begin = (starter: string): void => {
    setText(text.trim() === "" ? starter : `${text.trimEnd()}\n${starter}`);
    // Who begins a sentence goes on with it.
    box.current?.querySelector("textarea")?.focus();
  };
  return (
    <div ref={box}>
      <NoteField name={listNote(list)} label={words[list]} hint={words.linesHint} />
      <div role="group" aria-label={words.starters(words[list])} className={styles.starters}>
        {words.begin[list].map((starter) => (
          <Button
            key={starter}
            size="small"
            shape="circular"
            className={shared.button}
            onClick={() => begin(starter)}
          >
            {pageWords.beginning(starter)}
          </Button>
        ))}
      </div>
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
