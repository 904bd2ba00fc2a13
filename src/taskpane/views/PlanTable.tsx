import { makeStyles } from "@fluentui/react-components";
import type { Schedule } from "../../core/guidance";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { planWords } from "../words/plan";
import { StateIcon } from "./StateMark";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  step: { width: "46%" },
  when: { width: "29%" },
  cell: {
    padding: "6px 4px",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { padding: "4px", textAlign: "left", verticalAlign: "bottom", fontWeight: tokens.fontWeightSemibold },
  link: {
    appearance: "none",
    border: "none",
    margin: 0,
    padding: 0,
    minHeight: "24px",
    textAlign: "left",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface PlanTableProps {
  readonly schedule: Schedule;
  readonly onChoose: (index: number) => void;
}

/** What the timeline shows, to be read: every step in the order of the plan. */
export function PlanTable({ schedule, onChoose }: PlanTableProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [step, when, stands] = planWords.columns;
  return (
    <table className={styles.table}>
      <caption className={shared.spokenOnly}>{planWords.title}</caption>
      <colgroup>
        <col className={styles.step} />
        <col className={styles.when} />
        <col />
      </colgroup>
      <thead>
        <tr>
          {[step, when, stands].map((label) => (
            <th key={label} scope="col" className={styles.head}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {schedule.steps.map((entry, index) => {
          const { status, after, state } = entry;
          const numbers = after.flatMap((before) => schedule.steps[before]?.number ?? []);
          return (
            <tr key={index}>
              <th scope="row" className={styles.cell}>
                <button type="button" className={styles.link} onClick={() => onChoose(index)}>
                  {planWords.numbered(entry)}
                </button>
                <span className={styles.quiet}>{planWords.carriedBy(entry)}</span>
                {numbers.length > 0 && <span className={styles.quiet}>{planWords.after(numbers)}</span>}
              </th>
              <td className={styles.cell}>{planWords.when(entry)}</td>
              <td className={styles.cell}>
                <StateIcon state={state} /> {planWords.state[state]}
                {status !== undefined && status.text !== "" && (
                  <span className={styles.quiet}>{status.text}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
