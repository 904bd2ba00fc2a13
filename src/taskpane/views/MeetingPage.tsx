import { useEffect, useMemo, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { type MeetingLook, type MeetingStep, progressCounts, progressPage } from "../../core/guidance";
import { paperTitle, type Plan } from "../../core/plan";
import { Button } from "../parts/Button";
import { CopyBox } from "../parts/CopyBox";
import { NoteField } from "../parts/NoteField";
import { useActions, usePane, usePaneState } from "../parts/PaneContext";
import { manyActions } from "../store/many-writes";
import { NewerNote, PageReport } from "../parts/PageReport";
import { RadioField } from "../parts/RadioField";
import { useSharedStyles } from "../parts/styles";
import { useKept } from "../parts/useKept";
import { useNote } from "../parts/useNote";
import { MEETING, meetingNotes, meetingNow, meetingToday, takeMeetingDown } from "../store/meeting";
import { meetingWords as words } from "../words/meeting";
import { ManyWrites } from "./ManyWrites";
import { MeetingStepItem } from "./MeetingStepItem";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { margin: "2px 0 0", paddingLeft: "20px" },
});

const ORDER: readonly MeetingStep["when"][] = ["late", "due", "early", "undated", "next"];
const ABOUT: readonly MeetingStep["about"][] = ["getting-done", "having-effect"];

/** Today's progress meeting about the plan shown. */
export default function MeetingPage() {
  const { environment } = usePane();
  const reading = usePaneState((state) => state.reading);
  const plan = usePaneState((state) => state.reading?.plans[state.planIndex]?.plan);
  const { decisions } = useKept();
  const look = useMemo(
    () => reading && plan && meetingToday(reading, plan, decisions.meetings, environment.today()),
    [reading, plan, decisions, environment],
  );
  return plan === undefined || look === undefined ? null : (
    <Meeting key={meetingNotes(plan)} plan={plan} look={look} />
  );
}

interface MeetingProps {
  readonly plan: Plan;
  readonly look: MeetingLook;
}

function Meeting({ plan, look }: MeetingProps) {
  const shared = useSharedStyles();
  const prefix = meetingNotes(plan);
  const typed = usePaneState((state) => Object.keys(state.notes).some((name) => name.startsWith(prefix)));
  const [again, setAgain] = useState(false);
  const first = useRef<HTMLParagraphElement>(null);
  const { span, steps, held, last } = look;
  const counts = progressCounts(steps, held);
  const noting = held === undefined || typed || again;

  // The button that was pressed is gone: the notes begin here.
  useEffect(() => {
    if (again) first.current?.focus();
  }, [again]);

  return (
    <div className={shared.view}>
      <p className={shared.text}>{words.text}</p>
      <NewerNote />
      <div ref={first} tabIndex={-1}>
        <p className={shared.quiet}>{words.span(span.since, span.asOf)}</p>
        <p className={shared.subtitle}>{words.counts(counts.met, counts.slipped, counts.next)}</p>
      </div>
      <PageReport />
      <ManyWrites of={MEETING} />
      {noting ? (
        <Notes plan={plan} look={look} onTaken={() => setAgain(false)} />
      ) : (
        <div className={shared.buttons}>
          <Button onClick={() => setAgain(true)}>{words.again}</Button>
        </div>
      )}
      <CopyBox
        label={held === undefined ? words.copyPage : words.copy}
        name={words.paper}
        text={progressPage({
          title: paperTitle(plan),
          span,
          steps,
          ...(last === undefined ? {} : { last }),
          ...(held === undefined ? {} : { held }),
        })}
      />
    </div>
  );
}

/** What is noted while the meeting goes on. */
function Notes({ plan, look, onTaken }: MeetingProps & { readonly onTaken: () => void }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { perform } = usePane();
  const many = useActions(manyActions);
  const { off } = useKept();
  const notes = usePaneState((state) => state.notes);
  const looking = usePaneState(
    ({ many: work }) => work.kind !== "idle" && work.kind !== "done" && work.request.of === MEETING,
  );
  const prefix = meetingNotes(plan);
  const { steps, held, last } = look;
  const now = useMemo(() => meetingNow(plan, look, notes), [plan, look, notes]);
  const [decision, setDecision] = useNote(`${prefix}decision`, held?.decision);
  const said = Object.entries(notes).some(([name, text]) => name.startsWith(prefix) && text.trim() !== "");
  const changed = (last?.slipped ?? []).filter(({ adjustment }) => adjustment !== "");
  const take = async (): Promise<void> => {
    await perform(takeMeetingDown(plan, now, many));
    onTaken();
  };
  return (
    <>
      {last !== undefined && changed.length > 0 && (
        <section>
          <h3 className={shared.subtitle}>{words.lastTime(last.day)}</h3>
          <ul className={styles.list}>
            {changed.map(({ step, adjustment }) => (
              <li key={step}>
                {step}: {adjustment}
              </li>
            ))}
          </ul>
        </section>
      )}
      {ABOUT.map((about) => (
        <section key={about} className={styles.section}>
          <h3 className={shared.subtitle}>{words.about[about]}</h3>
          <Steps
            prefix={prefix}
            steps={steps.filter((step) => step.about === about)}
            nothing={words.nothing[about]}
          />
          {about === "getting-done" ? (
            <NoteField
              name={`${prefix}gettingDone`}
              label={words.saidGettingDone}
              otherwise={held?.gettingDone ?? ""}
            />
          ) : (
            <NoteField
              name={`${prefix}havingEffect`}
              label={words.saidHavingEffect}
              otherwise={held?.havingEffect ?? ""}
            />
          )}
        </section>
      ))}
      <section className={styles.section}>
        <h3 className={shared.subtitle}>{words.closing}</h3>
        <RadioField
          legend={words.decision}
          choices={Object.entries(words.decisions).map(([id, label]) => ({ id, label }))}
          chosen={decision}
          onChoose={setDecision}
        />
        <NoteField
          name={`${prefix}celebrated`}
          label={words.celebrated}
          hint={words.celebratedHint}
          otherwise={held?.celebrated ?? ""}
        />
        <NoteField
          name={`${prefix}present`}
          label={words.present}
          hint={words.presentHint}
          otherwise={(held ?? last)?.present.join("\n") ?? ""}
        />
      </section>
      {!said && <p className={shared.quiet}>{words.nothingSaid}</p>}
      {now.changes.length > 0 && !looking && (
        <p className={shared.quiet}>{words.lookFirst(now.changes.length)}</p>
      )}
      {now.noPlace.length > 0 && <p className={shared.quiet}>{words.noPlace(now.noPlace.length)}</p>}
      <div className={shared.buttons}>
        <Button appearance="primary" disabledFocusable={off || !said || looking} onClick={() => void take()}>
          {words.take}
        </Button>
      </div>
    </>
  );
}

interface StepsProps {
  readonly prefix: string;
  readonly steps: readonly MeetingStep[];
  readonly nothing: string;
}

function Steps({ prefix, steps, nothing }: StepsProps) {
  const shared = useSharedStyles();
  if (steps.length === 0) return <p className={shared.text}>{nothing}</p>;
  return ORDER.map((when) => {
    const own = steps.filter((step) => step.when === when);
    return (
      own.length > 0 && (
        <div key={when}>
          <h4 className={shared.quiet}>{words.when[when]}</h4>
          <ul className={shared.list}>
            {own.map((step) => (
              <MeetingStepItem
                key={`${step.location.table}/${step.location.row}`}
                prefix={prefix}
                step={step}
              />
            ))}
          </ul>
        </div>
      )
    );
  });
}
