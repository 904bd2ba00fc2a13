import { useId, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { pageWords } from "../words/pages";
import { Disclosure } from "./Disclosure";
import { usePane } from "./PaneContext";
import { useSharedStyles } from "./styles";

interface CopyBoxProps {
  /** What the button says: what is copied. */
  readonly label: string;
  /** What the box with the text is called. */
  readonly name: string;
  readonly text: string;
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "4px 8px", flexWrap: "wrap" },
  text: {
    boxSizing: "border-box",
    display: "block",
    width: "100%",
    height: "180px",
    marginTop: "4px",
    padding: "8px",
    resize: "vertical",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});

/** A button that copies a text, and says whether that worked. */
export function CopyButton({ label, text }: Pick<CopyBoxProps, "label" | "text">) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { environment } = usePane();
  /** The text that was copied, so that the result is not claimed for another one. */
  const [copy, setCopy] = useState<{ readonly of: string; readonly worked: boolean }>();
  const id = useId();
  const onCopy = async (): Promise<void> => {
    setCopy({ of: text, worked: await environment.copy(text) });
  };
  const result = copy?.of === text ? copy : undefined;
  return (
    <div className={styles.row}>
      <Button size="small" aria-describedby={id} onClick={() => void onCopy()}>
        {label}
      </Button>
      <span id={id} role="status" className={shared.quiet}>
        {result !== undefined && (result.worked ? pageWords.copied : pageWords.notCopied)}
      </span>
    </div>
  );
}

/** A paper to take along: a button that copies it, and the text itself where the browser does not let us. */
export function CopyBox({ label, name, text }: CopyBoxProps) {
  const styles = useStyles();
  return (
    <div>
      <CopyButton label={label} text={text} />
      <Disclosure label={pageWords.showText} spokenLabel={pageWords.showTextSpoken(name)}>
        <textarea
          className={styles.text}
          aria-label={name}
          readOnly
          spellCheck={false}
          value={text}
          onFocus={(event) => event.target.select()}
        />
      </Disclosure>
    </div>
  );
}
