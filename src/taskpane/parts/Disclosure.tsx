import { type ReactNode, useId, useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { tokens } from "./tokens";

interface DisclosureProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  /** What is told to people who hear the button without its surroundings. */
  readonly spokenLabel?: string;
}

const useStyles = makeStyles({
  button: {
    appearance: "none",
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "28px",
    padding: "2px 8px 2px 2px",
    marginLeft: "-2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "0" },
  },
  chevron: {
    flexShrink: 0,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  open: { transform: "rotate(90deg)" },
});

/** A line that opens what stands beneath it. */
export function Disclosure({ label, children, startsOpen = false, spokenLabel }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={spokenLabel}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight16Regular
          className={mergeClasses(styles.chevron, open && styles.open)}
          aria-hidden="true"
        />
        {label}
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
