import { makeStyles } from "@fluentui/react-components";
import { STAGES } from "../../core/checks";
import { Notice } from "../parts/Notice";
import { useActions, usePaneState } from "../parts/PaneContext";
import { decidingActions } from "../store/deciding";
import { QuietSelect } from "../parts/QuietSelect";
import { isReadOnly } from "../store/state";
import { decisionReport, decisionWords } from "../words/decisions";

const useStyles = makeStyles({ select: { maxWidth: "110px" } });

const options = STAGES.map((value) => ({ value, label: decisionWords.stages[value] }));

/** How far the plan has come, and the way to say otherwise. */
export function StagePicker() {
  const styles = useStyles();
  const deciding = useActions(decidingActions);
  const stage = usePaneState((state) => state.reading?.stage);
  const readOnly = usePaneState(isReadOnly);
  if (stage === undefined) return null;
  return (
    <QuietSelect
      className={styles.select}
      label={decisionWords.stage}
      value={stage}
      options={options}
      disabled={readOnly}
      onChoose={(chosen) => void deciding.setStage(chosen)}
    />
  );
}

/** Why the stage could not be changed. */
export function StageProblem() {
  const work = usePaneState((state) => state.decision);
  if (work.kind !== "refused" || work.about !== "stage") return null;
  return <Notice tone="warning">{decisionReport(work)}</Notice>;
}
