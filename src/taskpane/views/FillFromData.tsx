import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { DataBox } from "../parts/DataBox";
import { Notice } from "../parts/Notice";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { useNote } from "../parts/useNote";
import { readText } from "../read-file";
import type { Filling } from "../store/filling";
import { fillWords } from "../words/fill";
import { frameWords } from "../words/general";

/** More places than this are not put right one by one. */
const MOST_PROBLEMS = 5;

/** Who asks for the changes; see `WriteRequest.of`. */
const FILL = "fill";

const ManyWrites = lazy(() => import("./ManyWrites").then((room) => ({ default: room.ManyWrites })));

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    // It has the keyboard only so that the next press of Tab goes on from here.
    ":focus-visible": { outlineStyle: "none" },
  },
  problems: { margin: "4px 0 0", paddingLeft: "18px" },
});

/** Data from elsewhere, pasted or chosen, compared with the document and written where somebody agrees. */
export function FillFromData() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { many, perform } = usePane();
  const planned = usePaneState(({ many: work }) => work.kind !== "idle" && work.request.of === FILL);
  const [text, setText] = useNote("share/fill");
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Extract<Filling, { ok: false }>>();
  const chooser = useRef<HTMLInputElement>(null);
  const report = useRef<HTMLDivElement>(null);

  const section = useRef<HTMLElement>(null);
  const wasPlanned = useRef(planned);

  // The button that was pressed is gone: its successor gets the keyboard.
  useEffect(() => {
    if (wrong !== undefined) report.current?.focus();
  }, [wrong]);
  useEffect(() => {
    if (wasPlanned.current && !planned) section.current?.focus();
    wasPlanned.current = planned;
  }, [planned]);

  const compare = async (data: string): Promise<void> => {
    setBusy(true);
    setWrong(undefined);
    const { fillingFrom } = await import("../store/filling");
    const filling = await perform(fillingFrom(data));
    setBusy(false);
    if (filling.ok) many.preview({ of: FILL, ...filling.request });
    else setWrong(filling);
  };
  const onChosen = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    // The same file may be chosen again once it was put right.
    input.value = "";
    if (file === undefined) return;
    void readText(file)
      .catch(() => "")
      .then((data) => {
        setText(data);
        return compare(data);
      });
  };

  if (planned) {
    return (
      <Suspense fallback={null}>
        <ManyWrites of={FILL} />
      </Suspense>
    );
  }
  return (
    <section ref={section} tabIndex={-1} className={styles.section} aria-label={fillWords.title}>
      <h2 className={shared.subtitle}>{fillWords.title}</h2>
      <p className={shared.text}>{fillWords.text}</p>
      <DataBox label={fillWords.paste} value={text} onType={setText} />
      <input
        ref={chooser}
        type="file"
        accept=".json,.txt,application/json"
        hidden
        aria-label={fillWords.file}
        onChange={(event) => onChosen(event.currentTarget)}
      />
      <div className={shared.buttons}>
        <Button className={shared.button} disabledFocusable={busy} onClick={() => void compare(text)}>
          {fillWords.show}
        </Button>
        <Button className={shared.button} disabledFocusable={busy} onClick={() => chooser.current?.click()}>
          {fillWords.choose}
        </Button>
      </div>
      {busy && (
        <p role="status" className={shared.quiet}>
          {fillWords.reading}
        </p>
      )}
      <div ref={report} tabIndex={-1}>
        {wrong !== undefined && <Wrong {...wrong} onClose={() => setWrong(undefined)} />}
      </div>
    </section>
  );
}

interface WrongProps extends Pick<Extract<Filling, { ok: false }>, "what" | "problems"> {
  readonly onClose: () => void;
}

/** What is wrong with the data, and where. */
function Wrong({ what, problems, onClose }: WrongProps) {
  const styles = useStyles();
  const rest = problems.length - MOST_PROBLEMS;
  return (
    <Notice
      tone="error"
      actions={
        <Button size="small" onClick={onClose}>
          {frameWords.close}
        </Button>
      }
    >
      {what}
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.slice(0, MOST_PROBLEMS).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {rest > 0 && <li>{fillWords.more(rest)}</li>}
        </ul>
      )}
    </Notice>
  );
}
