import type { Ref } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { tokens } from "./tokens";

const useStyles = makeStyles({
  box: {
    boxSizing: "border-box",
    display: "block",
    width: "100%",
    height: "160px",
    padding: "8px",
    resize: "vertical",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  low: { height: "72px", backgroundColor: tokens.colorNeutralBackground1 },
  /** Read by people. */
  prose: { height: "180px", marginTop: "4px", fontFamily: "inherit" },
  /** Lines of tables are long: they are scrolled, not broken. */
  unbroken: { whiteSpace: "pre", overflowX: "auto" },
});

interface DataBoxProps {
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly label: string;
  readonly value: string;
  readonly unbroken?: boolean;
  /** It is a paper for people, not data. */
  readonly prose?: boolean;
  /** Called with what is typed; without it the text can only be read, and is selected as a whole. */
  readonly onType?: (text: string) => void;
}

/** A box for text that comes from elsewhere, or goes there: data, or a paper. */
export function DataBox({ ref, label, value, unbroken = false, prose = false, onType }: DataBoxProps) {
  const styles = useStyles();
  const editable = onType !== undefined;
  return (
    <textarea
      ref={ref}
      className={mergeClasses(
        styles.box,
        editable && styles.low,
        prose && styles.prose,
        unbroken && styles.unbroken,
      )}
      aria-label={label}
      {...(editable ? { placeholder: label } : {})}
      readOnly={!editable}
      spellCheck={false}
      value={value}
      onChange={(event) => onType?.(event.target.value)}
      onFocus={(event) => {
        if (!editable) event.target.select();
      }}
    />
  );
}
