import { useId } from "react";
import { makeStyles } from "@fluentui/react-components";
import { GrowingText } from "./GrowingText";
import { useSharedStyles } from "./styles";
import { tokens } from "./tokens";
import { useNote } from "./useNote";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "4px" },
  label: { fontWeight: tokens.fontWeightSemibold },
});

interface NoteFieldProps {
  /** What is typed is kept under this name. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What it says while nobody has typed. */
  readonly otherwise?: string;
}

/** A labelled text of several lines on a page. */
export function NoteField({ name, label, hint, otherwise }: NoteFieldProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [text, setText] = useNote(name, otherwise);
  const ids = { label: useId(), hint: useId() };
  return (
    <div className={styles.field}>
      <span id={ids.label} className={styles.label}>
        {label}
      </span>
      {hint !== undefined && (
        <span id={ids.hint} className={shared.quiet}>
          {hint}
        </span>
      )}
      <GrowingText
        value={text}
        labelledBy={ids.label}
        {...(hint === undefined ? {} : { describedBy: ids.hint })}
        onChange={setText}
      />
    </div>
  );
}
