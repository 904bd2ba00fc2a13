import { useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { isOpen, lastOf, type Schedule } from "../../core/guidance";
import { Button } from "../parts/Button";
import { Disclosure } from "../parts/Disclosure";
import { Notice } from "../parts/Notice";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import type { PlanReading } from "../store/state";
import { planWords } from "../words/plan";
import { PlanPeople } from "./PlanPeople";
import { PlanStep } from "./PlanStep";
import { PlanTable } from "./PlanTable";
import { PlanTimeline } from "./PlanTimeline";
import { StateIcon } from "./StateMark";
import { StepLinks } from "./StepLinks";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sign: { display: "flex", alignItems: "center", gap: "4px" },
});

/** Who does what by when: a timeline, what each carries, and the same to be read. */
export function Plan() {
  const shared = useSharedStyles();
  const { session } = usePane();
  const reading = usePaneState((state) => state.reading?.plans[state.planIndex]);
  if (reading === undefined) return null;
  if (!reading.timeline) {
    return (
      <div className={shared.view}>
        <Notice
          tone="info"
          actions={
            <Button size="small" onClick={() => session.openTab("guide")}>
              {planWords.openGuide}
            </Button>
          }
        >
          {planWords.noDates}
        </Notice>
      </div>
    );
  }
  return <Dated key={reading.plan.index} reading={reading} />;
}

function Dated({ reading }: { readonly reading: PlanReading }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { session, environment } = usePane();
  const [chosen, setChosen] = useState<number>();
  const { schedule, operational } = reading;
  const { steps, statuses } = schedule;
  const evidence = lastOf(schedule, "evidence");
  const step = chosen === undefined ? undefined : steps[chosen];
  const undated = steps.flatMap(({ time }, index) => (time === undefined ? [index] : []));
  const choose = (index: number | undefined): void => {
    setChosen(index);
    const target = index === undefined ? undefined : steps[index]?.target;
    if (target !== undefined) void session.goTo({ location: target.location, id: target.id });
  };
  return (
    <div className={shared.view}>
      <div>
        <h2 className={shared.title}>{planWords.title}</h2>
        <p className={shared.text}>{planWords.summary(steps)}</p>
        {operational !== undefined && (
          <p className={shared.quiet}>
            {operational.day < environment.today() && steps.some(isOpen)
              ? planWords.operationalPast(operational.day)
              : planWords.operational(operational.day)}
            {operational.withoutDay > 0 && ` ${planWords.operationalOpen(operational.withoutDay)}`}
            {evidence !== undefined &&
              evidence.day > operational.day &&
              ` ${planWords.evidenceBy(evidence.part, evidence.day)}`}
          </p>
        )}
      </div>
      <PlanTimeline schedule={schedule} asOf={environment.today()} chosen={chosen} onChoose={choose} />
      <Legend schedule={schedule} />
      {undated.length > 0 && (
        <Disclosure label={planWords.undated(undated.length)}>
          <StepLinks schedule={schedule} steps={undated} onChoose={choose} />
        </Disclosure>
      )}
      <PlanPeople schedule={schedule} onChoose={choose} />
      {statuses.length > 0 && (
        <section>
          <h3 className={shared.subtitle}>{planWords.statuses}</h3>
          <ul className={styles.legend}>
            {statuses.map(({ word, count }) => (
              <li key={word}>{planWords.status(word, count)}</li>
            ))}
          </ul>
        </section>
      )}
      <Disclosure label={planWords.table}>
        <PlanTable schedule={schedule} onChoose={choose} />
      </Disclosure>
      {step !== undefined && <PlanStep schedule={schedule} step={step} onChoose={choose} />}
    </div>
  );
}

function Legend({ schedule: { steps } }: { readonly schedule: Schedule }) {
  const styles = useStyles();
  const states = [...new Set(steps.flatMap(({ state, time }) => (time === undefined ? [] : [state])))];
  return (
    <ul className={styles.legend} aria-label={planWords.legend}>
      {states.map((state) => (
        <li key={state} className={styles.sign}>
          <StateIcon state={state} />
          {planWords.state[state]}
        </li>
      ))}
      {steps.some(({ time }) => time?.exact === false) && <li>{planWords.looseMark}</li>}
    </ul>
  );
}
