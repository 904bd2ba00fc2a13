import { useEffect, useMemo, useRef } from "react";
import { makeStyles } from "@fluentui/react-components";
import { Button } from "../parts/Button";
import { Disclosure } from "../parts/Disclosure";
import { Motif } from "../parts/Motif";
import { useActions, usePane, usePaneState } from "../parts/PaneContext";
import { manyActions } from "../store/many-writes";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { useScrollRoom } from "../parts/useScrollRoom";
import { countKinds, type FindingGroup, groupFindings, SAFE_FIXES, safeFixes } from "../store/findings";
import { isReadOnly, type PlanReading, type Reading } from "../store/state";
import { checkWords, type Kind } from "../words/check";
import { CommentPanel } from "./CommentPanel";
import { FindingGroups } from "./FindingGroups";
import { ManyWrites } from "./ManyWrites";
import { GroupingPicker, KindFilter } from "./FindingTools";
import { SetAsideReport, SetAsides } from "./SetAsides";
import { WriteResult } from "./WriteResult";

const useStyles = makeStyles({
  // In sight wherever in the list one was.
  result: { position: "sticky", bottom: "8px", zIndex: 1 },
  summary: { display: "flex", flexDirection: "column", gap: "6px" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "0 8px",
  },
  proud: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "16px 8px",
    textAlign: "center",
  },
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
  const { only, by } = usePaneState((state) => state.findingList);
  const counts = useMemo(() => countKinds(plan?.check.findings ?? []), [plan]);
  // The kind that was chosen may be gone by now: then everything is shown.
  const chosen = counts.some(([kind, count]) => kind === only && count > 0) ? only : undefined;
  const groups = useMemo(() => {
    const list = (wanted: (kind: Kind) => boolean): readonly FindingGroup[] =>
      reading && plan ? groupFindings(reading, plan, wanted, by) : [];
    return {
      shown: list((kind) => (chosen === undefined ? kind !== "tip" : kind === chosen)),
      folded: list((kind) => chosen === undefined && kind === "tip"),
    };
  }, [reading, plan, chosen, by]);
  if (plan === undefined) return null;
  if (plan.blank) return <StartHere />;
  const nothing = counts.every(([kind, count]) => kind === "tip" || count === 0);
  const tips = groups.folded.reduce((sum, group) => sum + group.items.length, 0);
  return (
    <div className={shared.view}>
      <SetAsideReport />
      {nothing ? <NothingFound plan={plan} /> : <Summary plan={plan} counts={counts} />}
      <SafeFixes reading={reading} plan={plan} />
      <FindingGroups key={`${by} ${chosen}`} groups={groups.shown} />
      {tips > 0 && (
        <Disclosure label={checkWords.tips(tips)}>
          <FindingGroups groups={groups.folded} />
        </Disclosure>
      )}
      <SetAsides />
      <CommentPanel />
      <MendResult />
    </div>
  );
}

interface SafeFixesProps {
  readonly reading: Reading | undefined;
  readonly plan: PlanReading;
}

/** What several findings offer to do, done together: looked at first, and taken back together. */
function SafeFixes({ reading, plan }: SafeFixesProps) {
  const shared = useSharedStyles();
  const many = useActions(manyActions);
  const readOnly = usePaneState(isReadOnly);
  const busy = usePaneState((state) => state.many.kind !== "idle");
  const request = useMemo(() => reading && safeFixes(reading, plan), [reading, plan]);
  const box = useRef<HTMLDivElement>(null);
  const wasBusy = useRef(false);

  // What was looked at or reported is gone: what led there has the keyboard again.
  useEffect(() => {
    if (wasBusy.current && !busy) box.current?.focus();
    wasBusy.current = busy;
  }, [busy]);

  return (
    <div ref={box} tabIndex={-1} className={shared.noRing}>
      {request !== undefined && !readOnly && !busy && (
        <div>
          <Button size="small" onClick={() => many.preview(request)}>
            {checkWords.showSafeFixes(request.writes.length)}
          </Button>
        </div>
      )}
      <ManyWrites of={SAFE_FIXES} />
    </div>
  );
}

/** What a finding offered to do and was done here, with the way back. */
function MendResult() {
  const shown = usePaneState(({ written, undone }) => (written ?? undone)?.mended === true);
  return shown ? <FloatingResult /> : null;
}

function FloatingResult() {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useScrollRoom(box);
  return (
    <div ref={box} className={styles.result}>
      <WriteResult />
    </div>
  );
}

interface SummaryProps {
  readonly plan: PlanReading;
  readonly counts: readonly (readonly [Kind, number])[];
}

function Summary({ plan, counts }: SummaryProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.summary}>
      <div>
        <div className={styles.line}>
          <div role="status">
            <h2 className={shared.title}>{checkWords.summary(counts)}</h2>
          </div>
          {plan.check.findings.length > 1 && <GroupingPicker />}
        </div>
        <p className={shared.quiet}>{checkWords.asOf(plan.check.asOf)}</p>
      </div>
      <KindFilter counts={counts} />
    </div>
  );
}

function NothingFound({ plan }: { readonly plan: PlanReading }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.proud}>
      <Motif rows={["done", "done", "done"]} />
      <div role="status">
        <h2 className={shared.title}>{checkWords.noFindings}</h2>
      </div>
      <p className={shared.text}>{checkWords.noFindingsText(plan.scope.answers, plan.scope.rows)}</p>
      <Disclosure label={checkWords.whatWasChecked}>
        <ul className={styles.checked}>
          {plan.scope.checks.map(({ title }) => (
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
      <Motif rows={["asked", "empty", "empty"]} />
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
