import { lazy, Suspense } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { DocumentErrorCode } from "../../core/model";
import { Button } from "../parts/Button";
import { Later } from "../parts/Fetching";
import { Guard } from "../parts/Guard";
import { Motif, type MotifRow } from "../parts/Motif";
import { Notice } from "../parts/Notice";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSlow } from "../parts/slow";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { isReadOnly } from "../store/state";
import { MoreMenu } from "./MoreMenu";
import { frameWords } from "../words/general";
import { failureWords, readingWords, stateWords, type StateWords } from "../words/states";

const NoPlanChoices = lazy(() => import("./NoPlanChoices"));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px" },
  top: { display: "flex", alignItems: "center", gap: "4px" },
  product: {
    flexGrow: 1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  loading: { display: "flex", alignItems: "flex-start", gap: "10px", padding: "16px" },
  spinner: {
    flexShrink: 0,
    marginTop: "2px",
    width: "16px",
    height: "16px",
    boxSizing: "border-box",
    borderRadius: "50%",
    border: `2px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
  note: { padding: "8px 12px 0" },
});

/** While the document is connected to, read or checked, or a view is fetched. */
export function Loading({ doing }: { readonly doing: "connecting" | "reading" | "checking" | "fetching" }) {
  const styles = useStyles();
  const slow = useSlow();
  return (
    <div role="status" className={styles.loading} data-fetching="">
      <span className={styles.spinner} aria-hidden="true" />
      <span>
        {readingWords[doing]}
        {slow && doing === "reading" && ` ${readingWords.slow}`}
      </span>
    </div>
  );
}

/** What speaks of findings, dates or people: it shows once the plan has been judged. */
export function OnceJudged({ children }: { readonly children: React.ReactNode }) {
  const { session } = usePane();
  const judged = usePaneState((state) => state.reading?.judged ?? false);
  const refreshing = usePaneState((state) => state.refreshing);
  if (judged) return children;
  if (refreshing) return <Loading doing="checking" />;
  return (
    <Missing action={stateWords.tryAgain} onAction={() => void session.refresh()}>
      {stateWords.notChecked}
    </Missing>
  );
}

/** A view that is fetched while it is waited for; where that fails it says so. */
export function Fetched({ children }: { readonly children: React.ReactNode }) {
  const { environment } = usePane();
  const failed = (
    <Missing action={stateWords.openAgain} onAction={environment.openAgain}>
      {stateWords.notFetched}
    </Missing>
  );
  return (
    <Guard instead={failed}>
      <Suspense fallback={<Loading doing="fetching" />}>{children}</Suspense>
    </Guard>
  );
}

interface MissingProps {
  readonly action: string;
  readonly onAction: () => void;
  readonly children: string;
}

function Missing({ action, onAction, children }: MissingProps) {
  const styles = useStyles();
  const button = (
    <Button size="small" onClick={onAction}>
      {action}
    </Button>
  );
  return (
    <div className={styles.note} role="alert">
      <Notice tone="warning" actions={button}>
        {children}
      </Notice>
    </div>
  );
}

/** The document could not be reached or read. */
export function Failed({ code }: { readonly code: DocumentErrorCode }) {
  const shared = useSharedStyles();
  const { session } = usePane();
  return (
    <StatePage words={failureWords[code]} alert>
      <div className={shared.buttons}>
        <Button appearance="primary" onClick={() => void session.start()}>
          {stateWords.tryAgain}
        </Button>
      </div>
    </StatePage>
  );
}

/** The document holds no plan that we know. */
export function NoPlan() {
  const nearest = usePaneState((state) => state.reading?.nearest);
  return (
    <StatePage words={stateWords.noPlan} menu={<MoreMenu />} rows={["empty", "empty", "empty"]}>
      {nearest !== undefined && <Notice tone="info">{stateWords.nearest(nearest.name)}</Notice>}
      <Later>
        <NoPlanChoices />
      </Later>
    </StatePage>
  );
}

interface StatePageProps {
  readonly words: StateWords;
  readonly alert?: boolean;
  readonly menu?: React.ReactNode;
  readonly rows?: readonly MotifRow[];
  readonly children: React.ReactNode;
}

function StatePage({ words, alert = false, menu, rows, children }: StatePageProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <main className={styles.page}>
      <div role={alert ? "alert" : undefined}>
        <div className={styles.top}>
          <p className={styles.product}>{frameWords.product}</p>
          {menu}
        </div>
        {rows !== undefined && <Motif rows={rows} />}
        <h1 className={shared.title}>{words.title}</h1>
      </div>
      <p className={shared.text}>{words.text}</p>
      <p className={shared.text}>{words.todo}</p>
      {children}
    </main>
  );
}

/** Said once, above the views; Word may have been switched to editing since. */
export function ReadOnlyNote() {
  const styles = useStyles();
  const { session } = usePane();
  const readOnly = usePaneState(isReadOnly);
  if (!readOnly) return null;
  return (
    <div className={styles.note}>
      <Notice
        tone="info"
        actions={
          <Button size="small" onClick={session.tryEditing}>
            {frameWords.tryEditing}
          </Button>
        }
      >
        {frameWords.readOnly}
      </Notice>
    </div>
  );
}
