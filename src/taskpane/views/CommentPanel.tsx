import { useEffect, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { useActions, usePaneState } from "../parts/PaneContext";
import { SlowCancel } from "../parts/SlowCancel";
import { useSharedStyles } from "../parts/styles";
import { Tick } from "../parts/Tick";
import { tokens } from "../parts/tokens";
import { reportWords, commentingActions } from "../store/commenting";
import type { CommentPlan, CommentReport } from "../store/state";
import { commentWords } from "../words/check";
import { frameWords } from "../words/general";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "12px",
  },
  places: {
    listStyleType: "none",
    margin: "6px 0 0",
    padding: 0,
    maxHeight: "45vh",
    overflowY: "auto",
  },
  says: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  focus: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" } },
});

/** Findings as comments in the document, and out again. */
export function CommentPanel() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const commenting = useActions(commentingActions);
  const work = usePaneState((state) => state.comments);
  const available = usePaneState((state) => state.capabilities.comments);
  const box = useRef<HTMLDivElement>(null);
  const { kind } = work;

  // The button that was pressed is gone: its successor gets the keyboard.
  useEffect(() => {
    if (kind === "preview" || kind === "done") box.current?.focus();
  }, [kind]);

  return (
    <section className={styles.section}>
      <h3 className={shared.subtitle}>{commentWords.title}</h3>
      {!available && <p className={shared.quiet}>{commentWords.unavailable}</p>}
      {available && kind === "idle" && (
        <div className={shared.buttons}>
          <Button size="small" onClick={() => void commenting.preview()}>
            {commentWords.add}
          </Button>
          <Button size="small" onClick={() => void commenting.removeOurs()}>
            {commentWords.remove}
          </Button>
        </div>
      )}
      {kind === "working" && (
        <div className={shared.buttons}>
          <p className={shared.text} role="status">
            {commentWords.working} {commentWords.progress(work.done, work.total)}
          </p>
          <SlowCancel onCancel={commenting.stop} />
        </div>
      )}
      <div ref={box} tabIndex={-1} className={styles.focus}>
        {kind === "preview" && <Preview key={String(work.plan.tips)} plan={work.plan} />}
        {kind === "done" && <Report report={work.report} />}
      </div>
    </section>
  );
}

function Preview({ plan }: { readonly plan: CommentPlan }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const commenting = useActions(commentingActions);
  /** Positions of the items that are not wanted. */
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const { items, others, without } = plan;
  const adds = items.length - leftOut.size;
  const nothing = items.length + others.length === 0;
  const toggle = (index: number): void => {
    const changed = new Set(leftOut);
    if (!changed.delete(index)) changed.add(index);
    setLeftOut(changed);
  };
  return (
    <Notice
      tone="info"
      actions={
        <>
          {adds + others.length > 0 && (
            <Button size="small" appearance="primary" onClick={() => void commenting.confirm(leftOut)}>
              {adds > 0 ? commentWords.confirm(adds) : commentWords.confirmUpdate}
            </Button>
          )}
          <Button size="small" onClick={commenting.close}>
            {nothing ? frameWords.close : commentWords.cancel}
          </Button>
        </>
      }
    >
      {nothing && (
        <p className={shared.text}>{without.spoken > 0 ? commentWords.nothing : commentWords.nothingToSay}</p>
      )}
      {items.length > 0 && (
        <>
          <p className={shared.subtitle}>{commentWords.previewTitle(adds)}</p>
          <p className={shared.quiet}>
            {commentWords.previewText} {commentWords.previewChoose}
          </p>
          <ul className={styles.places}>
            {items.map(({ place, says }, index) => (
              <li key={index}>
                <Tick ticked={!leftOut.has(index)} onToggle={() => toggle(index)}>
                  <span>
                    {place}
                    <span className={styles.says}>{says}</span>
                  </span>
                </Tick>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && <p className={shared.text}>{commentWords.previewRemoves(others.length)}</p>}
      {!plan.tips && without.tips > 0 && (
        <p className={shared.quiet}>{commentWords.withoutTips(without.tips)}</p>
      )}
      {!nothing && without.spoken > 0 && (
        <p className={shared.quiet}>{commentWords.spoken(without.spoken)}</p>
      )}
      {without.placeless > 0 && <p className={shared.quiet}>{commentWords.placeless(without.placeless)}</p>}
      <Tick ticked={plan.tips} onToggle={() => void commenting.preview(!plan.tips)}>
        {commentWords.withTips(without.tips)}
      </Tick>
    </Notice>
  );
}

function Report({ report }: { readonly report: CommentReport }) {
  const shared = useSharedStyles();
  const commenting = useActions(commentingActions);
  return (
    <Notice
      tone={report.not.length > 0 ? "warning" : "success"}
      actions={
        <>
          {report.revert.length > 0 && (
            <Button size="small" onClick={() => void commenting.takeBack()}>
              {commentWords.takeBack}
            </Button>
          )}
          <Button size="small" onClick={commenting.close}>
            {frameWords.close}
          </Button>
        </>
      }
    >
      {reportWords(report).map((sentence) => (
        <p key={sentence} className={shared.text}>
          {sentence}
        </p>
      ))}
    </Notice>
  );
}
