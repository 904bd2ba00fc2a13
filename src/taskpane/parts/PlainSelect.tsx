import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { chosenIn } from "./chosen";
import { useFieldStyles } from "./field-styles";

const useStyles = makeStyles({
  select: { width: "100%", minHeight: "32px", padding: "0 6px", textOverflow: "ellipsis" },
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
  const fields = useFieldStyles();
  return (
    <select
      className={mergeClasses(fields.field, styles.select)}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(chosenIn(event.currentTarget, value))}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
