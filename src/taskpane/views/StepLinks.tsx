import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Schedule } from "../../core/guidance";
import { useSharedStyles } from "../parts/styles";
import { planWords } from "../words/plan";
import { StateIcon } from "./StateMark";

const useStyles = makeStyles({
  line: { alignItems: "flex-start" },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

interface StepLinksProps {
  readonly schedule: Schedule;
  /** Positions among the schedule's steps. */
  readonly steps: readonly number[];
  readonly onChoose: (index: number) => void;
}

/** Steps as a list; pressing one shows it. */
export function StepLinks({ schedule, steps, onChoose }: StepLinksProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <ul className={shared.list}>
      {steps.map((index) => {
        const step = schedule.steps[index];
        if (step === undefined) return null;
        return (
          <li key={index}>
            <button
              type="button"
              className={mergeClasses(shared.line, styles.line)}
              aria-label={planWords.spoken(step, [])}
              onClick={() => onChoose(index)}
            >
              <StateIcon state={step.state} />
              <span className={styles.text}>{planWords.numbered(step)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
