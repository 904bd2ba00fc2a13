import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import { usePane } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
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

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))",
    gap: "8px",
    margin: "6px 0 0",
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  side: {
    margin: "2px 0 0",
    padding: "6px 8px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  nothing: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

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
  const { session, writing } = usePane();
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
  const styles = useStyles();
  const shared = useSharedStyles();
  const { writing } = usePane();
  const sides = [
    [guideWords.standsThere, theirs],
    [guideWords.yourText, draft.text],
  ] as const;
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
      <dl className={styles.sides}>
        {sides.map(([label, text]) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.side}>
              {text === "" ? <span className={styles.nothing}>{guideWords.empty}</span> : text}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
