import { makeStyles } from "@fluentui/react-components";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { useActions, usePane, usePaneState } from "../parts/PaneContext";
import { manyActions } from "../store/many-writes";
import { useSharedStyles } from "../parts/styles";
import { TwoTexts } from "../parts/TwoTexts";
import { manyReport } from "../store/many-report";
import type { Left, ManyWork, NotWritten, WriteConflict } from "../store/many-state";
import { frameWords } from "../words/general";
import { guideWords } from "../words/guide";
import { manyWords } from "../words/many";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "6px 0 0", padding: 0, maxHeight: "40vh", overflowY: "auto" },
  item: { padding: "2px 0 4px" },
});

/** What became of changes that were written or taken back together. */
export function ManyReport({ outcome, request }: Extract<ManyWork, { kind: "done" }>) {
  const shared = useSharedStyles();
  const many = useActions(manyActions);
  const busy = usePaneState((state) => state.writing);
  const { not, conflicts, waysBack, undone, tracked, commentsGone } = outcome;
  const [conflict] = conflicts;
  const left: readonly (Left | NotWritten)[] = undone === undefined ? not : undone.left;
  const smooth = left.length + conflicts.length === 0;
  return (
    <>
      {conflict !== undefined && <Conflict conflict={conflict} count={conflicts.length} />}
      <Notice
        tone={smooth ? "success" : "warning"}
        actions={
          <>
            {waysBack.length > 0 && (
              <Button
                size="small"
                aria-label={manyWords.undoSpoken(waysBack.length)}
                disabledFocusable={busy}
                onClick={() => void many.undo()}
              >
                {manyWords.undo}
              </Button>
            )}
            <Button size="small" onClick={many.close}>
              {frameWords.close}
            </Button>
          </>
        }
      >
        <p className={shared.text}>
          {manyReport(outcome, request)}
          {tracked && ` ${manyWords.tracked}`}
          {commentsGone > 0 && ` ${manyWords.commentsGone(commentsGone)}`}
        </p>
        {left.length > 0 && <Reasons left={left} />}
      </Notice>
    </>
  );
}

function Reasons({ left }: { readonly left: readonly (Left | NotWritten)[] }) {
  const styles = useStyles();
  const { session } = usePane();
  return (
    <ul className={styles.list}>
      {left.map((entry, index) => {
        const target = "target" in entry ? entry.target : undefined;
        return (
          <li key={index} className={styles.item}>
            {manyWords.because(entry.label, entry.because)}{" "}
            {target !== undefined && (
              <Button
                size="small"
                aria-label={manyWords.goThereSpoken(entry.label)}
                onClick={() => void session.goTo(target)}
              >
                {manyWords.goThere}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** One place that somebody changed in the meantime; the next comes when this one is decided. */
function Conflict({ conflict, count }: { readonly conflict: WriteConflict; readonly count: number }) {
  const shared = useSharedStyles();
  const many = useActions(manyActions);
  const busy = usePaneState((state) => state.writing);
  const { write, theirs } = conflict;
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button size="small" disabledFocusable={busy} onClick={() => many.keepTheirs(write.key)}>
            {guideWords.keepTheirs}
          </Button>
          <Button size="small" disabledFocusable={busy} onClick={() => void many.useMine(write.key)}>
            {guideWords.useMine}
          </Button>
        </>
      }
    >
      <p className={shared.text}>{manyWords.conflictsLeft(count)}</p>
      <p className={shared.subtitle}>{write.label}</p>
      <TwoTexts
        texts={[
          [guideWords.standsThere, theirs],
          [guideWords.yourText, write.after],
        ]}
      />
    </Notice>
  );
}
