import { useId, useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import {
  ChevronDown16Regular,
  ErrorCircle16Filled,
  Eye16Regular,
  Lightbulb16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import { readableSource } from "../../core/guidance";
import { useActions, usePane, usePaneState } from "../parts/PaneContext";
import { useNote } from "../parts/useNote";
import { forgetNotes } from "../store/notes";
import { setAsideNote } from "../store/set-aside-note";
import { writingActions } from "../store/writing";
import { isReadOnly, type Target } from "../store/state";
import { useSharedStyles } from "../parts/styles";
import type { Finding } from "../../core/checks";
import { Button } from "../parts/Button";
import { tokens } from "../parts/tokens";
import type { ListedFinding } from "../store/findings";
import { checkWords, type Kind } from "../words/check";
import { decisionWords } from "../words/decisions";
import { guideWords } from "../words/guide";
import { refusalWords } from "../words/refusals";
import { shortened } from "../words/general";
import { SetAsideForm } from "./SetAsideForm";

const ICONS = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  review: Eye16Regular,
  tip: Lightbulb16Regular,
} as const satisfies Readonly<Record<Kind, unknown>>;

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 0 4px",
  },
  icon: { marginTop: "2px" },
  where: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: "flex", flexWrap: "wrap", margin: "2px 0 0 -8px" },
  action: {
    minWidth: "auto",
    paddingLeft: "8px",
    paddingRight: "8px",
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  chevron: {
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  open: { transform: "rotate(180deg)" },
  details: {
    gridColumnStart: "2",
    margin: "4px 0 8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  explanation: { margin: 0, display: "flex", flexDirection: "column", gap: "2px" },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginTop: "4px" },
  detail: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});

const useKindStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  review: { color: tokens.colorBrandForeground1 },
  tip: { color: tokens.colorNeutralForeground3 },
});

/** One finding: what, where, the way there, and, opened, why it matters and how to put it right. */
export function FindingItem({ item }: { readonly item: ListedFinding }) {
  const styles = useStyles();
  const kinds = useKindStyles();
  const shared = useSharedStyles();
  const { session } = usePane();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { finding, kind, target, fix } = item;
  const Icon = ICONS[kind];
  return (
    <li className={styles.item}>
      <Icon className={mergeClasses(styles.icon, kinds[kind])} aria-hidden="true" />
      <div>
        <span className={shared.spokenOnly}>{checkWords.kind[kind]}: </span>
        <span className={shared.text}>{finding.message}</span>
        {item.where !== undefined && <div className={styles.where}>{item.where}</div>}
        <div className={styles.actions}>
          {target !== undefined && (
            <Button
              size="small"
              appearance="transparent"
              className={styles.action}
              aria-label={checkWords.goToSpoken(finding.message)}
              onClick={() => void session.goTo(target)}
            >
              {checkWords.goTo}
            </Button>
          )}
          {target !== undefined && <Mend finding={finding} target={target} />}
          {fix !== undefined && (
            <Button
              size="small"
              appearance="transparent"
              className={styles.action}
              aria-label={checkWords.fixSpoken(finding.message)}
              onClick={() => void session.guideTo(fix)}
            >
              {checkWords.fix}
            </Button>
          )}
          <Button
            size="small"
            appearance="transparent"
            className={styles.action}
            iconPosition="after"
            icon={<ChevronDown16Regular className={mergeClasses(styles.chevron, open && styles.open)} />}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={checkWords.whyAndHowSpoken(finding.message)}
            onClick={() => setOpen(!open)}
          >
            {checkWords.whyAndHow}
          </Button>
        </div>
      </div>
      <MendProblem finding={finding} />
      {open && (
        <div id={id} className={styles.details}>
          <Explanation finding={finding} />
          <SetAside finding={finding} />
        </div>
      )}
    </li>
  );
}

/** The button that does what the finding offers; its words say what will be done. */
function Mend({ finding, target }: { readonly finding: Finding; readonly target: Target }) {
  const styles = useStyles();
  const writing = useActions(writingActions);
  const readOnly = usePaneState(isReadOnly);
  const busy = usePaneState((state) => state.writing);
  if (finding.remedy === undefined || readOnly) return null;
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.action}
      aria-label={checkWords.mendSpoken(finding.remedy.label, finding.message)}
      disabledFocusable={busy}
      onClick={() => void writing.mend(finding, target)}
    >
      {finding.remedy.label}
    </Button>
  );
}

/** Why what the finding offers could not be done. */
function MendProblem({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const problem = usePaneState((state) => (state.problem?.key === finding.key ? state.problem : undefined));
  if (problem === undefined) return null;
  return (
    <div className={styles.details}>
      {problem.kind === "conflict" ? guideWords.mendConflict : refusalWords[problem.code].what}
    </div>
  );
}

function Explanation({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const reading = usePaneState((state) => state.reading);
  return (
    <dl className={styles.explanation}>
      {finding.text !== "" && (
        <dd className={styles.detail}>{checkWords.standsThere(shortened(finding.text, 160))}</dd>
      )}
      <dt className={styles.term}>{checkWords.why}</dt>
      <dd className={styles.detail}>{finding.why}</dd>
      <dt className={styles.term}>{checkWords.how}</dt>
      <dd className={styles.detail}>{finding.fix}</dd>
      <dt className={styles.term}>{checkWords.source}</dt>
      <dd className={styles.detail}>{readableSource(finding.source, reading?.templates ?? [])}</dd>
    </dl>
  );
}

/** The way to say that a finding may stay. */
function SetAside({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const readOnly = usePaneState(isReadOnly);
  // Who went elsewhere with a reason half typed finds it again.
  const [begun] = useNote(setAsideNote(finding));
  const [asking, setAsking] = useState(begun !== "");
  const { perform } = usePane();
  const giveUp = (): void => {
    perform(forgetNotes(setAsideNote(finding)));
    setAsking(false);
  };
  if (readOnly) return null;
  if (asking) return <SetAsideForm finding={finding} onCancel={giveUp} />;
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.action}
        aria-label={decisionWords.setAsideSpoken(finding.message)}
        onClick={() => setAsking(true)}
      >
        {decisionWords.setAside}
      </Button>
    </div>
  );
}
