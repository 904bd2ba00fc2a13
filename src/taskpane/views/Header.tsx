import { lazy, useId, useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons";
import { Fetching, Later } from "../parts/Fetching";
import { PartList } from "../parts/PartList";
import { usePane, usePaneState } from "../parts/PaneContext";
import { Ring } from "../parts/Ring";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { frameWords, shortened } from "../words/general";
import { MoreMenu } from "./MoreMenu";

const PlanPicker = lazy(() => import("./PlanPicker"));
const StagePicker = lazy(() => import("./StagePicker").then((view) => ({ default: view.StagePicker })));
const StageProblem = lazy(() => import("./StagePicker").then((view) => ({ default: view.StageProblem })));

const useStyles = makeStyles({
  header: { padding: "10px 12px 6px", display: "flex", flexDirection: "column", gap: "2px" },
  top: { display: "flex", alignItems: "flex-start", gap: "8px" },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  picker: { flexGrow: 1, minWidth: 0, display: "grid" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 8px" },
  template: {
    // Shortened before anything wraps; wraps where even that does not help.
    flex: "1 1 60px",
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  complete: {
    appearance: "none",
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "28px",
    padding: "0 6px",
    marginRight: "-6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { color: tokens.colorNeutralForeground3 },
  open: { transform: "rotate(180deg)" },
  missing: {
    margin: "4px 0 4px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    maxHeight: "45vh",
    overflowY: "auto",
  },
});

/** Which plan this is, at which stage, how far it has come, and, opened, what is missing. */
export function Header() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { session } = usePane();
  const [open, setOpen] = useState(false);
  const id = useId();
  const reading = usePaneState((state) => state.reading);
  const planIndex = usePaneState((state) => state.planIndex);
  const current = reading?.plans[planIndex];
  if (reading === undefined || current === undefined) return null;
  const { plan, complete } = current;
  const several = reading.plans.length > 1;
  const title = plan.title === "" ? frameWords.untitled : plan.title;
  const percent = Math.round(complete * 100);
  const { judged } = reading;
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={several ? shared.spokenOnly : styles.title} title={title}>
          {shortened(title, 70)}
        </h1>
        {several && (
          <Later>
            <div className={styles.picker}>
              <PlanPicker
                titles={reading.plans.map((entry) => entry.plan.title)}
                selected={planIndex}
                onSelect={session.choosePlan}
              />
            </div>
          </Later>
        )}
        <MoreMenu />
      </div>
      <div className={styles.line}>
        <span className={styles.template} title={plan.template.name}>
          {plan.template.name}
        </span>
        <Later>
          <StagePicker />
        </Later>
        <button
          type="button"
          className={styles.complete}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={judged ? frameWords.completeSpoken(percent) : frameWords.beingChecked}
          onClick={() => setOpen(!open)}
        >
          <Ring share={complete} />
          {judged ? `${percent}%` : "…"}
          {!judged && <Fetching />}
          <ChevronDown12Regular
            className={mergeClasses(styles.chevron, open && styles.open)}
            aria-hidden="true"
          />
        </button>
      </div>
      <Later>
        <StageProblem />
      </Later>
      {open && (
        <section id={id} className={styles.missing} aria-label={frameWords.whatIsMissing}>
          <h2 className={shared.subtitle}>
            {complete >= 1 ? frameWords.nothingMissing : frameWords.whatIsMissing}
          </h2>
          <PartList reading={current} onlyOpen={complete < 1} onGo={() => setOpen(false)} />
        </section>
      )}
    </header>
  );
}
