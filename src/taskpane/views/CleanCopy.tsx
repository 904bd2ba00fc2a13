import { useEffect, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { useActions, usePaneState } from "../parts/PaneContext";
import { decidingActions } from "../store/deciding";
import { useSharedStyles } from "../parts/styles";
import { isReadOnly } from "../store/state";
import { decisionWords } from "../words/decisions";
import { frameWords } from "../words/general";
import { DecisionReport } from "./DecisionReport";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** Takes everything of ours out of the document, once somebody is sure. */
export function CleanCopy() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const deciding = useActions(decidingActions);
  const work = usePaneState((state) => state.decision);
  const readOnly = usePaneState(isReadOnly);
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const done = work.kind === "cleaned" || (work.kind === "refused" && work.about === "clean");

  // The button that was pressed is gone: its successor gets the keyboard.
  useEffect(() => {
    if (asking || done) box.current?.focus();
  }, [asking, done]);

  const onConfirm = (): void => {
    setAsking(false);
    void deciding.clean();
  };

  return (
    <section className={styles.section} aria-label={decisionWords.cleanTitle}>
      <h2 className={shared.subtitle}>{decisionWords.cleanTitle}</h2>
      <p className={shared.text}>{decisionWords.cleanText}</p>
      {!asking && (
        <div className={shared.buttons}>
          <Button disabledFocusable={readOnly || work.kind === "working"} onClick={() => setAsking(true)}>
            {decisionWords.clean}
          </Button>
        </div>
      )}
      {work.kind === "working" && <p className={shared.quiet}>{decisionWords.working}</p>}
      <div ref={box} tabIndex={-1}>
        {asking && (
          <Notice
            tone="warning"
            actions={
              <>
                <Button size="small" appearance="primary" onClick={onConfirm}>
                  {decisionWords.cleanConfirm}
                </Button>
                <Button size="small" onClick={() => setAsking(false)}>
                  {frameWords.cancel}
                </Button>
              </>
            }
          >
            {decisionWords.cleanSure}
          </Notice>
        )}
        {done && !asking && <DecisionReport />}
      </div>
    </section>
  );
}
