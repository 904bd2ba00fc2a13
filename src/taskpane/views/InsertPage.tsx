import { useMemo, useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { OpenGap } from "../../core/model";
import { Button } from "../parts/Button";
import { PageReport } from "../parts/PageReport";
import { PageHeading } from "../parts/PageHeading";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { gapFor, insertTemplate } from "../store/inserting";
import { isOff } from "../store/state";
import { shortened } from "../words/general";
import { insertWords as words } from "../words/insert";

const useStyles = makeStyles({
  list: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  choice: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "6px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":has(:checked)": {
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
      backgroundColor: tokens.colorNeutralBackground1Selected,
    },
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  radio: {
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outlineStyle: "none" },
  },
  about: { gridColumnStart: "2" },
  name: { lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});

/** How much of a text names its place. */
const ENOUGH = 48;

/** Puts an empty plan of a template into the document. */
export default function InsertPage() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { perform } = usePane();
  const templates = usePaneState((state) => state.reading?.templates) ?? [];
  const off = usePaneState(isOff);
  const [chosen, setChosen] = useState<string>();
  const template = templates.find(({ id }) => id === chosen) ?? templates[0];
  if (template === undefined) return null;
  return (
    <div className={shared.view}>
      <p className={shared.text}>{words.text}</p>
      <PageReport />
      <fieldset className={styles.list}>
        <legend className={styles.legend}>{words.choose}</legend>
        {templates.map(({ id, name, description }) => (
          <label key={id} className={styles.choice}>
            <input
              type="radio"
              className={styles.radio}
              name="template"
              value={id}
              checked={id === template.id}
              onChange={() => setChosen(id)}
            />
            <span className={styles.name}>{name}</span>
            <span className={mergeClasses(shared.quiet, styles.about)}>{description}</span>
          </label>
        ))}
      </fieldset>
      <Place />
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={off}
          onClick={() => void perform(insertTemplate(template))}
        >
          {words.insert}
        </Button>
      </div>
    </div>
  );
}

/** Where it goes, as the cursor moves. */
function Place() {
  const shared = useSharedStyles();
  const reading = usePaneState((state) => state.reading);
  const cursor = usePaneState((state) => state.cursor);
  const gap = useMemo(() => gapFor({ reading, cursor }), [reading, cursor]);
  if (gap === undefined) return <p className={shared.text}>{words.nowhere}</p>;
  return (
    <div>
      <PageHeading>{words.where}</PageHeading>
      <p className={shared.text}>{cursor === undefined ? words.atEnd : placeWords(gap)}</p>
      <p className={shared.quiet}>{words.move}</p>
    </div>
  );
}

function placeWords({ behind }: OpenGap): string {
  if (behind === undefined) return words.here;
  if (behind.kind === "paragraph") return words.behind(shortened(behind.text, ENOUGH));
  const texts = behind.rows.flatMap((row) => row.cells.map(({ text }) => text.trim()));
  return words.behindTable(shortened(texts.find((text) => text !== "") ?? "", ENOUGH));
}
