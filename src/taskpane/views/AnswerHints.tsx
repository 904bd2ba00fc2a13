import { useMemo } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { Prompt } from "../../core/guidance";
import { Button } from "../parts/Button";
import { useActions, usePane, usePaneState } from "../parts/PaneContext";
import { writingActions } from "../store/writing";
import { useSharedStyles } from "../parts/styles";
import { choicesFor, suggestionsAt } from "../store/hints";
import { guideWords } from "../words/guide";
import { DateHint } from "./DateHint";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: "4px" },
  choice: { minWidth: "auto", maxWidth: "100%", textAlign: "left" },
});

interface AnswerHintsProps {
  readonly prompt: Prompt;
  readonly text: string;
}

/** What helps with this kind of answer: values or texts to choose from, or how a date is read. */
export function AnswerHints({ prompt, text }: AnswerHintsProps) {
  const reading = usePaneState((state) => state.reading);
  const choices = useMemo(
    () => (reading === undefined ? [] : choicesFor(reading, prompt, text)),
    [reading, prompt, text],
  );
  const suggestions = useMemo(
    () => (reading === undefined ? [] : suggestionsAt(reading, prompt, text)),
    [reading, prompt, text],
  );
  return (
    <>
      <DateHint prompt={prompt} text={text} />
      <Choices label={choicesLabel(prompt)} choices={choices} chosen={text} />
      <Choices label={guideWords.suggestions} choices={suggestions} chosen={text} titled />
    </>
  );
}

function choicesLabel({ choices, answer }: Prompt): string {
  if (choices !== undefined) return guideWords.choices;
  return answer === "status" ? guideWords.statuses : guideWords.names;
}

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly chosen: string;
  /** Nobody could tell what they are without their name. */
  readonly titled?: boolean;
}

function Choices({ label, choices, chosen, titled = false }: ChoicesProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { session } = usePane();
  const writing = useActions(writingActions);
  const choose = (choice: string): void => {
    writing.type(choice);
    // The button may be gone with its list.
    session.askForKeyboard();
  };
  if (choices.length === 0) return null;
  return (
    <>
      {titled && (
        <p className={shared.quiet} aria-hidden="true">
          {label}
        </p>
      )}
      <div role="group" aria-label={label} className={styles.choices}>
        {choices.map((choice) => (
          <Button
            key={choice}
            size="small"
            shape={titled ? "rounded" : "circular"}
            className={styles.choice}
            aria-pressed={choice === chosen}
            onClick={() => choose(choice)}
          >
            {choice}
          </Button>
        ))}
      </div>
    </>
  );
}
