import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { tokens } from "./tokens";

interface TickProps {
  readonly ticked: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  label: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    minHeight: "24px",
    padding: "4px 0",
    overflowWrap: "anywhere",
    cursor: "pointer",
  },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** A box to tick, with its text. */
export function Tick({ ticked, onToggle, children }: TickProps) {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.box}
        checked={ticked}
        onChange={(event) => {
          // What is asked for may come late, or not at all: until then it stays as it is.
          event.currentTarget.checked = ticked;
          onToggle();
        }}
      />
      {children}
    </label>
  );
}
