import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { chosenIn } from "./chosen";
import { useFieldStyles } from "./field-styles";

const useStyles = makeStyles({
  select: {
    width: "100%",
    minHeight: "32px",
    margin: "4px 0",
    padding: "2px 6px",
    textOverflow: "ellipsis",
  },
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
  const fields = useFieldStyles();
  const options = (group: PickerProps["groups"][number]): React.ReactNode =>
    group.options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ));
  return (
    <select
      id={id}
      className={mergeClasses(fields.field, styles.select)}
      value={value}
      onChange={(event) => onChoose(chosenIn(event.currentTarget, value))}
    >
      {groups.map((group) =>
        group.label === undefined ? (
          options(group)
        ) : (
          <optgroup key={group.label} label={group.label}>
            {options(group)}
          </optgroup>
        ),
      )}
    </select>
  );
}
