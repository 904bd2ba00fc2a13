import { makeStyles } from "@fluentui/react-components";
import { tokens } from "./tokens";

/** How the answer of a row is drawn. */
export type MotifRow = "empty" | "asked" | "filled" | "done";

const useStyles = makeStyles({
  motif: { display: "block", flexShrink: 0, color: tokens.colorNeutralStroke1 },
  label: { fill: tokens.colorNeutralStroke1 },
  empty: { fill: "none", stroke: tokens.colorNeutralStroke1, strokeDasharray: "3 3" },
  asked: { fill: tokens.colorBrandBackground2, stroke: tokens.colorCompoundBrandStroke },
  filled: { fill: tokens.colorBrandBackground2, stroke: "none" },
  tick: { fill: "none", stroke: tokens.colorCompoundBrandStroke },
});

const ROW_HEIGHT = 16;

/**
 * The icon's picture, rows of a plan, as far as this one has come. It stands where there is nothing else to see
 * and says nothing that the words beside it do not.
 */
export function Motif({ rows }: { readonly rows: readonly MotifRow[] }) {
  const styles = useStyles();
  const height = rows.length * ROW_HEIGHT;
  return (
    <svg className={styles.motif} width={72} height={height} viewBox={`0 0 72 ${height}`} aria-hidden="true">
      {rows.map((row, index) => {
        const top = index * ROW_HEIGHT + 3;
        return (
          <g key={index}>
            <rect className={styles.label} x="1" y={top} width="18" height="10" rx="1" />
            {row === "done" ? (
              <path
                className={styles.tick}
                d={`M29 ${top + 5} l5 5 l11 -10`}
                strokeWidth="3"
                strokeLinecap="square"
              />
            ) : (
              <rect className={styles[row]} x="25" y={top} width="46" height="10" rx="1" strokeWidth="1" />
            )}
          </g>
        );
      })}
    </svg>
  );
}
