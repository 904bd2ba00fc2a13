import { attendanceWords, isAttendanceOnly } from "../../../src/core/plan";

describe("attendance as the only evidence", () => {
  it.each([
    "Sign-in sheets",
    "Sign in sheet",
    "Attendance",
    "PD attendance logs",
    "Number of people at each training",
    "Participation in the training",
    "Who attended",
    "Record of training",
    "Record of training (i.e. sign-in sheets)",
    "Training records",
    "Roster of participants",
    "All staff attend PD",
  ])("is all that %j gives", (text) => {
    expect(isAttendanceOnly(text)).toBe(true);
    expect(attendanceWords(text).length).toBeGreaterThan(0);
  });

  it.each([
    "",
    "80% of teachers trained",
    "PD attendance of 95%",
    "Attendance rate improves from 91% to 94%",
    "Sign-in sheets and agendas",
    "attendance logs, observation rubrics",
    "combination of attendance data, comprehension data, observation data from role plays",
    "Minutes of PLC meetings",
    "Handbook",
    "Common assessments",
  ])("is not all that %j gives", (text) => {
    expect(isAttendanceOnly(text)).toBe(false);
  });
});
