import { useId, useMemo } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons";
import { Disclosure } from "../parts/Disclosure";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { countKinds, type FindingGroup, groupFindings } from "../store/findings";
import type { PlanReading } from "../store/state";
import { checkWords } from "../words/check";
import { CommentPanel } from "./CommentPanel";
import { FindingItem } from "./FindingItem";
import { SetAsideReport, SetAsides } from "./SetAsides";
import { WriteResult } from "./WriteResult";

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
  groups: { display: "flex", flexDirection: "column", gap: "12px" },
  proud: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "16px 8px",
    textAlign: "center",
  },
  proudIcon: { color: tokens.colorStatusSuccessForeground1 },
  checked: {
    margin: "4px 0 0",
    paddingLeft: "22px",
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
  },
});

/** What was found in the plan, by row, and what can be done about it. */
export function Check() {
  const shared = useSharedStyles();
  const reading = usePaneState((state) => state.reading);
  const plan = usePaneState((state) => state.reading?.plans[state.planIndex]);
  const graver = useMemo(
    () => (reading && plan ? groupFindings(reading, plan, (kind) => kind !== "tip") : []),
    [reading, plan],
  );
  const tips = useMemo(
    () => (reading && plan ? groupFindings(reading, plan, (kind) => kind === "tip") : []),
    [reading, plan],
  );
  if (plan === undefined) return null;
  if (plan.blank) return <StartHere />;
  const tipCount = tips.reduce((sum, group) => sum + group.items.length, 0);
  return (
    <div className={shared.view}>
      <SetAsideReport />
      <MendResult />
      {graver.length === 0 ? <NothingFound plan={plan} /> : <Summary plan={plan} />}
      <Groups groups={graver} />
      {tipCount > 0 && (
        <Disclosure label={checkWords.tips(tipCount)}>
          <Groups groups={tips} />
        </Disclosure>
      )}
      <SetAsides />
      <CommentPanel />
    </div>
  );
}

/** What a finding offered to do and was done here, with the way back. */
function MendResult() {
  const shown = usePaneState(({ written, undone }) => (written ?? undone)?.mended === true);
  return shown && <WriteResult />;
}

function Summary({ plan }: { readonly plan: PlanReading }) {
  const shared = useSharedStyles();
  return (
    <div>
      <div role="status">
        <h2 className={shared.title}>{checkWords.summary(countKinds(plan.check.findings))}</h2>
      </div>
      <p className={shared.quiet}>{checkWords.asOf(plan.check.asOf)}</p>
    </div>
  );
}

function Groups({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const styles = useStyles();
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </div>
  );
}

function Group({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const heading = useId();
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading} className={shared.subtitle}>
        {group.label}
      </h3>
      <ul className={shared.list}>
        {group.items.map((item) => (
          <FindingItem key={item.key} item={item} />
        ))}
      </ul>
    </section>
  );
}

function NothingFound({ plan }: { readonly plan: PlanReading }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.proud}>
      <CheckmarkCircle48Regular className={styles.proudIcon} aria-hidden="true" />
      <div role="status">
        <h2 className={shared.title}>{checkWords.noFindings}</h2>
      </div>
      <p className={shared.text}>{checkWords.noFindingsText(plan.scope.answers, plan.scope.rows)}</p>
      <Disclosure label={checkWords.whatWasChecked}>
        <ul className={styles.checked}>
          {plan.scope.checks.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function StartHere() {
  const shared = useSharedStyles();
  const { session } = usePane();
  const first = usePaneState((state) => state.reading?.plans[state.planIndex]?.first);
  return (
    <div className={shared.view}>
      <div>
        <h2 className={shared.title}>{checkWords.startHere}</h2>
        <p className={shared.text}>{checkWords.startHereText}</p>
      </div>
      {first !== undefined && (
        <div className={shared.buttons}>
          <Button appearance="primary" onClick={() => void session.guideTo(first)}>
            {checkWords.startGuide}
          </Button>
        </div>
      )}
    </div>
  );
}
