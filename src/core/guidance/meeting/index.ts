export {
  type HeldMeeting,
  heldMeeting,
  type MeetingChange,
  type MeetingNotes,
  parseMeetingNotes,
} from "./held";
export { lookAt, type MeetingLook } from "./look";
export { meetingMessages } from "./messages";
export { type Progress, progressCounts, progressPage } from "./page";
export { type MeetingSpan, type MeetingStep, meetingSteps } from "./steps";
