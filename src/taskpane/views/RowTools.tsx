import { useEffect, useMemo, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular } from "@fluentui/react-icons";
import type { Prompt } from "../../core/guidance";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { addRow, deleteRow, forgetRowProblem, shownRow } from "../store/rows";
import { isReadOnly } from "../store/state";
import { frameWords } from "../words/general";
import { rowWords } from "../words/rows";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** Rows that come and go: a further one, and the one shown deleted, once that is confirmed where it holds text. */
export function RowTools({ prompt }: { readonly prompt: Prompt }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { perform } = usePane();
  const reading = usePaneState((state) => state.reading);
  const busy = usePaneState((state) => state.writing);
  const readOnly = usePaneState(isReadOnly);
  const problem = usePaneState((state) => state.rowProblem);
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const tools = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const row = useMemo(
    () => (reading === undefined ? undefined : shownRow(reading, prompt)),
    [reading, prompt],
  );

  // The question takes the place of the button that asked for it, and gives it back.
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (asked.current) tools.current?.querySelector<HTMLElement>("button:last-child")?.focus();
    asked.current = asking;
  }, [asking]);
  const onDelete = (): void => {
    setAsking(false);
    void perform(deleteRow);
  };

  if (row === undefined || readOnly) return null;
  return (
    <div>
      {problem !== undefined && (
        <Notice
          tone="warning"
          actions={
            <Button size="small" onClick={() => perform(forgetRowProblem)}>
              {frameWords.close}
            </Button>
          }
        >
          {problem}
        </Notice>
      )}
      {asking ? (
        <div ref={question} tabIndex={-1}>
          <Notice
            tone="warning"
            actions={
              <>
                <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onDelete}>
                  {rowWords.yes}
                </Button>
                <Button size="small" onClick={() => setAsking(false)}>
                  {rowWords.no}
                </Button>
              </>
            }
          >
            <p className={shared.subtitle}>{rowWords.confirm}</p>
            <p className={shared.text}>{rowWords.says(row.texts)}</p>
            <p className={shared.quiet}>{rowWords.keeps}</p>
          </Notice>
        </div>
      ) : (
        <div ref={tools} role="group" aria-label={rowWords.tools} className={styles.tools}>
          <Button
            size="small"
            appearance="subtle"
            icon={<Add16Regular />}
            disabledFocusable={busy}
            onClick={() => void perform(addRow("below"))}
          >
            {rowWords.addBelow}
          </Button>
          {row.followed && (
            <Button
              size="small"
              appearance="subtle"
              icon={<Add16Regular />}
              disabledFocusable={busy}
              onClick={() => void perform(addRow("end"))}
            >
              {rowWords.addAtEnd}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<Delete16Regular />}
            disabledFocusable={busy}
            onClick={() => (row.texts.length > 0 ? setAsking(true) : onDelete())}
          >
            {rowWords.remove}
          </Button>
        </div>
      )}
    </div>
  );
}
