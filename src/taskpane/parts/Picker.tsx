import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  select: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    margin: "4px 0",
    padding: "2px 6px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    textOverflow: "ellipsis",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  // The list is drawn by the system, which knows nothing of the theme.
  option: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
});

interface PickerProps {
  readonly id: string;
  readonly value: string;
  readonly groups: readonly {
    /** Left out: its options stand by themselves. */
    readonly label?: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  }[];
  readonly onChoose: (value: string) => void;
}

/** One of a list, over the whole width; a label elsewhere names it by its id. */
export function Picker({ id, value, groups, onChoose }: PickerProps) {
  const styles = useStyles();
  const options = (group: PickerProps["groups"][number]): React.ReactNode =>
    group.options.map((option) => (
      <option key={option.value} value={option.value} className={styles.option}>
        {option.label}
      </option>
    ));
  return (
    <select
      id={id}
      className={styles.select}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {groups.map((group) =>
        group.label === undefined ? (
          options(group)
        ) : (
          <optgroup key={group.label} label={group.label} className={styles.option}>
            {options(group)}
          </optgroup>
        ),
      )}
    </select>
  );
}
