import { useId } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Prompt } from "../../core/guidance";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { dateReadAt, dayAsWritten } from "../store/hints";
import { dateReads, dateWords } from "../words/dates";

const useStyles = makeStyles({
  pick: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  day: {
    boxSizing: "border-box",
    minHeight: "28px",
    padding: "2px 6px",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** How a date that is typed reads, and a calendar to choose a day from, which is written as the plan writes days. */
export function DateHint({ prompt, text }: { readonly prompt: Prompt; readonly text: string }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { writing, environment } = usePane();
  const reading = usePaneState((state) => state.reading);
  const id = useId();
  if (reading === undefined || prompt.answer !== "date") return null;
  const read = dateReadAt(reading, prompt, text);
  const isDay = read !== undefined && read !== "unread" && read.precision === "day";
  const day = isDay ? (read.earliest ?? "") : "";
  return (
    <>
      {read !== undefined && <p className={shared.quiet}>{dateReads(read)}</p>}
      <div className={styles.pick}>
        <label htmlFor={id} className={shared.quiet}>
          {dateWords.pick}
        </label>
        <input
          id={id}
          type="date"
          className={styles.day}
          // The browser draws the calendar and its sign.
          style={{ colorScheme: environment.look.current() }}
          value={day}
          onChange={({ target: { value } }) => {
            if (value !== "") writing.type(dayAsWritten(reading, prompt, value));
          }}
        />
      </div>
    </>
  );
}
