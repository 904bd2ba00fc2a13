import { lazy, useEffect, useSyncExternalStore } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { keepFocus } from "./parts/kept-focus";
import { PaneProvider, usePane, usePaneState } from "./parts/PaneContext";
import { useSharedStyles } from "./parts/styles";
import { keepTabGoing } from "./parts/tab-order";
import { type TabItem, tabIds, Tabs } from "./parts/Tabs";
import type { Pane } from "./store/pane";
import type { Tab } from "./store/state";
import { openedPage } from "./pages";
import { loadView } from "./tabs";
import { Header } from "./views/Header";
import { PageFrame } from "./views/PageFrame";
import { Failed, Fetched, Loading, NoPlan, OnceJudged, ReadOnlyNote } from "./views/states";
import { frameWords } from "./words/general";

const views = {
  guide: lazy(loadView.guide),
  check: lazy(loadView.check),
  plan: lazy(loadView.plan),
  share: lazy(loadView.share),
} as const satisfies Readonly<Record<Tab, unknown>>;

const LOW = "@media (max-height: 360px)";

const useStyles = makeStyles({
  provider: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    // Much enlarged, the whole page scrolls: the frame must not take the view's room.
    [LOW]: { height: "auto", minHeight: "100vh" },
  },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    [LOW]: { overflowY: "visible" },
    ":focus-visible": { outlineStyle: "none" },
  },
});

/** The whole pane. */
export function App({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { look } = pane.environment;
  const current = useSyncExternalStore(look.onChange, look.current);

  useEffect(() => {
    void pane.session.start();
    return pane.session.stop;
  }, [pane]);

  // Who comes back from the document may have typed there.
  useEffect(() => {
    const onFocus = (): void => void pane.session.refreshSoon();
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, [pane]);

  useEffect(() => keepFocus(document.body), []);
  useEffect(() => keepTabGoing(document), []);

  return (
    <div
      className={mergeClasses("pane", styles.provider)}
      data-look={current}
      // What the browser draws itself (lists, calendars, scroll bars) has the same look.
      style={{ colorScheme: current }}
    >
      <PaneProvider pane={pane}>
        <Frame />
        <Announcer />
      </PaneProvider>
    </div>
  );
}

function Frame() {
  const styles = useStyles();
  const phase = usePaneState((state) => state.phase);
  const plans = usePaneState((state) => state.reading?.plans.length ?? 0);
  const page = usePaneState(openedPage);
  if (phase.kind === "failed") return <Failed code={phase.code} />;
  if (phase.kind !== "ready") return <Loading doing={phase.kind} />;
  if (plans > 0) return <Plan />;
  if (page === undefined) return <NoPlan />;
  return (
    <main className={styles.main}>
      <PageFrame key={page.id} page={page} level={1} />
    </main>
  );
}

function Plan() {
  const styles = useStyles();
  const page = usePaneState(openedPage);
  return (
    <main className={styles.main}>
      <Header />
      {page === undefined ? <Views /> : <PageFrame key={page.id} page={page} level={2} />}
    </main>
  );
}

function Views() {
  const styles = useStyles();
  const { session } = usePane();
  const tab = usePaneState((state) => state.tab);
  const errors = usePaneState((state) => state.reading?.plans[state.planIndex]?.check.summary.errors ?? 0);
  const blank = usePaneState((state) => state.reading?.plans[state.planIndex]?.blank ?? false);
  // Who looks at it keeps it, though a date has gone.
  const timeline = usePaneState(
    (state) => state.tab === "plan" || (state.reading?.plans[state.planIndex]?.timeline ?? false),
  );
  const count = blank ? 0 : errors;
  const items: readonly TabItem<Tab>[] = [
    { id: "guide", label: frameWords.guide },
    { id: "check", label: frameWords.check, count, countLabel: frameWords.errorCount(count) },
    ...(timeline ? [{ id: "plan", label: frameWords.plan } as const] : []),
    { id: "share", label: frameWords.share },
  ];
  const View = views[tab];
  const ids = tabIds(tab);
  return (
    <>
      <Tabs label={frameWords.tabs} items={items} selected={tab} onSelect={session.openTab} />
      <div
        key={tab}
        id={ids.panel}
        role="tabpanel"
        aria-labelledby={ids.tab}
        tabIndex={-1}
        className={styles.panel}
      >
        <ReadOnlyNote />
        <Fetched>
          {tab === "guide" ? (
            <View />
          ) : (
            <OnceJudged>
              <View />
            </OnceJudged>
          )}
        </Fetched>
      </div>
    </>
  );
}

/** Says what happened to those who do not see it. */
function Announcer() {
  const shared = useSharedStyles();
  const { text, count } = usePaneState((state) => state.announcement);
  return (
    <div role="status" aria-live="polite" className={shared.spokenOnly}>
      {/* A new element for each message, so that the same words are said again. */}
      <span key={count}>{text}</span>
    </div>
  );
}
