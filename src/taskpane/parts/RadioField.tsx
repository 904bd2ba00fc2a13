import { useId } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useSharedStyles } from "./styles";
import { tokens } from "./tokens";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  choice: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    alignItems: "start",
    columnGap: "6px",
    minHeight: "28px",
    paddingTop: "4px",
    cursor: "pointer",
  },
  card: {
    marginTop: "4px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  radio: {
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    accentColor: tokens.colorCompoundBrandBackground,
  },
  /** The card has the ring. */
  noRing: { ":focus-visible": { outlineStyle: "none" } },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  kind: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    marginLeft: "6px",
  },
  about: { gridColumnStart: "2" },
});

interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Stands small beside the label. */
  readonly kind?: string;
  /** A line or two beneath it; choices that have one are drawn as cards. */
  readonly about?: string;
}

interface RadioFieldProps<Id extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: string;
  readonly onChoose: (id: Id) => void;
}

/** One of a few answers. */
export function RadioField<Id extends string>({ legend, choices, chosen, onChoose }: RadioFieldProps<Id>) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {choices.map((choice) => {
        const { id, about } = choice;
        const checked = id === chosen;
        return (
          <label
            key={id}
            className={mergeClasses(
              styles.choice,
              about !== undefined && styles.card,
              about !== undefined && checked && styles.chosen,
            )}
          >
            <input
              type="radio"
              className={mergeClasses(styles.radio, about !== undefined && styles.noRing)}
              name={name}
              value={id}
              checked={checked}
              onChange={() => onChoose(id)}
            />
            {about === undefined ? choice.label : <Card {...choice} />}
          </label>
        );
      })}
    </fieldset>
  );
}

/** What a card says. */
function Card({ label, kind, about }: Omit<Choice<string>, "id">) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <>
      <span className={styles.name}>
        {label}
        {kind !== undefined && <span className={styles.kind}>{kind}</span>}
      </span>
      <span className={mergeClasses(shared.quiet, styles.about)}>{about}</span>
    </>
  );
}
