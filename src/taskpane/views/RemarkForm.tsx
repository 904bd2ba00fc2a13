import { useEffect, useMemo, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { Prompt } from "../../core/guidance";
import { Button } from "../parts/Button";
import { CopyButton } from "../parts/CopyBox";
import { NoteField } from "../parts/NoteField";
import { Notice } from "../parts/Notice";
import { usePane, usePaneState } from "../parts/PaneContext";
import { Starters } from "../parts/Starters";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { useNote } from "../parts/useNote";
import { adviceAt } from "../store/hints";
import { withLine } from "../store/lines";
import { addRemark, remarkNote, type RemarkOutcome, takeRemarkBack } from "../store/remarking";
import { isReadOnly } from "../store/state";
import { remarkWords as words } from "../words/remark";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0 4px 2px" },
  questions: { display: "flex", flexWrap: "wrap", gap: "4px" },
  question: { minWidth: "auto", maxWidth: "100%", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  focus: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" } },
});

/** A remark of the person's own on the place shown. */
export default function RemarkForm({ prompt }: { readonly prompt: Prompt }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { perform } = usePane();
  const name = remarkNote(prompt);
  const [text, setText] = useNote(name);
  const comments = usePaneState((state) => state.capabilities.comments);
  const off = usePaneState((state) => isReadOnly(state) || state.writing);
  const reading = usePaneState((state) => state.reading);
  const [outcome, setOutcome] = useState<RemarkOutcome>();
  const form = useRef<HTMLDivElement>(null);
  const report = useRef<HTMLDivElement>(null);
  const related = useMemo(
    () => (reading === undefined ? [] : adviceAt(reading, prompt).related),
    [reading, prompt],
  );
  const empty = text.trim() === "";

  // The button that was pressed may have nothing left to do.
  useEffect(() => {
    if (outcome !== undefined) report.current?.focus();
  }, [outcome]);

  const begin = (starter: string): void => {
    setText(withLine(text, starter));
    form.current?.querySelector("textarea")?.focus();
  };
  const add = async (): Promise<void> => setOutcome(await perform(addRemark(prompt, text)));
  const back = outcome?.back;
  const takeBack = async (): Promise<void> => {
    if (back !== undefined) setOutcome(await perform(takeRemarkBack(prompt, back)));
  };
  return (
    <div ref={form} className={styles.form}>
      {!comments && <Notice tone="info">{words.noComments}</Notice>}
      <NoteField name={name} label={words.label} {...(comments ? { hint: words.hint } : {})} />
      <Starters label={words.begin} starters={words.starters} onBegin={begin} />
      {related.length > 0 && (
        <div role="group" aria-label={words.fromGuides}>
          <p className={shared.quiet} aria-hidden="true">
            {words.fromGuides}
          </p>
          <div className={styles.questions}>
            {related.map(({ guide, id, question }) => (
              <Button
                key={`${guide} ${id}`}
                size="small"
                className={styles.question}
                onClick={() => begin(question)}
              >
                {question}
              </Button>
            ))}
          </div>
        </div>
      )}
      <div className={shared.buttons}>
        {comments && (
          <Button appearance="primary" disabledFocusable={off || empty} onClick={() => void add()}>
            {words.add}
          </Button>
        )}
        {(!comments || outcome?.worked === false) && <CopyButton label={words.copy} text={text} />}
      </div>
      {outcome !== undefined && (
        <div ref={report} tabIndex={-1} className={styles.focus}>
          <Notice
            tone={outcome.worked ? "success" : "warning"}
            {...(back === undefined
              ? {}
              : {
                  actions: (
                    <Button size="small" disabledFocusable={off} onClick={() => void takeBack()}>
                      {words.takeBack}
                    </Button>
                  ),
                })}
          >
            {outcome.text}
          </Notice>
        </div>
      )}
    </div>
  );
}
