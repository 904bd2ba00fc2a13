import { useEffect, useRef } from "react";
import { makeStyles } from "@fluentui/react-components";
import { undoFromPage } from "../store/page-keeping";
import { pageWords } from "../words/pages";
import { Button } from "./Button";
import { Notice } from "./Notice";
import { usePane, usePaneState } from "./PaneContext";
import { useSharedStyles } from "./styles";
import { tokens } from "./tokens";
import { useKept } from "./useKept";

const useStyles = makeStyles({
  focus: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" } },
});

/** What became of the last thing that somebody did on the page; it gets the keyboard from the button pressed. */
export function PageReport() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const work = usePaneState((state) => state.pageWork);
  const busy = usePaneState((state) => state.writing);
  const { perform } = usePane();
  const box = useRef<HTMLDivElement>(null);
  const shown = work.kind === "done" || work.kind === "refused";
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, work]);
  if (work.kind === "working") return <p className={shared.quiet}>{pageWords.working}</p>;
  if (!shown) return null;
  const back = work.kind === "done" && work.revert !== undefined && work.revert.length > 0;
  return (
    <div ref={box} tabIndex={-1} className={styles.focus}>
      <Notice
        tone={work.kind === "done" ? "success" : "warning"}
        {...(back
          ? {
              actions: (
                <Button size="small" disabledFocusable={busy} onClick={() => void perform(undoFromPage)}>
                  {pageWords.undo}
                </Button>
              ),
            }
          : {})}
      >
        {work.text}
      </Notice>
    </div>
  );
}

/** Said where a later version has kept something: it is left as it is, and nothing is written beside it. */
export function NewerNote() {
  const { state } = useKept();
  return state.newer && <Notice tone="info">{pageWords.newer}</Notice>;
}
