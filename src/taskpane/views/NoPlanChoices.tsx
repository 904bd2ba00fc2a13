import { makeStyles } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { hasTables } from "../pages";
import { Button } from "../parts/Button";
import { tokens } from "../parts/tokens";
import { undoneWords } from "../store/undo-words";
import { frameWords } from "../words/general";
import { pageWords } from "../words/pages";
import { stateWords } from "../words/states";
import { OwnTemplates } from "./OwnTemplates";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: "8px" },
  choice: {
    appearance: "none",
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** What can be done in a document without a plan. */
export default function NoPlanChoices() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { session } = usePane();
  const refreshing = usePaneState((state) => state.refreshing);
  const tables = usePaneState(hasTables);
  const undone = usePaneState((state) => state.undone);
  const offered = tables ? (["insert", "map"] as const) : (["insert"] as const);
  return (
    <>
      {undone?.said !== undefined && (
        <Notice tone={undone.how === "undone" ? "info" : "warning"}>{undoneWords(undone)}</Notice>
      )}
      <div className={styles.choices}>
        {offered.map((page) => (
          <button key={page} type="button" className={styles.choice} onClick={() => session.openPage(page)}>
            <span className={styles.name}>{pageWords.labels[page]}</span>
            <span className={shared.quiet}>{stateWords.choices[page]}</span>
          </button>
        ))}
      </div>
      <OwnTemplates />
      <div className={shared.buttons}>
        <Button disabledFocusable={refreshing} onClick={() => void session.refresh()}>
          {frameWords.readAgain}
        </Button>
      </div>
    </>
  );
}
