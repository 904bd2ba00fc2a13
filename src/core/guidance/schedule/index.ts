export { isOpen } from "./carriers";
export { stepStateWords } from "./messages";
export { hasTimeline, lastOf, scheduleOf } from "./schedule";
export { type Lane, type Mark, type Tick, type Timeline, timelineOf } from "./timeline";
export type { Carrier, Schedule, ScheduledCell, ScheduledStep, StatusCount, StepState } from "./types";
