import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { useActions, usePaneState } from "../parts/PaneContext";
import { decidingActions } from "../store/deciding";
import { decisionReport } from "../words/decisions";
import { frameWords } from "../words/general";

/** What became of the last decision, and the way to close that. */
export function DecisionReport() {
  const deciding = useActions(decidingActions);
  const work = usePaneState((state) => state.decision);
  return (
    <Notice
      tone={work.kind === "refused" ? "warning" : "success"}
      actions={
        <Button size="small" onClick={deciding.close}>
          {frameWords.close}
        </Button>
      }
    >
      {decisionReport(work)}
    </Notice>
  );
}
