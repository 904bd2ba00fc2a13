import { useRef } from "react";
import { readText } from "../read-file";
import { Button } from "./Button";
import { useSharedStyles } from "./styles";

interface FileButtonProps {
  readonly label: string;
  /** What the file is, for those who hear it. */
  readonly file: string;
  /** What the browser offers to choose from. */
  readonly accept: string;
  readonly disabled: boolean;
  /** Called with what the file holds, "" where it cannot be read, and its name. */
  readonly onRead: (text: string, name: string) => void;
}

/** A button that lets somebody choose a file with text. */
export function FileButton({ label, file, accept, disabled, onRead }: FileButtonProps) {
  const shared = useSharedStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const onChosen = (input: HTMLInputElement): void => {
    const chosen = input.files?.[0];
    // The same file may be chosen again once it was put right.
    input.value = "";
    if (chosen === undefined) return;
    void readText(chosen)
      .catch(() => "")
      .then((text) => onRead(text, chosen.name));
  };
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        hidden
        aria-label={file}
        onChange={(event) => onChosen(event.currentTarget)}
      />
      <Button className={shared.button} disabledFocusable={disabled} onClick={() => chooser.current?.click()}>
        {label}
      </Button>
    </>
  );
}
