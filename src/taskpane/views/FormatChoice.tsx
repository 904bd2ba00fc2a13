import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import type { ShareFormat } from "../store/share-texts";
import { shareWords } from "../words/share";

const useStyles = makeStyles({
  choice: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: "4px" },
  option: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "6px 8px",
    marginTop: "4px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  button: {
    width: "16px",
    height: "16px",
    margin: "3px 0 0",
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outlineStyle: "none" },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  what: { gridColumnStart: "2" },
  kind: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    marginLeft: "6px",
  },
});

interface FormatChoiceProps {
  readonly formats: readonly ShareFormat[];
  readonly chosen: ShareFormat;
  readonly onChoose: (format: ShareFormat) => void;
}

/** What the plan is needed for, each with its form in small. */
export function FormatChoice({ formats, chosen, onChoose }: FormatChoiceProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <fieldset className={styles.choice}>
      <legend className={mergeClasses(shared.subtitle, styles.legend)}>{shareWords.formats}</legend>
      {formats.map((format) => {
        const { name, kind, what } = shareWords.format[format];
        return (
          <label key={format} className={mergeClasses(styles.option, format === chosen && styles.chosen)}>
            <input
              type="radio"
              name="share-format"
              className={styles.button}
              checked={format === chosen}
              onChange={() => onChoose(format)}
            />
            <span className={styles.name}>
              {name}
              <span className={styles.kind}>{kind}</span>
            </span>
            <span className={mergeClasses(shared.quiet, styles.what)}>{what}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
