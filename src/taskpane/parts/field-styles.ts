import { makeStyles } from "@fluentui/react-components";
import { tokens } from "./tokens";

/** How the browser's own lists and fields look in the pane; each says itself how large it is. */
export const useFieldStyles = makeStyles({
  field: {
    boxSizing: "border-box",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});
