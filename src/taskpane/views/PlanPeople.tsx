import { makeStyles } from "@fluentui/react-components";
import { type Carrier, isOpen, type Schedule } from "../../core/guidance";
import { Disclosure } from "../parts/Disclosure";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { planWords } from "../words/plan";
import { StepLinks } from "./StepLinks";

const useStyles = makeStyles({
  name: { display: "block", overflowWrap: "anywhere" },
  load: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  track: {
    margin: "0 0 6px 22px",
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
  bar: {
    height: "100%",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

interface PlanPeopleProps {
  readonly schedule: Schedule;
  readonly onChoose: (index: number) => void;
}

/** Who carries how much; opened, each one's steps. */
export function PlanPeople({ schedule, onChoose }: PlanPeopleProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { carriers } = schedule;
  const [first, second] = carriers.filter(({ is }) => is !== "nobody");
  const open = schedule.steps.filter(isOpen).length;
  const longest = carriers.reduce((most, carrier) => Math.max(most, carrier.open), 0);
  const most = first !== undefined && first.open > 1 && first.open > (second?.open ?? 0) ? first : undefined;
  const share = ({ open: own }: Carrier): string =>
    `${longest === 0 ? 0 : Math.round((own / longest) * 100)}%`;
  return (
    <section>
      <h3 className={shared.subtitle}>{planWords.carriers}</h3>
      {most !== undefined && <p className={shared.text}>{planWords.most(most, open)}</p>}
      <ul className={shared.list}>
        {carriers.map((carrier) => (
          <li key={`${carrier.is} ${carrier.name}`}>
            <Disclosure
              label={
                <span>
                  <span className={styles.name}>{planWords.carrierName(carrier)}</span>
                  <span className={styles.load}>{planWords.load(carrier)}</span>
                </span>
              }
            >
              <StepLinks schedule={schedule} steps={carrier.steps} onChoose={onChoose} />
            </Disclosure>
            <div className={styles.track} aria-hidden="true">
              <div className={styles.bar} style={{ width: share(carrier) }} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
