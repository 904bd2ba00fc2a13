import { useEffect, useRef, useState } from "react";
import { Button } from "../parts/Button";
import { DataBox } from "../parts/DataBox";
import { usePane } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { planRows } from "../store/reading";
import type { SharedText, ShareFormat } from "../store/share-texts";
import type { Reading } from "../store/state";
import { shareWords } from "../words/share";

interface SharedPlanProps {
  readonly reading: Reading;
  readonly format: ShareFormat;
}

/** What was made for these; undefined while it is being made, "failed" where that was not possible. */
function useSharedText({ reading, format }: SharedPlanProps): SharedText | "failed" | undefined {
  const { environment } = usePane();
  const [made, setMade] = useState<{
    readonly of: object;
    readonly as: string;
    readonly text: SharedText | "failed";
  }>();
  useEffect(() => {
    let wanted = true;
    const make = async (): Promise<SharedText> => {
      const { sharedText } = await import("../store/share-texts");
      return sharedText(reading, environment.fileName(), format, environment.today());
    };
    const show = (text: SharedText | "failed"): void => {
      if (wanted) setMade({ of: reading, as: format, text });
    };
    make().then(show, () => show("failed"));
    return () => {
      wanted = false;
    };
  }, [reading, format, environment]);
  // While the document is read again the text before stays, but never that of another form.
  return made?.as === format ? made.text : undefined;
}

/** The plan in the form that was chosen: to copy, to save, and to select. */
export function SharedPlan({ reading, format }: SharedPlanProps) {
  const shared = useSharedStyles();
  const { environment } = usePane();
  const made = useSharedText({ reading, format });
  const box = useRef<HTMLTextAreaElement>(null);
  /** What became of a text, so that it is not claimed for another one. */
  const [said, setSaid] = useState<{ readonly of: SharedText; readonly words: string }>();
  if (made === undefined) return <p className={shared.quiet}>{shareWords.making}</p>;
  if (made === "failed") return <p className={shared.text}>{shareWords.failed}</p>;

  const { text, file, deadlines, withoutDay } = made;
  const onCopy = async (): Promise<void> => {
    const worked = await environment.copy(text);
    if (!worked) box.current?.select();
    setSaid({ of: made, words: worked ? shareWords.copied : shareWords.notCopied });
  };
  const onDownload = (): void => {
    const asked = environment.download(file);
    setSaid({ of: made, words: asked ? shareWords.downloaded(file.name) : shareWords.notDownloaded });
  };
  const inside = {
    csv: () => shareWords.inside.csv(planRows(reading)),
    ics: () => shareWords.inside.ics(deadlines),
    md: () => shareWords.inside.md(reading.plans.length),
    json: () => shareWords.inside.json(reading.plans.length, planRows(reading)),
  };
  return (
    <>
      <div>
        <p className={shared.text}>{inside[format]()}</p>
        {format === "ics" && withoutDay.length > 0 && (
          <p className={shared.text}>{shareWords.withoutDay(withoutDay)}</p>
        )}
        <p className={shared.quiet}>{shareWords.outside[format]}</p>
      </div>
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          className={shared.button}
          aria-label={shareWords.downloadSpoken(file.name)}
          onClick={onDownload}
        >
          {shareWords.download}
        </Button>
        <Button className={shared.button} onClick={() => void onCopy()}>
          {shareWords.copy}
        </Button>
      </div>
      <p role="status" className={shared.text}>
        {said?.of === made && said.words}
      </p>
      <DataBox
        ref={box}
        label={shareWords.text(shareWords.format[format].kind)}
        value={text}
        unbroken={format !== "md"}
      />
    </>
  );
}
