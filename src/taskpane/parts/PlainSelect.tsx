import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  select: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: "0 6px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: "ellipsis",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});

interface PlainSelectProps {
  /** What is chosen, for those who hear it. */
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** A choice that stands on a line of its own. */
export function PlainSelect({ label, value, options, onChoose }: PlainSelectProps) {
  const styles = useStyles();
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
