import { useEffect, useId, useRef } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import type { Page } from "../pages";
import { Button } from "../parts/Button";
import { tokens } from "../parts/tokens";
import { pageWords } from "../words/pages";
import { Fetched, OnceJudged, ReadOnlyNote } from "./states";

const LOW = "@media (max-height: 360px)";

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "39px",
    padding: "0 12px 0 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { minWidth: "auto", paddingLeft: "6px", paddingRight: "8px", flexShrink: 0 },
  heading: { minWidth: 0, overflowWrap: "anywhere", ":focus-visible": { outlineStyle: "none" } },
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", [LOW]: { overflowY: "visible" } },
});

interface PageFrameProps {
  readonly page: Page;
  /** Beneath the plan's name its heading is of the second level. */
  readonly level: 1 | 2;
}

/** A page of the menu with its heading and the way back. */
export function PageFrame({ page, level }: PageFrameProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { session } = usePane();
  const focusWanted = usePaneState((state) => state.focusWanted);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { View } = page;
  const Heading = level === 1 ? "h1" : "h2";

  // The menu that was open is gone: the page begins here.
  useEffect(() => heading.current?.focus(), []);

  // Whatever asks for the editor's keyboard on a page, a note that went away above all, means the page.
  useEffect(() => {
    if (!focusWanted) return;
    heading.current?.focus();
    session.focusGiven();
  }, [focusWanted, session]);

  return (
    <section className={styles.page} aria-labelledby={id}>
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.back}
          icon={<ArrowLeft16Regular />}
          aria-label={pageWords.backSpoken}
          onClick={session.closePage}
        >
          {pageWords.back}
        </Button>
        <Heading
          ref={heading}
          id={id}
          tabIndex={-1}
          className={mergeClasses(shared.subtitle, styles.heading)}
        >
          {pageWords.labels[page.id]}
        </Heading>
      </div>
      <div className={styles.body}>
        <ReadOnlyNote />
        <OnceJudged>
          <Fetched>
            <View />
          </Fetched>
        </OnceJudged>
      </div>
    </section>
  );
}
