import { useEffect, useRef, useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Pause16Regular, Play16Regular } from "@fluentui/react-icons";
import type { AgendaItem } from "../../core/guidance";
import { Button } from "../parts/Button";
import { useFieldStyles } from "../parts/field-styles";
import { usePane, usePaneState } from "../parts/PaneContext";
import { useSharedStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { useNote } from "../parts/useNote";
import {
  pauseTimer,
  resetTimer,
  sayTime,
  secondsUsed,
  startTimer,
  timerFrom,
  timerText,
} from "../store/timer";
import { agendaWords as words } from "../words/agenda";

const MOST_MINUTES = 480;
/** When so much is left, it is said to those who do not see it; often would be in the way of the talk. */
const SOON = 5 * 60;

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "4px 8px" },
  label: { display: "flex", alignItems: "center", gap: "6px" },
  minutes: { width: "56px", minHeight: "24px", padding: "0 4px 0 6px" },
  left: { fontWeight: tokens.fontWeightSemibold },
  over: { color: tokens.colorStatusWarningForeground3 },
  track: {
    flexBasis: "100%",
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke1,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

interface AgendaTimerProps {
  readonly part: string;
  readonly title: string;
  readonly minutes: NonNullable<AgendaItem["minutes"]>;
}

function inWords(left: number): string {
  return left > 0 ? words.left(left) : words.over(-left);
}

/** The minutes of one part of a meeting, and what is left of them. Silent: a meeting is not to be startled. */
export function AgendaTimer({ part, title, minutes }: AgendaTimerProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const fields = useFieldStyles();
  const { perform, environment } = usePane();
  const kept = usePaneState(timerText(part));
  const [text, setText] = useNote(`agenda/minutes/${part}`, String(minutes.to));
  const own = timerFrom(kept);
  const running = own?.since !== undefined;
  const line = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const given = Math.min(MOST_MINUTES, Math.max(1, Math.round(Number(text)) || minutes.to));
  const total = given * 60;

  useEffect(() => {
    if (!running) return undefined;
    const ticking = setInterval(() => redraw((count) => count + 1), 1000);
    return () => clearInterval(ticking);
  }, [running]);

  const leftNow = (): number => total - (own === undefined ? 0 : secondsUsed(own, environment.now()));
  const left = leftNow();
  const stretch = left > SOON ? "long" : left > 0 ? "soon" : "up";

  useEffect(() => {
    const ticking = timerFrom(kept);
    if (!running || ticking === undefined) return;
    // Who goes on after a pause may have less left than when it becomes soon.
    const seconds = total - secondsUsed(ticking, environment.now());
    if (stretch === "soon" && total > SOON) perform(sayTime(words.soon(title, words.left(seconds))));
    if (stretch === "up") perform(sayTime(words.up(title)));
  }, [running, kept, stretch, total, title, environment, perform]);

  const onPress = (): void => {
    if (running) {
      perform(pauseTimer);
      perform(sayTime(words.paused(title, inWords(leftNow()))));
    } else {
      perform(startTimer(part));
      if (own === undefined) perform(sayTime(words.started(title, given)));
    }
  };
  const onReset = (): void => {
    perform(resetTimer(part));
    // The button that was pressed goes with the time.
    line.current?.querySelector("button")?.focus();
  };
  const verb = running ? words.pause : own === undefined ? words.start : words.goOn;
  const spoken = running ? words.pauseSpoken : own === undefined ? words.startSpoken : words.goOnSpoken;
  return (
    <div ref={line} className={styles.line}>
      <label className={styles.label}>
        <span aria-hidden="true">{words.minutes}</span>
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={MOST_MINUTES}
          className={mergeClasses(fields.field, styles.minutes)}
          aria-label={words.minutesOf(title)}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Button
        size="small"
        className={shared.button}
        icon={running ? <Pause16Regular /> : <Play16Regular />}
        aria-label={spoken(title)}
        onClick={onPress}
      >
        {verb}
      </Button>
      {own !== undefined && (
        <>
          <span className={left > 0 ? styles.left : styles.over}>{inWords(left)}</span>
          <div className={styles.track} aria-hidden="true">
            <div
              className={styles.bar}
              style={{ width: `${Math.min(100, Math.max(0, (1 - left / total) * 100))}%` }}
            />
          </div>
          <Button
            size="small"
            appearance="subtle"
            className={shared.button}
            aria-label={words.againSpoken(title)}
            onClick={onReset}
          >
            {words.again}
          </Button>
        </>
      )}
    </div>
  );
}
