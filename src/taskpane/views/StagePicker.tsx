import { makeStyles, tokens } from "@fluentui/react-components";
import { STAGES } from "../../core/checks";
import { Notice } from "../parts/Notice";
import { usePane, usePaneState } from "../parts/PaneContext";
import { isReadOnly } from "../store/state";
import { decisionReport, decisionWords } from "../words/decisions";

const useStyles = makeStyles({
  select: {
    flexShrink: 0,
    minHeight: "28px",
    maxWidth: "110px",
    // As wide as the stage that is shown, not as the longest: the template's name stands beside it.
    fieldSizing: "content",
    padding: "0 2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
  // The list is drawn by the system, which knows nothing of the theme.
  option: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
});

/** How far the plan has come, and the way to say otherwise. */
export function StagePicker() {
  const styles = useStyles();
  const { deciding } = usePane();
  const stage = usePaneState((state) => state.reading?.stage);
  const readOnly = usePaneState(isReadOnly);
  return (
    <select
      className={styles.select}
      aria-label={decisionWords.stage}
      title={decisionWords.stage}
      value={stage}
      disabled={readOnly}
      onChange={(event) => {
        const chosen = STAGES.find((one) => one === event.currentTarget.value);
        if (chosen !== undefined) void deciding.setStage(chosen);
      }}
    >
      {STAGES.map((one) => (
        <option key={one} value={one} className={styles.option}>
          {decisionWords.stages[one]}
        </option>
      ))}
    </select>
  );
}

/** Why the stage could not be changed. */
export function StageProblem() {
  const work = usePaneState((state) => state.decision);
  if (work.kind !== "refused" || work.about !== "stage") return null;
  return <Notice tone="warning">{decisionReport(work)}</Notice>;
}
