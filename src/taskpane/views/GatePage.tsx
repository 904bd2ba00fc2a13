import { useEffect, useMemo, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { gateMarkdown, gateOf, type GateState, page } from "../../core/guidance";
import { type GateAnswer, gateRecord } from "../../core/records";
import { fieldSpec, templateOf } from "../../core/templates";
import { Button } from "../parts/Button";
import { CopyBox } from "../parts/CopyBox";
import { NoteField } from "../parts/NoteField";
import { Notice } from "../parts/Notice";
import { usePane, usePaneState } from "../parts/PaneContext";
import { NewerNote, PageReport } from "../parts/PageReport";
import { RadioField } from "../parts/RadioField";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { useKept } from "../parts/useKept";
import { useNote } from "../parts/useNote";
import { noteGroup } from "../store/notes";
import { keepFromPage } from "../store/page-keeping";
import { gateWords as words } from "../words/gate";
import { frameWords } from "../words/general";

/** Under which names the typed texts of a strategy are kept. */
function notesOf({ strategy }: GateState): string {
  return noteGroup("gate", strategy);
}

const useStyles = makeStyles({
  points: { margin: "4px 0 0", paddingLeft: "20px", lineHeight: tokens.lineHeightBase300 },
  form: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** Whether an action plan is needed for the strategy of the plan shown, as the team answered it. */
export default function GatePage() {
  const shared = useSharedStyles();
  const reading = usePaneState((state) => state.reading);
  const plan = usePaneState((state) => state.reading?.plans[state.planIndex]?.plan);
  const { decisions } = useKept();
  const gate = useMemo(
    () => reading && plan && gateOf(plan, templateOf(plan, reading.templates), decisions.gate),
    [reading, plan, decisions],
  );
  if (gate === undefined) return null;
  return (
    <div className={shared.view}>
      <p className={shared.text}>{words.text}</p>
      <NewerNote />
      {gate.strategy === "" ? <NoStrategy /> : <Asked key={gate.strategy} gate={gate} />}
    </div>
  );
}

function NoStrategy() {
  const shared = useSharedStyles();
  const { session } = usePane();
  const reading = usePaneState((state) => state.reading);
  const plan = usePaneState((state) => state.reading?.plans[state.planIndex]?.plan);
  const template = plan && reading ? templateOf(plan, reading.templates) : undefined;
  const target = plan?.fields.find(({ id }) => fieldSpec(template, id)?.role === "strategy");
  return (
    <Notice
      tone="info"
      actions={
        target !== undefined && (
          <Button
            size="small"
            onClick={() => void session.guideTo({ location: target.location, id: target.id })}
          >
            {words.nameIt}
          </Button>
        )
      }
    >
      <p className={shared.text}>{words.noStrategy}</p>
    </Notice>
  );
}

function Asked({ gate }: { readonly gate: GateState }) {
  const shared = useSharedStyles();
  const { perform } = usePane();
  const { off } = useKept();
  const [again, setAgain] = useState(false);
  const { answer, strategy } = gate;
  const heading = useRef<HTMLHeadingElement>(null);
  const onCancel = (): void => {
    setAgain(false);
    // The button that was pressed is gone.
    heading.current?.focus();
  };
  const asking = answer === undefined || again;
  const keep = async (given: Omit<GateAnswer, "strategy">): Promise<void> => {
    const kept = await perform(
      keepFromPage(gateRecord, { strategy, ...given }, { done: words.kept, notes: notesOf(gate) }),
    );
    if (kept) setAgain(false);
  };
  return (
    <>
      <div>
        <p className={shared.quiet}>{words.strategy}</p>
        <h3 ref={heading} tabIndex={-1} className={shared.subtitle}>
          {strategy}
        </h3>
      </div>
      <PageReport />
      {answer !== undefined && !again && (
        <>
          <Answer gate={gate} answer={answer} />
          <div className={shared.buttons}>
            <Button size="small" disabledFocusable={off} onClick={() => setAgain(true)}>
              {words.change}
            </Button>
          </div>
          <CopyBox label={words.copy} name={words.paper} text={page(strategy, gateMarkdown(gate))} />
        </>
      )}
      {asking && (
        <Form
          gate={gate}
          takesKeyboard={again}
          onKeep={(given) => void keep(given)}
          {...(again ? { onCancel } : {})}
        />
      )}
    </>
  );
}

function Answer({ gate, answer }: { readonly gate: GateState; readonly answer: GateAnswer }) {
  const shared = useSharedStyles();
  const fits = gate.gate.cases.find(({ id }) => id === answer.case);
  return (
    <Notice tone="info">
      {fits !== undefined && (
        <p className={shared.quiet}>
          {fits.name}: {fits.prompt.question ?? fits.prompt.ask}
        </p>
      )}
      <p className={shared.text}>{words.answered(answer.day, answer.needed)}</p>
      <p className={shared.text}>{words.because(answer.reason)}</p>
      {gate.otherwise !== undefined && <p className={shared.text}>{gate.otherwise}</p>}
    </Notice>
  );
}

interface FormProps {
  readonly gate: GateState;
  /** The button that opened it is gone. */
  readonly takesKeyboard: boolean;
  readonly onKeep: (given: Omit<GateAnswer, "strategy">) => void;
  readonly onCancel?: () => void;
}

function Form({ gate: asked, takesKeyboard, onKeep, onCancel }: FormProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { environment } = usePane();
  const { gate } = asked;
  const notes = notesOf(asked);
  const { off } = useKept();
  const [chosen, setChosen] = useNote(`${notes}case`);
  const [needed, setNeeded] = useNote(`${notes}needed`);
  const [reason] = useNote(`${notes}reason`);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesKeyboard) form.current?.querySelector("input")?.focus();
  }, [takesKeyboard]);
  const fits = gate.cases.find(({ id }) => id === chosen);
  const complete = fits !== undefined && needed !== "" && reason.trim() !== "";
  const onPress = (): void => {
    if (!complete) return;
    onKeep({ case: fits.id, needed: needed === "yes", reason: reason.trim(), day: environment.today() });
  };
  return (
    <div ref={form} className={styles.form}>
      {gate.considerations.length > 0 && (
        <div>
          <h3 className={shared.subtitle}>{words.considerations}</h3>
          <ul className={styles.points}>
            {gate.considerations.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      )}
      <RadioField
        legend={words.which}
        choices={gate.cases.map(({ id, name }) => ({ id, label: name }))}
        chosen={chosen}
        onChoose={(id) => {
          setChosen(id);
          // Yes and no answer another question now.
          setNeeded("");
        }}
      />
      {fits !== undefined && (
        <>
          <div>
            <RadioField
              legend={fits.prompt.question ?? fits.prompt.ask}
              choices={[
                { id: "yes", label: words.yes },
                { id: "no", label: words.no },
              ]}
              chosen={needed}
              onChoose={setNeeded}
            />
            <p className={shared.quiet}>{fits.prompt.help}</p>
          </div>
          <NoteField name={`${notes}reason`} label={words.reason} hint={words.reasonHint} />
        </>
      )}
      {!complete && <p className={shared.quiet}>{words.incomplete}</p>}
      <div className={shared.buttons}>
        <Button appearance="primary" disabledFocusable={off || !complete} onClick={onPress}>
          {words.keep}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{frameWords.cancel}</Button>}
      </div>
    </div>
  );
}
