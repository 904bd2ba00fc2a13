import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import {
  type Lane,
  type Schedule,
  type ScheduledStep,
  type Tick,
  type Timeline,
  timelineOf,
} from "../../core/guidance";
import { tokens } from "../parts/tokens";
import { useWidth } from "../parts/useWidth";
import { shortened } from "../words/general";
import { planWords } from "../words/plan";
import { StateMark } from "./StateMark";

const AXIS = 46;
const LANE = 46;
/** Of the bar below the top of its lane, and of the label's baseline. */
const BAR = 32;
const LABEL = 15;
const PAD = 10;
/** Room that a tick's label and a letter of a step's take at least. */
const TICK_ROOM = 56;
const LETTER = 5.9;
const DESIGN_WIDTH = 246;

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  box: { width: "100%" },
  svg: { display: "block", overflow: "hidden", fontFamily: tokens.fontFamilyBase },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px", [FORCED]: { stroke: "GrayText" } },
  tick: {
    fill: tokens.colorNeutralForeground3,
    fontSize: "11px",
    // Today's line ends where a month's name stands.
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "4px",
    [FORCED]: { fill: "CanvasText", stroke: "Canvas" },
  },
  year: { fontWeight: tokens.fontWeightSemibold },
  today: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    strokeDasharray: "2 3",
    [FORCED]: { stroke: "Highlight" },
  },
  todayLabel: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "11px",
    fontWeight: tokens.fontWeightSemibold,
    [FORCED]: { fill: "CanvasText" },
  },
  lane: {
    cursor: "pointer",
    outlineStyle: "none",
    "& > rect:first-child": { fill: "transparent", stroke: "transparent", strokeWidth: "2px" },
    ":hover > rect:first-child": { fill: tokens.colorSubtleBackgroundHover },
    ":focus-visible > rect:first-child": {
      stroke: tokens.colorStrokeFocus2,
      [FORCED]: { stroke: "Highlight" },
    },
  },
  chosen: {
    "& > rect:first-child": {
      fill: tokens.colorNeutralBackground1Selected,
      [FORCED]: { fill: "Canvas", stroke: "Highlight" },
    },
  },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    [FORCED]: { fill: "CanvasText", stroke: "Canvas" },
  },
  bar: {
    strokeWidth: "1.5px",
    fill: tokens.colorNeutralBackground1,
    [FORCED]: { stroke: "CanvasText", fill: "Canvas" },
  },
  loose: { strokeDasharray: "4 3" },
  done: { stroke: tokens.colorStatusSuccessForeground1, fill: tokens.colorStatusSuccessBackground2 },
  unsure: { stroke: tokens.colorStatusWarningForeground3, fill: tokens.colorStatusWarningBackground1 },
  late: { stroke: tokens.colorStatusDangerForeground1, fill: tokens.colorStatusDangerBackground1 },
  "under-way": { stroke: tokens.colorBrandForeground1, fill: tokens.colorBrandBackground2 },
  "to-come": { stroke: tokens.colorBrandForeground1 },
  "given-up": { stroke: tokens.colorNeutralForeground3 },
  link: {
    fill: "none",
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1.2px",
    [FORCED]: { stroke: "GrayText" },
  },
  arrow: { fill: tokens.colorNeutralStrokeAccessible, [FORCED]: { fill: "GrayText" } },
});

interface PlanTimelineProps {
  readonly schedule: Schedule;
  readonly asOf: string;
  /** Position of the step that is looked at. */
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
}

