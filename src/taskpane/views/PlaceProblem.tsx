import { useState } from "react";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { useActions, usePane } from "../parts/PaneContext";
import { writingActions } from "../store/writing";
import { useSharedStyles } from "../parts/styles";
import { TwoTexts } from "../parts/TwoTexts";
import type { Draft } from "../store/drafts";
import type { Problem } from "../store/state";
import { guideWords } from "../words/guide";
import { refusalWords } from "../words/refusals";

interface PlaceProblemProps {
  readonly draft: Draft;
  /** What Word said; undefined where a reading showed the conflict before anything was written. */
  readonly problem: Problem | undefined;
  readonly inDocument: string;
}

/** Why a text is not in the document, and the ways on. */
export function PlaceProblem({ draft, problem, inDocument }: PlaceProblemProps) {
  if (problem?.kind === "refused") {
    const words = refusalWords[problem.code];
    return <Explained what={words.what} todo={words.todo} draft={draft} />;
  }
  const reason = problem?.reason ?? "changed";
  if (reason === "gone") return <Explained what={guideWords.conflictGone} draft={draft} />;
  if (reason === "ambiguous") return <Explained what={guideWords.conflictAmbiguous} draft={draft} />;
  return <SideBySide draft={draft} theirs={problem?.found ?? inDocument} />;
}

interface ExplainedProps {
  readonly what: string;
  readonly todo?: string;
  readonly draft: Draft;
}

function Explained({ what, todo, draft }: ExplainedProps) {
  const shared = useSharedStyles();
  const { session } = usePane();
  const writing = useActions(writingActions);
  const [copied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => setCopied(await writing.copyDraft(draft.text));
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button size="small" onClick={() => void session.goTo({ location: draft.location, id: draft.id })}>
            {guideWords.select}
          </Button>
          <Button size="small" onClick={() => void copy()}>
            {guideWords.copy}
          </Button>
          <Button size="small" onClick={() => writing.discard(draft.key)}>
            {guideWords.backToDocument}
          </Button>
        </>
      }
    >
      <p className={shared.text}>
        <strong>{what}</strong> {todo}
      </p>
      <p role="status" className={shared.quiet}>
        {copied !== undefined && (copied ? guideWords.copied : guideWords.notCopied)}
      </p>
    </Notice>
  );
}

function SideBySide({ draft, theirs }: { readonly draft: Draft; readonly theirs: string }) {
  const shared = useSharedStyles();
  const writing = useActions(writingActions);
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button size="small" onClick={() => void writing.keepTheirs()}>
            {guideWords.keepTheirs}
          </Button>
          <Button size="small" onClick={() => void writing.useMine()}>
            {guideWords.useMine}
          </Button>
        </>
      }
    >
      <p className={shared.subtitle}>{guideWords.conflictTitle}</p>
      <TwoTexts
        texts={[
          [guideWords.standsThere, theirs],
          [guideWords.yourText, draft.text],
        ]}
      />
    </Notice>
  );
}
