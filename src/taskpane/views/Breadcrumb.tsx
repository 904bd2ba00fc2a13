import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Pin16Filled, Pin16Regular } from "@fluentui/react-icons";
import type { Prompt } from "../../core/guidance";
import { Button } from "../parts/Button";
import { usePane, usePaneState } from "../parts/PaneContext";
import { tokens } from "../parts/tokens";
import { rowNumber } from "../store/reading";
import { guideWords } from "../words/guide";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "4px", minHeight: "24px" },
  nav: { flexGrow: 1, minWidth: 0 },
  list: {
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    color: tokens.colorNeutralForeground3,
    "& > li + li::before": { content: '"\\203A"', padding: "0 6px" },
  },
  crumb: { maxWidth: "100%" },
  last: {
    maxWidth: "100%",
    boxSizing: "border-box",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  step: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
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

/** Part, row and label of the place shown, and what the row is about. The part leads back to all parts. */
export function Breadcrumb({ prompt }: { readonly prompt: Prompt }) {
  const styles = useStyles();
  const { session } = usePane();
  const pinned = usePaneState((state) => state.pinned);
  const row = usePaneState((state) => state.reading && rowNumber(state.reading, prompt));
  return (
    <div>
      <div className={styles.line}>
        <nav aria-label={guideWords.whereYouAre} className={styles.nav}>
          <ol className={styles.list}>
            <li className={styles.crumb}>
              <button type="button" className={styles.home} onClick={session.showOverview}>
                {prompt.part}
              </button>
            </li>
            {row !== undefined && <li className={styles.crumb}>{guideWords.rowNumber(row)}</li>}
            <li
              aria-current="location"
              className={mergeClasses(styles.here, styles.last)}
              title={prompt.label}
            >
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
      {prompt.step !== undefined && (
        <p className={styles.step} title={prompt.step}>
          {prompt.step}
        </p>
      )}
    </div>
  );
}
