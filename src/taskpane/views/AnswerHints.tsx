import { useMemo } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { Prompt } from "../../core/guidance";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { choicesFor, dayRead } from "../store/hints";
import { guideWords } from "../words/guide";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: "4px" },
  choice: { minWidth: "auto", maxWidth: "100%", textAlign: "left" },
});

interface AnswerHintsProps {
  readonly prompt: Prompt;
  readonly text: string;
}

/** What helps with this kind of answer: values to choose from, or how a date is read. */
export function AnswerHints({ prompt, text }: AnswerHintsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { session, writing } = usePane();
  const reading = usePaneState((state) => state.reading);
  const choices = useMemo(
    () => (reading === undefined ? [] : choicesFor(reading, prompt, text)),
    [reading, prompt, text],
  );
  const day = dayRead(prompt, text);
  const choose = (choice: string): void => {
    writing.type(choice);
    // The button may be gone with its list.
    session.askForKeyboard();
  };
  return (
    <>
      {day !== undefined && <p className={shared.quiet}>{guideWords.readsAs(day)}</p>}
      {choices.length > 0 && (
        <div
          role="group"
          aria-label={prompt.choices === undefined ? guideWords.names : guideWords.choices}
          className={styles.choices}
        >
          {choices.map((choice) => (
            <Button
              key={choice}
              size="small"
              shape="circular"
              className={styles.choice}
              aria-pressed={choice === text}
              onClick={() => choose(choice)}
            >
              {choice}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
