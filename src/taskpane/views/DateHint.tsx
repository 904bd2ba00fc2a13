import { useId, useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Prompt } from "../../core/guidance";
import { useFieldStyles } from "../parts/field-styles";
import { useActions, usePaneState } from "../parts/PaneContext";
import { writingActions } from "../store/writing";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { dateReadAt, dayAsWritten } from "../store/hints";
import { dateReads, dateWords } from "../words/dates";

const useStyles = makeStyles({
  pick: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  day: { minHeight: "28px", padding: "2px 6px", fontSize: tokens.fontSizeBase200 },
});

/** A year of which the first figures are typed: 0002, on the way to 2027. */
const isBegun = (day: string): boolean => day !== "" && day < "1000";

/** How a date that is typed reads, and a calendar to choose a day from, which is written as the plan writes days. */
export function DateHint({ prompt, text }: { readonly prompt: Prompt; readonly text: string }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const fields = useFieldStyles();
  const writing = useActions(writingActions);
  const reading = usePaneState((state) => state.reading);
  const [typed, setTyped] = useState("");
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
          className={mergeClasses(fields.field, styles.day)}
          value={isBegun(typed) ? typed : day}
          onChange={({ target: { value } }) => {
            setTyped(value);
            if (value !== "" && !isBegun(value)) writing.type(dayAsWritten(reading, prompt, value));
          }}
        />
      </div>
    </>
  );
}
