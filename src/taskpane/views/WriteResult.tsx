import { Button } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import { usePane, usePaneState } from "../parts/PaneContext";
import { undoneWords } from "../store/writing";
import { guideWords } from "../words/guide";

/** What was last written or taken back, in words, with the way back. */
export function WriteResult() {
  const { writing } = usePane();
  const written = usePaneState((state) => state.written);
  const undone = usePaneState((state) => state.undone);
  const busy = usePaneState((state) => state.writing);
  if (written !== undefined) {
    const words = written.emptied ? guideWords.cleared(written.label) : guideWords.written(written.label);
    return (
      <Notice
        tone="success"
        actions={
          written.revert.length > 0 && (
            <Button
              size="small"
              aria-label={guideWords.undoSpoken(written.label)}
              disabledFocusable={busy}
              onClick={() => void writing.undo()}
            >
              {guideWords.undo}
            </Button>
          )
        }
      >
        {words}
        {written.tracked && ` ${guideWords.asTracked}`}
        {written.commentGone && ` ${guideWords.commentGone}`}
      </Notice>
    );
  }
  if (undone === undefined) return null;
  return (
    <Notice tone={undone.how === "undone" ? "info" : "warning"}>
      {undoneWords(undone.how)(undone.label)}
    </Notice>
  );
}
