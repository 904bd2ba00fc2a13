import { useId, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { pageWords } from "../words/pages";
import { Button } from "./Button";
import { DataBox } from "./DataBox";
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
  return (
    <div>
      <CopyButton label={label} text={text} />
      <Disclosure label={pageWords.showText} spokenLabel={pageWords.showTextSpoken(name)}>
        <DataBox label={name} value={text} prose />
      </Disclosure>
    </div>
  );
}