/** The dated steps along a line of time; each is a button, one tab stop for all, arrows go from one to the next. */
export function PlanTimeline({ schedule, asOf, chosen, onChoose }: PlanTimelineProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, DESIGN_WIDTH);
  const room = Math.floor((width - 2 * PAD) / TICK_ROOM);
  const timeline = useMemo(() => timelineOf(schedule, asOf, room), [schedule, asOf, room]);
  const [active, setActive] = useState(0);
  const arrow = useId();
  if (timeline === undefined) return null;
  const { lanes, first, last } = timeline;
  const height = AXIS + lanes.length * LANE;
  const x = (at: number): number => PAD + at * (width - 2 * PAD);
  const stop = Math.min(active, lanes.length - 1);

  const onKeyDown = (event: KeyboardEvent<SVGGElement>, lane: number, index: number): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(lane + 1, lanes.length - 1),
      ArrowUp: Math.max(lane - 1, 0),
      Home: 0,
      End: lanes.length - 1,
    };
    const next = steps[event.key];
    if (event.key === "Enter" || event.key === " ") onChoose(index);
    else if (next === undefined) return;
    else {
      setActive(next);
      event.currentTarget.parentElement?.querySelector<SVGGElement>(`[data-lane="${next}"]`)?.focus();
    }
    event.preventDefault();
  };

  return (
    <div ref={box} className={styles.box}>
      <svg
        className={styles.svg}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={planWords.timeline(first, last)}
      >
        <marker id={arrow} viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto">
          <path className={styles.arrow} d="M0,0 L6,3 L0,6 Z" />
        </marker>
        <Axis timeline={timeline} width={width} height={height} x={x} />
        <Links timeline={timeline} x={x} arrow={arrow} />
        {lanes.map((lane, position) => {
          const step = schedule.steps[lane.index];
          if (step === undefined) return null;
          const after = step.after.flatMap((before) => schedule.steps[before]?.number ?? []);
          return (
            <g
              key={lane.index}
              data-lane={position}
              role="button"
              tabIndex={position === stop ? 0 : -1}
              aria-label={planWords.spoken(step, after)}
              aria-pressed={lane.index === chosen}
              className={mergeClasses(styles.lane, lane.index === chosen && styles.chosen)}
              transform={`translate(0,${AXIS + position * LANE})`}
              onClick={() => {
                setActive(position);
                onChoose(lane.index);
              }}
              onKeyDown={(event) => onKeyDown(event, position, lane.index)}
            >
              <LaneDrawing step={step} lane={lane} width={width} x={x} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

type Scale = (at: number) => number;

interface LaneDrawingProps {
  readonly step: ScheduledStep;
  readonly lane: Lane;
  readonly width: number;
  readonly x: Scale;
}

function LaneDrawing({ step, lane: { mark }, width, x }: LaneDrawingProps) {
  const styles = useStyles();
  const [from, to] = [x(mark.from), x(mark.to)];
  const long = !mark.point && to - from > 2;
  return (
    <>
      <rect x="1" y="1" width={width - 2} height={LANE - 2} rx="4" />
      <text className={styles.label} x="4" y={LABEL}>
        {shortened(planWords.numbered(step), Math.floor((width - 12) / LETTER))}
      </text>
      {long && (
        <rect
          className={mergeClasses(styles.bar, styles[step.state], mark.loose && styles.loose)}
          x={from}
          y={BAR - 4}
          width={to - from}
          height="8"
          rx="4"
        />
      )}
      <g transform={`translate(${mark.open ? from : to},${BAR})`}>
        <StateMark state={step.state} />
      </g>
    </>
  );
}

interface AxisProps {
  readonly timeline: Timeline;
  readonly width: number;
  readonly height: number;
  readonly x: Scale;
}

function Axis({ timeline: { ticks, today }, width, height, x }: AxisProps) {
  const styles = useStyles();
  /** Labels at the edges stay inside. */
  const anchor = (at: number, half: number): "start" | "middle" | "end" =>
    x(at) < half ? "start" : x(at) > width - half ? "end" : "middle";
  const label = ({ day, year }: Tick): string =>
    year ? `${planWords.month(day)} ${day.slice(0, 4)}` : planWords.month(day);
  return (
    <g aria-hidden="true">
      {today !== undefined && (
        <>
          <line className={styles.today} x1={x(today)} x2={x(today)} y1={16} y2={height} />
          <text className={styles.todayLabel} x={x(today)} y={12} textAnchor={anchor(today, 18)}>
            {planWords.today}
          </text>
        </>
      )}
      {ticks.map((tick) => (
        <g key={tick.day}>
          <line className={styles.grid} x1={x(tick.at)} x2={x(tick.at)} y1={AXIS - 8} y2={height} />
          <text
            className={mergeClasses(styles.tick, tick.year && styles.year)}
            x={x(tick.at)}
            y={AXIS - 14}
            textAnchor={anchor(tick.at, 26)}
          >
            {label(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** From the end of a step down, or up, to the beginning of the one that waits for it. */
function Links({
  timeline: { lanes, links },
  x,
  arrow,
}: {
  readonly timeline: Timeline;
  readonly x: Scale;
  readonly arrow: string;
}) {
  const styles = useStyles();
  return (
    <g aria-hidden="true">
      {links.map(({ from, to }) => {
        const [before, then] = [lanes[from], lanes[to]];
        if (before === undefined || then === undefined) return null;
        const down = to > from ? 1 : -1;
        const [x1, y1] = [x(before.mark.to), AXIS + from * LANE + BAR + down * 9];
        const [x2, y2] = [x(then.mark.from), AXIS + to * LANE + BAR];
        const rest = then.mark.point ? 10 : 1;
        const path =
          x2 - rest > x1 + 4
            ? `M${x1},${y1} V${y2} H${x2 - rest}`
            : `M${x1},${y1} V${y2 - down * 13} H${x2} V${y2 - down * (then.mark.point ? 10 : 5)}`;
        return <path key={`${from} ${to}`} className={styles.link} d={path} markerEnd={`url(#${arrow})`} />;
      })}
    </g>
  );
}
