import { lazy, useEffect, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { Button } from "../parts/Button";
import { DataBox } from "../parts/DataBox";
import { Later } from "../parts/Fetching";
import { FileButton } from "../parts/FileButton";
import { Notice } from "../parts/Notice";
import { useActions, usePane, usePaneState } from "../parts/PaneContext";
import { manyActions } from "../store/many-writes";
import { Problems } from "../parts/Problems";
import { useSharedStyles } from "../parts/styles";
import { useNote } from "../parts/useNote";
import type { Filling } from "../store/filling";
import { fillWords } from "../words/fill";
import { frameWords } from "../words/general";

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
});

/** Data from elsewhere, pasted or chosen, compared with the document and written where somebody agrees. */
export function FillFromData() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { perform } = usePane();
  const many = useActions(manyActions);
  const planned = usePaneState(({ many: work }) => work.kind !== "idle" && work.request.of === FILL);
  const [text, setText] = useNote("share/fill");
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Extract<Filling, { ok: false }>>();
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
  const onRead = (data: string): void => {
    setText(data);
    void compare(data);
  };

  if (planned) {
    return (
      <Later>
        <ManyWrites of={FILL} />
      </Later>
    );
  }
  return (
    <section ref={section} tabIndex={-1} className={styles.section} aria-label={fillWords.title}>
      <h2 className={shared.subtitle}>{fillWords.title}</h2>
      <p className={shared.text}>{fillWords.text}</p>
      <DataBox label={fillWords.paste} value={text} onType={setText} />
      <div className={shared.buttons}>
        <Button className={shared.button} disabledFocusable={busy} onClick={() => void compare(text)}>
          {fillWords.show}
        </Button>
        <FileButton
          label={fillWords.choose}
          file={fillWords.file}
          accept=".json,.txt,application/json"
          disabled={busy}
          onRead={onRead}
        />
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
      <Problems problems={problems} />
    </Notice>
  );
}
