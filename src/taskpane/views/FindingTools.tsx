import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { usePane, usePaneState } from "../parts/PaneContext";
import { QuietSelect } from "../parts/QuietSelect";
import { tokens } from "../parts/tokens";
import type { Grouping } from "../store/state";
import { checkWords, type Kind } from "../words/check";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "4px" },
  kind: {
    appearance: "none",
    minHeight: "26px",
    padding: "0 9px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", color: "HighlightText" },
  },
});

const groupings = (Object.keys(checkWords.groupings) as Grouping[]).map((value) => ({
  value,
  label: checkWords.groupings[value],
}));

/** Shows one kind of findings alone. There where there is more than one. */
export function KindFilter({ counts }: { readonly counts: readonly (readonly [Kind, number])[] }) {
  const styles = useStyles();
  const { session } = usePane();
  const only = usePaneState((state) => state.findingList.only);
  const present = counts.filter(([, count]) => count > 0);
  if (present.length < 2) return null;
  const chosen = present.some(([kind]) => kind === only) ? only : undefined;
  const choice = (kind: Kind | undefined, label: string) => (
    <button
      key={label}
      type="button"
      aria-pressed={kind === chosen}
      className={mergeClasses(styles.kind, kind === chosen && styles.pressed)}
      onClick={() => session.listFindings({ only: kind })}
    >
      {label}
    </button>
  );
  return (
    <div role="group" aria-label={checkWords.show} className={styles.tools}>
      {choice(undefined, checkWords.all)}
      {present.map(([kind, count]) => choice(kind, checkWords.kindCount(kind, count)))}
    </div>
  );
}

/** By what findings are put together. */
export function GroupingPicker() {
  const { session } = usePane();
  const by = usePaneState((state) => state.findingList.by);
  return (
    <QuietSelect
      label={checkWords.groupBy}
      value={by}
      options={groupings}
      onChoose={(chosen) => session.listFindings({ by: chosen })}
    />
  );
}
