import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { tokens } from "./tokens";

export interface MenuItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export interface MenuGroup<Id extends string> {
  readonly label: string;
  readonly items: readonly MenuItem<Id>[];
}

interface MenuProps<Id extends string> {
  readonly label: string;
  readonly groups: readonly MenuGroup<Id>[];
  readonly onChoose: (id: Id) => void;
  /** The button is to have the keyboard; `onFocused` is called once it has. */
  readonly focusWanted: boolean;
  readonly onFocused: () => void;
}

const useStyles = makeStyles({
  anchor: { position: "relative", flexShrink: 0 },
  button: {
    appearance: "none",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "28px",
    height: "28px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    position: "absolute",
    zIndex: 1,
    top: "100%",
    right: 0,
    width: "max-content",
    maxWidth: "calc(100vw - 24px)",
    boxSizing: "border-box",
    padding: "4px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  heading: {
    padding: "6px 8px 2px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: {
    appearance: "none",
    display: "block",
    width: "100%",
    minHeight: "32px",
    padding: "6px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** A button with three dots that opens a menu, after the ARIA pattern of menu buttons. */
export function Menu<Id extends string>({ label, groups, onChoose, focusWanted, onFocused }: MenuProps<Id>) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const anchor = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const items = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? []),
  ];

  useEffect(() => {
    if (!focusWanted) return;
    button.current?.focus();
    onFocused();
  }, [focusWanted, onFocused]);

  useEffect(() => {
    const whole = anchor.current;
    if (!open || whole === null) return undefined;
    whole.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    // Who goes elsewhere, by Tab or by pointer, leaves the menu.
    const onLeave = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Node) || !whole.contains(relatedTarget)) setOpen(false);
    };
    whole.addEventListener("focusout", onLeave);
    return () => whole.removeEventListener("focusout", onLeave);
  }, [open]);

  const leave = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  const onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    setOpen(true);
  };

  const onListKey = (event: KeyboardEvent): void => {
    const all = items();
    const index = all.findIndex((item) => item === document.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1 + all.length,
      Home: 0,
      End: all.length - 1,
    };
    const step = steps[event.key];
    if (event.key === "Escape") leave();
    else if (step !== undefined) all[step % all.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={anchor} className={styles.anchor}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={label}
        // WebKit gives a pressed button no focus: the menu would be left, and the press open it again.
        onMouseDown={(event) => {
          if (open) event.preventDefault();
        }}
        onClick={() => (open ? leave() : setOpen(true))}
        onKeyDown={onButtonKey}
      >
        <MoreHorizontal20Regular aria-hidden="true" />
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          className={styles.list}
          onKeyDown={onListKey}
        >
          {groups.map((group) => (
            <div key={group.label} role="group" aria-label={group.label}>
              <div role="presentation" className={styles.heading} aria-hidden="true">
                {group.label}
              </div>
              {group.items.map((item) => (
                <button
                  key={item.id}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  className={styles.item}
                  onClick={() => {
                    setOpen(false);
                    onChoose(item.id);
                  }}
                >
                  {item.label}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
