import { useEffect, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { CoveredPrompt } from "../../core/guidance";
import { Button } from "../parts/Button";
import { NoteField } from "../parts/NoteField";
import { usePane } from "../parts/PaneContext";
import { PageReport } from "../parts/PageReport";
import { PlainSelect } from "../parts/PlainSelect";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { useKept } from "../parts/useKept";
import { useNote } from "../parts/useNote";
import { type AskedOf, cover, coverByNewStep, coverageNotes, reopen, type Said } from "../store/covering";
import { shortened } from "../words/general";
import { coverageWords as words } from "../words/coverage";
import { pageWords } from "../words/pages";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "4px",
    padding: "8px 0 8px 10px",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  bullets: { margin: 0, paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  step: { minWidth: 0, overflowWrap: "anywhere" },
  small: { minWidth: "auto", flexShrink: 0, paddingLeft: "6px", paddingRight: "6px" },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  way: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  wide: { alignSelf: "stretch" },
});

interface CoverageItemProps {
  readonly asked: AskedOf;
  readonly prompt: CoveredPrompt;
  /** The plan's steps to choose from. */
  readonly steps: readonly string[];
  /** What became of the last thing that was said is about this question. */
  readonly acted: boolean;
  readonly onActed: () => void;
}

/** A question of a guide, what the plan says to it, and the ways to say so. */
export function CoverageItem({ asked, prompt, steps, acted, onActed }: CoverageItemProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { perform } = usePane();
  const [open, setOpen] = useState(false);
  const { question, number, bullets, mark } = prompt;
  const spoken = shortened(question, 80);
  const act = async (doing: () => Promise<boolean>): Promise<void> => {
    onActed();
    if (await doing()) setOpen(false);
  };
  return (
    <li className={styles.item}>
      <p className={shared.text}>{words.question(number, question)}</p>
      {bullets.length > 0 && (
        <ul className={styles.bullets}>
          {bullets.map((bullet) => (
            <li key={bullet}>{bullet}</li>
          ))}
        </ul>
      )}
      <Standing prompt={prompt} onConfirm={(said) => void act(() => perform(cover(asked, said)))} />
      {acted && <PageReport />}
      <div className={shared.buttons}>
        <Button
          size="small"
          className={shared.button}
          aria-expanded={open}
          aria-label={mark === "open" ? words.decideSpoken(spoken) : words.changeSpoken(spoken)}
          onClick={() => setOpen(!open)}
        >
          {mark === "open" ? words.decide : words.change}
        </Button>
      </div>
      {open && (
        <Panel
          asked={asked}
          marked={mark !== "open"}
          steps={steps}
          onSay={(said) => void act(() => perform(cover(asked, said)))}
          onNewStep={(step) => void act(() => perform(coverByNewStep(asked, step)))}
          onReopen={() => void act(() => perform(reopen(asked)))}
        />
      )}
    </li>
  );
}

interface StandingProps {
  readonly prompt: CoveredPrompt;
  readonly onConfirm: (said: Said) => void;
}

/** What the plan says to a question by now, or might. */
function Standing({ prompt: { mark, rows, gone, reason }, onConfirm }: StandingProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { session } = usePane();
  const { off } = useKept();
  const label =
    mark === "covered"
      ? words.coveredBy
      : mark === "not-for-us"
        ? words.notForUs(reason)
        : rows.length > 0
          ? words.perhaps
          : words.open;
  return (
    <div>
      <p className={shared.quiet}>{label}</p>
      <ul className={styles.rows}>
        {rows.map(({ step, location }) => (
          <li key={`${location.table}/${location.row}`} className={styles.row}>
            <span className={styles.step}>{words.quoted(step)}</span>
            {mark === "covered" ? (
              <Button
                size="small"
                appearance="subtle"
                className={styles.small}
                aria-label={pageWords.goToSpoken(step)}
                onClick={() => void session.goTo({ location: { ...location, column: 0 } })}
              >
                {pageWords.goTo}
              </Button>
            ) : (
              <Button
                size="small"
                className={styles.small}
                disabledFocusable={off}
                aria-label={words.confirmSpoken(step)}
                onClick={() => onConfirm({ mark: "covered", steps: [step], reason: "" })}
              >
                {words.confirm}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {gone.length > 0 && <p className={shared.quiet}>{words.gone(gone.map(words.quoted))}</p>}
    </div>
  );
}

interface PanelProps {
  readonly asked: AskedOf;
  readonly marked: boolean;
  readonly steps: readonly string[];
  readonly onSay: (said: Said) => void;
  readonly onNewStep: (step: string) => void;
  readonly onReopen: () => void;
}

/** The ways to answer a question: a step that there is, a new one, or that it is not for us. */
function Panel({ asked, marked, steps, onSay, onNewStep, onReopen }: PanelProps) {
  const styles = useStyles();
  const { off } = useKept();
  const notes = coverageNotes(asked);
  const [step, setStep] = useNote(`${notes}step`);
  const [fresh] = useNote(`${notes}new`);
  const [reason] = useNote(`${notes}reason`);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>("select, textarea")?.focus(), []);
  return (
    <div ref={panel} className={styles.panel}>
      {steps.length > 0 && (
        <div className={styles.way}>
          <PlainSelect
            label={words.aStep}
            value={step}
            options={[
              { value: "", label: words.whichStep },
              ...steps.map((entry) => ({ value: entry, label: shortened(entry, 80) })),
            ]}
            onChoose={setStep}
          />
          <Button
            size="small"
            disabledFocusable={off || step === ""}
            onClick={() => onSay({ mark: "covered", steps: [step], reason: "" })}
          >
            {words.cover}
          </Button>
        </div>
      )}
      <div className={styles.way}>
        <div className={styles.wide}>
          <NoteField name={`${notes}new`} label={words.newRow} hint={words.newRowHint} />
        </div>
        <Button size="small" disabledFocusable={off || fresh.trim() === ""} onClick={() => onNewStep(fresh)}>
          {words.addRow}
        </Button>
      </div>
      <div className={styles.way}>
        <div className={styles.wide}>
          <NoteField name={`${notes}reason`} label={words.why} />
        </div>
        <Button
          size="small"
          disabledFocusable={off}
          onClick={() => onSay({ mark: "not-for-us", steps: [], reason: reason.trim() })}
        >
          {words.notNeeded}
        </Button>
      </div>
      {marked && (
        <div className={styles.way}>
          <Button size="small" disabledFocusable={off} onClick={onReopen}>
            {words.reopen}
          </Button>
        </div>
      )}
    </div>
  );
}
