import { type KeyboardEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { makeStyles } from "@fluentui/react-components";
import { tokens } from "./tokens";

interface GrowingTextProps {
  readonly value: string;
  /** Ids of the elements that name and explain it. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly readOnly?: boolean;
  readonly onChange: (text: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly ref?: Ref<HTMLTextAreaElement | null>;
}

const useStyles = makeStyles({
  text: {
    boxSizing: "border-box",
    display: "block",
    width: "100%",
    minHeight: "60px",
    maxHeight: "40vh",
    padding: "7px 10px",
    resize: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { borderBottomColor: tokens.colorNeutralStrokeAccessibleHover },
    ":focus": {
      outlineStyle: "none",
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px 0 ${tokens.colorCompoundBrandStroke}`,
    },
    ":read-only": { backgroundColor: tokens.colorNeutralBackground3 },
    // Shadows are not drawn in forced colours.
    "@media (forced-colors: active)": { ":focus": { outline: "2px solid Highlight" } },
  },
});

/** A text box of several lines that grows with what is typed. */
export function GrowingText(props: GrowingTextProps) {
  const { value, labelledBy, describedBy, readOnly = false, onChange, onKeyDown, ref } = props;
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => box.current, []);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    element.style.height = "auto";
    // The border is not part of scrollHeight.
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);

  return (
    <textarea
      ref={box}
      rows={2}
      value={value}
      readOnly={readOnly}
      className={styles.text}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
