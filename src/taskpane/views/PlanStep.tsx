import { useRef } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { Schedule, ScheduledStep } from "../../core/guidance";
import { Button } from "../parts/Button";
import { usePane } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { useScrollRoom } from "../parts/useScrollRoom";
import { planWords } from "../words/plan";
import { StateIcon } from "./StateMark";

const useStyles = makeStyles({
  card: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    margin: "0 -4px",
    padding: "10px 12px",
    maxHeight: "60vh",
    overflowY: "auto",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    // Much enlarged it would cover what it is about.
    "@media (max-height: 360px)": { position: "static", maxHeight: "none" },
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "fit-content(40%) minmax(0, 1fr)",
    gap: "2px 10px",
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  stands: { minWidth: 0, flexBasis: 0, flexGrow: 1 },
  fact: {
    margin: 0,
    overflowWrap: "anywhere",
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 6px",
    alignItems: "center",
  },
});

interface PlanStepProps {
  readonly schedule: Schedule;
  readonly step: ScheduledStep;
  readonly onChoose: (index: number | undefined) => void;
}

/** Everything about the step that was chosen, and the ways on. */
export function PlanStep({ schedule, step, onChoose }: PlanStepProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { session } = usePane();
  const { target, status, after } = step;
  const card = useRef<HTMLElement>(null);
  useScrollRoom(card);
  return (
    <section ref={card} className={styles.card} aria-label={planWords.chosen}>
      <p className={shared.subtitle}>{planWords.numbered(step)}</p>
      <dl className={styles.facts}>
        <dt className={styles.term}>{planWords.whenLabel}</dt>
        <dd className={styles.fact}>{planWords.when(step)}</dd>
        <dt className={styles.term}>{planWords.who}</dt>
        <dd className={styles.fact}>{planWords.carriedBy(step)}</dd>
        <dt className={styles.term}>{planWords.standsLabel}</dt>
        <dd className={styles.fact}>
          <StateIcon state={step.state} />
          <span className={styles.stands}>
            {planWords.state[step.state]}
            {status !== undefined && status.text !== "" && ` (${status.text})`}
          </span>
        </dd>
        {after.length > 0 && (
          <>
            <dt className={styles.term}>{planWords.waitsLabel}</dt>
            <dd className={styles.fact}>
              {after.map((index) => (
                <Button key={index} size="small" onClick={() => onChoose(index)}>
                  {planWords.stepNumber(schedule.steps[index]?.number ?? 0)}
                </Button>
              ))}
            </dd>
          </>
        )}
      </dl>
      <div className={shared.buttons}>
        <Button
          size="small"
          appearance="primary"
          aria-label={planWords.changeSpoken(step)}
          onClick={() => void session.guideTo({ location: target.location, id: target.id })}
        >
          {planWords.change}
        </Button>
        <Button size="small" onClick={() => onChoose(undefined)}>
          {planWords.close}
        </Button>
      </div>
    </section>
  );
}
