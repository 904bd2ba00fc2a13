import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { StepState } from "../../core/guidance";
import { tokens } from "../parts/tokens";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  shape: {
    strokeWidth: "1.5px",
    fill: tokens.colorNeutralBackground1,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  glyph: {
    fill: "none",
    strokeWidth: "1.8px",
    strokeLinecap: "round",
    strokeLinejoin: "round",
    [FORCED]: { stroke: "CanvasText" },
  },
  done: { stroke: tokens.colorStatusSuccessForeground1 },
  unsure: { stroke: tokens.colorStatusWarningForeground3 },
  late: { stroke: tokens.colorStatusDangerForeground1 },
  "under-way": { stroke: tokens.colorBrandForeground1 },
  "to-come": { stroke: tokens.colorBrandForeground1 },
  "given-up": { stroke: tokens.colorNeutralForeground3 },
  half: { stroke: "none", fill: tokens.colorBrandForeground1, [FORCED]: { fill: "CanvasText" } },
});

const GLYPHS: Readonly<Partial<Record<StepState, string>>> = {
  done: "M-3.2,0.2 L-0.9,2.6 L3.4,-2.4",
  late: "M0,-2.6 V0.8 M0,3.2 V3.3",
  unsure: "M-2.2,-1.8 A2.2,2.2 0 1 1 0.6,0 Q0,0.4 0,1.4 M0,3.9 V4",
  "given-up": "M-2.4,-2.4 L2.4,2.4 M2.4,-2.4 L-2.4,2.4",
};

/** A sign for how a step stands, told by its form as well as its colour; drawn around 0,0. */
export function StateMark({ state }: { readonly state: StepState }) {
  const styles = useStyles();
  const colour = styles[state];
  const glyph = GLYPHS[state];
  return (
    <>
      {state === "late" ? (
        <path
          className={mergeClasses(styles.shape, colour)}
          d="M0,-8 L8.5,6.5 H-8.5 Z"
          strokeLinejoin="round"
        />
      ) : (
        <circle className={mergeClasses(styles.shape, colour)} r="7" />
      )}
      {state === "under-way" && <path className={styles.half} d="M0,-7 A7,7 0 0 0 0,7 Z" />}
      {glyph !== undefined && (
        <path
          className={mergeClasses(styles.glyph, colour)}
          d={glyph}
          transform={state === "late" ? "translate(0,1.6)" : undefined}
        />
      )}
    </>
  );
}

/** The same beside a text. */
export function StateIcon({ state }: { readonly state: StepState }) {
  return (
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" style={{ flexShrink: 0 }}>
      <StateMark state={state} />
    </svg>
  );
}
