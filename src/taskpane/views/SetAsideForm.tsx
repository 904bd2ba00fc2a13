import { useEffect, useId, useRef } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../core/checks";
import { Button } from "../parts/Button";
import { GrowingText } from "../parts/GrowingText";
import { useActions, usePaneState } from "../parts/PaneContext";
import { useNote } from "../parts/useNote";
import { decidingActions } from "../store/deciding";
import { setAsideNote } from "../store/set-aside-note";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { decisionWords } from "../words/decisions";
import { frameWords } from "../words/general";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", marginTop: "8px" },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

interface SetAsideFormProps {
  readonly finding: Finding;
  readonly onCancel: () => void;
}

/** Asks why a finding may stay. */
export function SetAsideForm({ finding, onCancel }: SetAsideFormProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const deciding = useActions(decidingActions);
  const busy = usePaneState((state) => state.decision.kind === "working");
  const [reason, setReason] = useNote(setAsideNote(finding));
  const [label, hint] = [useId(), useId()];
  const given = reason.trim() !== "";
  const box = useRef<HTMLTextAreaElement>(null);
  // The button that was pressed gives way to it; where a reason was begun before, none was.
  useEffect(() => {
    if (box.current?.value === "") box.current.focus();
  }, []);
  return (
    <div className={styles.form}>
      <span id={label} className={styles.label}>
        {decisionWords.why}
      </span>
      <GrowingText ref={box} value={reason} labelledBy={label} describedBy={hint} onChange={setReason} />
      <p id={hint} className={shared.quiet}>
        {decisionWords.whyHint}
      </p>
      <div className={shared.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!given || busy}
          onClick={() => void deciding.setAside(finding, reason)}
        >
          {decisionWords.confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {frameWords.cancel}
        </Button>
      </div>
    </div>
  );
}
