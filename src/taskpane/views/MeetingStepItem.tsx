import { type ReactNode, useId } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { MeetingStep } from "../../core/guidance";
import { Button } from "../parts/Button";
import { GrowingText } from "../parts/GrowingText";
import { usePane, usePaneState } from "../parts/PaneContext";
import { PlainSelect } from "../parts/PlainSelect";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { useNote } from "../parts/useNote";
import { dueReadIn } from "../store/hints";
import { standsMet, statusOptions, stepNote } from "../store/meeting";
import { dateReads } from "../words/dates";
import { meetingWords as words } from "../words/meeting";
import { pageWords } from "../words/pages";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "6px 0 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  step: { minWidth: 0, overflowWrap: "anywhere" },
  go: { minWidth: "auto", flexShrink: 0, paddingLeft: "6px", paddingRight: "6px" },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface MeetingStepItemProps {
  readonly prefix: string;
  readonly step: MeetingStep;
}

/** A step as the meeting goes through it: how it stands now, and what is changed where it slipped. */
export function MeetingStepItem({ prefix, step }: MeetingStepItemProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { session } = usePane();
  const [status, setStatus] = useNote(stepNote(prefix, step, "status"));
  const [change, setChange] = useNote(stepNote(prefix, step, "change"));
  const [due, setDue] = useNote(stepNote(prefix, step, "due"));
  const details = [step.owner, step.due === "" ? "" : words.due(step.due)].filter(
    (text) => text.trim() !== "",
  );
  const open = step.when === "late" || step.when === "due" || status !== "";
  const slipped = open && !standsMet(step, status) && !step.givenUp;
  const stands = step.status === "" && step.done ? words.done : step.status;
  const options = [{ value: "", label: words.asItIs(stands) }, ...statusOptions(step)];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div className={styles.step}>
          <div>{step.step}</div>
          <div className={shared.quiet}>{details.join(" · ")}</div>
        </div>
        <Button
          size="small"
          appearance="subtle"
          className={styles.go}
          aria-label={pageWords.goToSpoken(step.step)}
          onClick={() =>
            void session.goTo({
              location: { ...step.location, column: step.statusCell?.location.column ?? 0 },
            })
          }
        >
          {pageWords.goTo}
        </Button>
      </div>
      <PlainSelect label={words.statusOf(step.step)} value={status} options={options} onChoose={setStatus} />
      {(slipped || change !== "") && (
        <Field label={words.adjustment} step={step.step} value={change} onChange={setChange} />
      )}
      {((slipped && step.dueCell !== undefined) || due !== "") && (
        <Field label={words.newDue} step={step.step} value={due} onChange={setDue}>
          <ReadsAs text={due} />
        </Field>
      )}
    </li>
  );
}

interface FieldProps {
  readonly label: string;
  readonly step: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly children?: ReactNode;
}

/** A text that is noted of a step; those who hear it hear of which. */
function Field({ label, step, value, onChange, children }: FieldProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <div>
      <span id={id} className={styles.label}>
        {label}
        <span className={shared.spokenOnly}> {step}</span>
      </span>
      <GrowingText value={value} labelledBy={id} onChange={onChange} />
      {children}
    </div>
  );
}

/** How a new date would be read. */
function ReadsAs({ text }: { readonly text: string }) {
  const shared = useSharedStyles();
  const reading = usePaneState((state) => state.reading);
  const plan = usePaneState((state) => state.reading?.plans[state.planIndex]?.plan);
  const read = reading && plan && dueReadIn(reading, plan, text);
  return read && <p className={shared.quiet}>{dateReads(read)}</p>;
}
