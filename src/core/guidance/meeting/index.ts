export { type HeldMeeting, heldMeeting, type MeetingNotes, parseMeetingNotes } from "./held";
export { type Progress, progressCounts, progressPage } from "./page";
export { type MeetingSpan, type MeetingStep, meetingSteps } from "./steps";
