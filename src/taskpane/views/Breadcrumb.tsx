import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Pin16Filled, Pin16Regular } from "@fluentui/react-icons";
import type { Prompt } from "../../core/guidance";
import { usePane, usePaneState } from "../parts/PaneContext";
import { shortened } from "../words/general";
import { guideWords } from "../words/guide";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: "4px", minHeight: "24px" },
  nav: { flexGrow: 1, minWidth: 0 },
  list: {
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    margin: 0,
    padding: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    "& > li": { minWidth: 0, overflowWrap: "anywhere" },
    "& > li + li::before": { content: '"\\203A"', padding: "0 6px" },
  },
  home: {
    appearance: "none",
    border: "none",
    padding: "0 2px",
    margin: "0 -2px",
    minHeight: "24px",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { textDecorationLine: "underline", color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  here: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  pin: { minWidth: "24px", maxWidth: "24px", height: "24px", padding: 0, flexShrink: 0 },
});

/** Part, step and label of the place shown. The part leads back to all parts. */
export function Breadcrumb({ prompt }: { readonly prompt: Prompt }) {
  const styles = useStyles();
  const { session } = usePane();
  const pinned = usePaneState((state) => state.pinned);
  return (
    <div className={styles.line}>
      <nav aria-label={guideWords.whereYouAre} className={styles.nav}>
        <ol className={styles.list}>
          <li>
            <button type="button" className={styles.home} onClick={session.showOverview}>
              {prompt.part}
            </button>
          </li>
          {prompt.step !== undefined && <li>{shortened(prompt.step, 34)}</li>}
          <li aria-current="location" className={styles.here}>
            {prompt.label}
          </li>
        </ol>
      </nav>
      <Button
        appearance="subtle"
        size="small"
        className={styles.pin}
        icon={pinned ? <Pin16Filled /> : <Pin16Regular />}
        aria-pressed={pinned}
        aria-label={guideWords.pin}
        title={pinned ? guideWords.unpin : guideWords.pin}
        onClick={session.togglePin}
      />
    </div>
  );
}
