import { useId } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular } from "@fluentui/react-icons";
import type { Prompt } from "../../core/guidance";
import { locationKey } from "../../core/model";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { rowOf } from "../store/reading";
import { shortened } from "../words/general";
import { guideWords } from "../words/guide";

const useStyles = makeStyles({
  here: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  mark: { flexShrink: 0, alignSelf: "flex-start", marginTop: "2px" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  cell: { minWidth: 0, flexGrow: 1, display: "flex", flexDirection: "column" },
  text: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** The other cells of the row, as far as they are filled in; each can be gone to. */
export function RowOverview({ prompt }: { readonly prompt: Prompt }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { session } = usePane();
  const heading = useId();
  const reading = usePaneState((state) => state.reading);
  const row = reading === undefined ? [] : rowOf(reading, prompt);
  if (row.length === 0) return null;
  return (
    <section>
      <hr className={shared.rule} />
      <h3 id={heading} className={shared.subtitle}>
        {guideWords.inThisRow}
      </h3>
      <ul aria-labelledby={heading} className={shared.list}>
        {row.map((cell) => {
          const here = locationKey(cell.location) === locationKey(prompt.location);
          const Mark = cell.answered ? CheckmarkCircle16Filled : Circle16Regular;
          return (
            <li key={cell.id}>
              <button
                type="button"
                aria-current={here ? "location" : undefined}
                className={mergeClasses(shared.line, here && styles.here)}
                onClick={() => void session.guideTo({ location: cell.location, id: cell.id })}
              >
                <Mark
                  className={mergeClasses(styles.mark, cell.answered ? styles.done : styles.open)}
                  aria-hidden="true"
                />
                <span className={styles.cell}>
                  {cell.label}
                  <span className={styles.text}>
                    {cell.text === ""
                      ? cell.needed
                        ? guideWords.rowCellMissing
                        : guideWords.rowCellEmpty
                      : shortened(cell.text, 120)}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
