import { useEffect, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { useActions, usePaneState } from "../parts/PaneContext";
import { manyActions } from "../store/many-writes";
import { useSharedStyles } from "../parts/styles";
import { SlowCancel } from "../parts/SlowCancel";
import { Tick } from "../parts/Tick";
import { tokens } from "../parts/tokens";
import { TwoTexts } from "../parts/TwoTexts";
import type { ManyWork, PlannedWrite } from "../store/many-state";
import { isReadOnly } from "../store/state";
import { frameWords, shortened } from "../words/general";
import { manyWords } from "../words/many";
import { ManyReport } from "./ManyReport";

/** More than these are shown when somebody asks. */
const SHOWN = 40;
/** From so many on, ticking one by one is a burden. */
const MANY = 4;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxHeight: "50vh",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    padding: "4px 2px 8px",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  change: { paddingLeft: "24px" },
  texts: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0 },
  notes: { margin: 0, paddingLeft: "18px" },
  bar: { width: "100%", accentColor: tokens.colorCompoundBrandBackground },
  working: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
});

interface ManyWritesProps {
  /** Whose changes are shown; see `WriteRequest.of`. */
  readonly of: string;
}

/** Changes that are written together: shown before, under way, and what became of them. */
export function ManyWrites({ of }: ManyWritesProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const many = usePaneState((state) => state.many);
  const box = useRef<HTMLDivElement>(null);
  const { kind } = many;
  const mine = many.kind !== "idle" && many.request.of === of;
  const left = many.kind === "done" ? many.outcome.conflicts.length : 0;

  // The button that was pressed is gone: its successor gets the keyboard.
  useEffect(() => {
    if (mine) box.current?.focus();
  }, [mine, kind, left]);

  if (!mine) return null;
  return (
    <section className={styles.section} aria-label={many.request.title}>
      <h3 className={shared.subtitle}>{many.request.title}</h3>
      <div ref={box} tabIndex={-1} className={styles.box}>
        {many.kind === "preview" && <Preview work={many} />}
        {many.kind === "working" && <Working work={many} />}
        {many.kind === "done" && <ManyReport {...many} />}
      </div>
    </section>
  );
}

function Preview({ work }: { readonly work: Extract<ManyWork, { kind: "preview" }> }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const many = useActions(manyActions);
  const readOnly = usePaneState(isReadOnly);
  const [shown, setShown] = useState(SHOWN);
  const { request, chosen } = work;
  const { writes, notes = [] } = request;
  const keys = writes.map(({ key }) => key);
  const rest = writes.length - shown;
  return (
    <>
      <p className={shared.text}>
        {writes.length > 0
          ? manyWords.preview(writes.length)
          : notes.length > 0
            ? manyWords.nothingFits
            : manyWords.nothing}
      </p>
      {writes.length >= MANY && (
        <div className={shared.buttons}>
          <Button size="small" onClick={() => many.choose(keys, true)}>
            {manyWords.all}
          </Button>
          <Button size="small" onClick={() => many.choose(keys, false)}>
            {manyWords.none}
          </Button>
        </div>
      )}
      {writes.length > 0 && (
        <ul className={styles.list} aria-label={manyWords.which}>
          {writes.slice(0, shown).map((write) => (
            <li key={write.key} className={styles.item}>
              <Tick
                ticked={chosen.has(write.key)}
                onToggle={() => many.choose([write.key], !chosen.has(write.key))}
              >
                {write.label}
              </Tick>
              <Change write={write} />
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + SHOWN)}>
          {manyWords.more(Math.min(rest, SHOWN))}
        </Button>
      )}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note} className={shared.quiet}>
              {note}
            </li>
          ))}
        </ul>
      )}
      <div className={shared.buttons}>
        {writes.length > 0 && (
          <Button
            appearance="primary"
            className={shared.button}
            aria-label={manyWords.writeSpoken(chosen.size)}
            disabledFocusable={chosen.size === 0 || readOnly}
            onClick={() => void many.confirm()}
          >
            {manyWords.write(chosen.size)}
          </Button>
        )}
        <Button className={shared.button} onClick={many.close}>
          {writes.length > 0 ? manyWords.giveUp : frameWords.close}
        </Button>
      </div>
    </>
  );
}

/** What the document says and what it is to say. */
function Change({ write: { edit, before, after, overwrites } }: { readonly write: PlannedWrite }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (edit.kind === "deleteRow") {
    return (
      <div className={styles.change}>
        <p className={shared.quiet}>{manyWords.rowGone}</p>
        <p className={styles.texts}>{shortened(before, 300)}</p>
      </div>
    );
  }
  if (before === "") {
    return (
      <div className={styles.change}>
        {edit.kind === "addRow" && <p className={shared.quiet}>{manyWords.newRow}</p>}
        <p className={styles.texts}>{after === "" ? manyWords.empty : after}</p>
      </div>
    );
  }
  return (
    <div className={styles.change}>
      {overwrites === true && <p className={shared.quiet}>{manyWords.overwrites}</p>}
      <TwoTexts
        texts={[
          [manyWords.now, before],
          [manyWords.then, after],
        ]}
      />
    </div>
  );
}

function Working({ work }: { readonly work: Extract<ManyWork, { kind: "working" }> }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const many = useActions(manyActions);
  const { done, total, undoing, stopping } = work;
  const words = undoing ? manyWords.undoing : manyWords.working;
  return (
    <Notice tone="info" actions={stopping ? undefined : <SlowCancel onCancel={many.stop} />}>
      <div className={styles.working}>
        <p className={shared.text} role="status">
          {stopping ? manyWords.stopping : words} {manyWords.progress(done, total)}
        </p>
        <progress className={styles.bar} aria-label={words} value={done} max={total} />
      </div>
    </Notice>
  );
}
