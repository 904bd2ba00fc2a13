import { useMemo, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { Button } from "../parts/Button";
import { Disclosure } from "../parts/Disclosure";
import { useActions, usePane, usePaneState } from "../parts/PaneContext";
import { writingActions } from "../store/writing";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { type Draft, placeKey } from "../store/drafts";
import { keptRequest, writableDrafts } from "../store/kept-writes";
import { manyActions } from "../store/many-writes";
import { isReadOnly } from "../store/state";
import { shortened } from "../words/general";
import { guideWords } from "../words/guide";

const useStyles = makeStyles({
  item: {
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
});

/** From so many on, texts can be written together. */
const SEVERAL = 2;

/** Texts typed for other places and not written yet: nothing typed is ever lost. */
export function KeptTexts() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const drafts = usePaneState((state) => state.drafts);
  const many = useActions(manyActions);
  const { perform } = usePane();
  const readOnly = usePaneState(isReadOnly);
  const writable = writableDrafts(drafts).length;
  const prompt = usePaneState((state) => state.prompt);
  const here = prompt && placeKey(prompt.location, prompt.id);
  const others = useMemo(() => Object.values(drafts).filter(({ key }) => key !== here), [drafts, here]);
  if (others.length === 0) return null;
  return (
    <section>
      <Disclosure label={guideWords.kept(others.length)}>
        <ul className={shared.list}>
          {others.map((draft) => (
            <li key={draft.key} className={styles.item}>
              <KeptText draft={draft} />
            </li>
          ))}
        </ul>
      </Disclosure>
      {!readOnly && writable >= SEVERAL && (
        <Button size="small" onClick={() => many.preview(perform(keptRequest))}>
          {guideWords.writeKept(writable, others.length < Object.keys(drafts).length)}
        </Button>
      )}
    </section>
  );
}

function KeptText({ draft }: { readonly draft: Draft }) {
  const shared = useSharedStyles();
  const { session } = usePane();
  const writing = useActions(writingActions);
  const [copied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => setCopied(await writing.copyDraft(draft.text));
  return (
    <>
      <span className={shared.subtitle}>{draft.label}</span>
      <span className={shared.text}>{draft.lost ? draft.text : shortened(draft.text, 120)}</span>
      {draft.lost && <span className={shared.quiet}>{guideWords.keptLost}</span>}
      <div className={shared.buttons}>
        {!draft.lost && (
          <Button
            size="small"
            onClick={() => void session.guideTo({ location: draft.location, id: draft.id })}
          >
            {guideWords.continueHere}
          </Button>
        )}
        {draft.lost && (
          <Button size="small" onClick={() => void copy()}>
            {guideWords.copy}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={guideWords.discardSpoken(draft.label)}
          onClick={() => writing.discard(draft.key)}
        >
          {guideWords.discard}
        </Button>
      </div>
      <span role="status" className={shared.quiet}>
        {copied !== undefined && (copied ? guideWords.copied : guideWords.notCopied)}
      </span>
    </>
  );
}
