import { makeStyles } from "@fluentui/react-components";
import { tokens } from "./tokens";

/** Looks that several views share. */
export const useSharedStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", padding: "12px 12px 20px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  subtitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  /** Two buttons must fit beside each other at 270 px. */
  button: { minWidth: "auto", paddingLeft: "10px", paddingRight: "10px" },
  rule: {
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: "4px 0",
    width: "100%",
  },
  /** Takes the keyboard only to be left again: what is in it has rings of its own. */
  noRing: { ":focus-visible": { outlineStyle: "none" } },
  spokenOnly: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  /** A whole line that can be pressed. */
  line: {
    appearance: "none",
    display: "flex",
    alignItems: "baseline",
    gap: "8px",
    boxSizing: "border-box",
    width: "calc(100% + 16px)",
    minHeight: "32px",
    margin: "0 -8px",
    padding: "6px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});
