import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { chosenIn } from "./chosen";
import { tokens } from "./tokens";

interface QuietSelectProps<Value extends string> {
  /** What is chosen, for those who hear it. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
  readonly disabled?: boolean;
  readonly className?: string;
}

const useStyles = makeStyles({
  select: {
    flexShrink: 0,
    minHeight: "28px",
    // As wide as what is shown, not as the longest: other things stand on the line.
    fieldSizing: "content",
    padding: "0 2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
  // The list is drawn by the system, which knows nothing of the theme.
  option: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
});

/** A choice of few that stands in a line of text. */
export function QuietSelect<Value extends string>({
  label,
  value,
  options,
  onChoose,
  disabled = false,
  className,
}: QuietSelectProps<Value>) {
  const styles = useStyles();
  return (
    <select
      className={mergeClasses(styles.select, className)}
      aria-label={label}
      title={label}
      value={value}
      disabled={disabled}
      onChange={(event) => {
        const wanted = chosenIn(event.currentTarget, value);
        const chosen = options.find((option) => option.value === wanted);
        if (chosen !== undefined) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} className={styles.option}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
