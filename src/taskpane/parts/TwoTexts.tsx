import { makeStyles } from "@fluentui/react-components";
import { guideWords } from "../words/guide";
import { tokens } from "./tokens";

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(110px, 100%), 1fr))",
    gap: "8px",
    margin: "6px 0 0",
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  side: {
    margin: "2px 0 0",
    padding: "6px 8px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  nothing: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

interface TwoTextsProps {
  /** Each with what it is. */
  readonly texts: readonly (readonly [label: string, text: string])[];
}

/** Texts for one place, side by side where there is room. */
export function TwoTexts({ texts }: TwoTextsProps) {
  const styles = useStyles();
  return (
    <dl className={styles.sides}>
      {texts.map(([label, text]) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.side}>
            {text === "" ? <span className={styles.nothing}>{guideWords.empty}</span> : text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
