import { makeStyles } from "@fluentui/react-components";
import { tokens } from "./tokens";

const useStyles = makeStyles({
  ring: { flexShrink: 0, display: "block" },
  track: { stroke: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { stroke: "GrayText" } },
  value: {
    stroke: tokens.colorCompoundBrandStroke,
    transitionProperty: "stroke-dashoffset",
    transitionDuration: tokens.durationSlow,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  done: { stroke: tokens.colorStatusSuccessBorderActive },
});

const RADIUS = 7;
const LENGTH = 2 * Math.PI * RADIUS;

/** A ring that is drawn as far as the plan is complete. The figure beside it says the same in words. */
export function Ring({ share, size = 20 }: { readonly share: number; readonly size?: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.ring} width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      <circle className={styles.track} cx="9" cy="9" r={RADIUS} fill="none" strokeWidth="2.5" />
      {share > 0 && (
        <circle
          className={share >= 1 ? styles.done : styles.value}
          cx="9"
          cy="9"
          r={RADIUS}
          fill="none"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeDasharray={LENGTH}
          strokeDashoffset={LENGTH * (1 - Math.min(1, share))}
          transform="rotate(-90 9 9)"
        />
      )}
    </svg>
  );
}
