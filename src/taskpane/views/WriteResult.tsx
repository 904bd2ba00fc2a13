import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { useActions, usePaneState } from "../parts/PaneContext";
import type { Written } from "../store/state";
import { undoneWords, undoSpoken } from "../store/undo-words";
import { lastWritten } from "../store/undoing";
import { writingActions } from "../store/writing";
import { guideWords } from "../words/guide";

function wordsFor({ label, emptied, mended, said }: Written): string {
  if (said !== undefined) return said.done;
  if (mended === true) return guideWords.mended(label);
  return emptied ? guideWords.cleared(label) : guideWords.written(label);
}

/** Takes back what was written last, of what is left to be taken back. */
function UndoButton({ label }: { readonly label: string }) {
  const writing = useActions(writingActions);
  const written = usePaneState(lastWritten);
  const busy = usePaneState((state) => state.writing);
  if (written === undefined || written.revert.length === 0) return null;
  return (
    <Button
      size="small"
      aria-label={undoSpoken(label, written)}
      disabledFocusable={busy}
      onClick={() => void writing.undo()}
    >
      {label}
    </Button>
  );
}

/** What was last written or taken back, in words, with the way back. */
export function WriteResult() {
  const written = usePaneState((state) => state.written);
  const undone = usePaneState((state) => state.undone);
  const isMore = usePaneState((state) => state.earlier.length > 0);
  if (written !== undefined) {
    return (
      <Notice tone="success" actions={written.revert.length > 0 && <UndoButton label={guideWords.undo} />}>
        {wordsFor(written)}
        {written.tracked && ` ${guideWords.asTracked}`}
        {written.commentGone && ` ${guideWords.commentGone}`}
      </Notice>
    );
  }
  if (undone === undefined) return null;
  return (
    <Notice
      tone={undone.how === "undone" ? "info" : "warning"}
      actions={isMore && <UndoButton label={guideWords.undoEarlier} />}
    >
      {undoneWords(undone)}
    </Notice>
  );
}
