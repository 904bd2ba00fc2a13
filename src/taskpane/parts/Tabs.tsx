import { type KeyboardEvent, useRef } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { tokens } from "./tokens";

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown behind the label where it is more than nothing. */
  readonly count?: number;
  /** The count in words, for those who hear it. */
  readonly countLabel?: string;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    // Much enlarged there is no room for all beside each other.
    flexWrap: "wrap",
    gap: "0 4px",
    padding: "0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    appearance: "none",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    padding: "8px 6px 9px",
    minWidth: "44px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: "6px",
      right: "6px",
      bottom: "-1px",
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  count: {
    display: "inline-block",
    minWidth: "18px",
    boxSizing: "border-box",
    marginLeft: "6px",
    padding: "0 5px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    color: tokens.colorPaletteRedForeground2,
    backgroundColor: tokens.colorPaletteRedBackground2,
    "@media (forced-colors: active)": { border: "1px solid currentColor", lineHeight: "16px" },
  },
});

/** Ids that tie a tab to its panel. */
export function tabIds(id: string): { readonly tab: string; readonly panel: string } {
  return { tab: `tab-${id}`, panel: `panel-${id}` };
}

/** A row of tabs after the ARIA pattern: one tab stop, arrows move and select. */
export function Tabs<Id extends string>({ label, items, selected, onSelect }: TabsProps<Id>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const index = items.findIndex((item) => item.id === selected);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: index + 1,
      ArrowLeft: index - 1 + items.length,
      Home: 0,
      End: items.length - 1,
    };
    const step = steps[event.key];
    const item = step === undefined ? undefined : items[step % items.length];
    if (item === undefined) return;
    event.preventDefault();
    onSelect(item.id);
    list.current?.querySelector<HTMLElement>(`#${tabIds(item.id).tab}`)?.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list}>
      {items.map((item) => {
        const current = item.id === selected;
        const ids = tabIds(item.id);
        return (
          <button
            key={item.id}
            type="button"
            role="tab"
            id={ids.tab}
            aria-selected={current}
            aria-controls={current ? ids.panel : undefined}
            tabIndex={current ? 0 : -1}
            className={mergeClasses(styles.tab, current && styles.selected)}
            onClick={() => onSelect(item.id)}
            onKeyDown={onKeyDown}
          >
            {item.label}
            {item.count !== undefined && item.count > 0 && (
              <span className={styles.count} aria-label={item.countLabel} role="img">
                {item.count}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
