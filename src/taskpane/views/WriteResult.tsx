import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { useActions, usePaneState } from "../parts/PaneContext";
import type { Written } from "../store/state";
import { undoneWords, writingActions } from "../store/writing";
import { guideWords } from "../words/guide";

function wordsFor({ label, emptied, mended, said }: Written): string {
  if (said !== undefined) return said.done;
  if (mended === true) return guideWords.mended(label);
  return emptied ? guideWords.cleared(label) : guideWords.written(label);
}

/** What was last written or taken back, in words, with the way back. */
export function WriteResult() {
  const writing = useActions(writingActions);
  const written = usePaneState((state) => state.written);
  const undone = usePaneState((state) => state.undone);
  const busy = usePaneState((state) => state.writing);
  if (written !== undefined) {
    const words = wordsFor(written);
    return (
      <Notice
        tone="success"
        actions={
          written.revert.length > 0 && (
            <Button
              size="small"
              aria-label={written.said?.undoSpoken ?? guideWords.undoSpoken(written.label)}
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
  return <Notice tone={undone.how === "undone" ? "info" : "warning"}>{undoneWords(undone)}</Notice>;
}
