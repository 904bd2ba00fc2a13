import { brief, cadre, ese, findingsOf, pfs } from "./kit";

describe("not-measurable", () => {
  it.each<[string, readonly string[]]>([
    ["90 percent of teachers complete both half-days", []],
    ["Handbook posted", []],
    ["Minutes of PLC meetings", []],
    ["Better teaching", ["review warning r2c2"]],
    ["Improved communication and buy-in", ["review warning r2c2"]],
    ["None needed", []],
  ])("an ESE measure of %j", (measure, expected) => {
    expect(findingsOf("not-measurable", ese({ measure })).map(brief)).toEqual(expected);
  });

  it.each([
    "A certain percentage of teachers receive training",
    "Percentage of teachers using the platform each week",
    "All teachers complete the course",
    "Each school has a team",
    "Coach hired",
    "Signed contract with the vendor",
    "Revised job description",
    "Two meetings a month held",
    "Agendas and minutes",
    "Exam scores of all students entered",
    "Devices delivered to every classroom",
    "Final plan submitted to the state",
    "Approved by the School Committee",
    "# of students screened",
    "P.O. number and packing slips on file",
    "Family night held",
    "Gap analysis",
    "FAFSA completion rate",
    "Survey shows that staff are comfortable with the tool",
  ])("can be looked up: %j", (measure) => {
    expect(findingsOf("not-measurable", ese({ measure }))).toEqual([]);
  });

  it.each([
    "All teachers understand the routines",
    "Improved attendance",
    "Increased number of families",
    "Collaboration among all staff",
    "Better lesson plans",
    "Awareness of the new policy",
    "Staff buy-in",
    "Students feel safe",
    "Completed",
    "It works",
    "Program is implemented with fidelity",
    "Discussion at staff meetings",
    "Staff are comfortable with the tool",
    "Lesson plans are clear",
    "Quality of reports",
    "Levels of engagement",
    "Successful events held",
    "Fewer office referrals",
  ])("cannot be looked up: %j", (measure) => {
    expect(findingsOf("not-measurable", ese({ measure })).map(brief)).toEqual(["review warning r2c2"]);
  });

  it.each<[string, readonly string[]]>([
    ["By May 2026, complaints drop from 67 to 40", []],
    ["All trained coaches use the protocol in observed meetings by June 2026", []],
    ["By June 2026, a certain percentage of teachers use the protocol", ["fail warning 3"]],
    ["By June 2026, 80% will be better", ["fail warning 3"]],
    ["By June 2025, 80% of IEP team members will use the skills during IEP meetings", []],
    ["By June 2025, IEP team members will use the skills", ["fail warning 3"]],
    ["80% of IEP team members will use the skills", ["review warning 3"]],
    ["Things get better", ["fail warning 3"]],
    ["Reduce due process complaints by 25% by June 2026", []],
    ["By June 2026, four out of five case managers use the protocol in meetings", []],
    ["Improve outcomes by 2026", ["fail warning 3"]],
  ])("a CADRE target of %j", (target, expected) => {
    expect(findingsOf("not-measurable", cadre({ "3": target }, {})).map(brief)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ["75% of teacher observations cite evidence of the routines", "2/1/2025", []],
    ["Teachers use the routines", "2/1/2025", ["fail warning r1c0"]],
    ["75% of teacher observations cite evidence of the routines", "", ["review warning r1c0"]],
  ])("early evidence of %j by %j", (benchmark, due, expected) => {
    const evidence = [{ benchmark, owner: "S. Harris", due }];
    expect(findingsOf("not-measurable", pfs({ evidence })).map(brief)).toEqual(expected);
  });
});

describe("weak-deliverable", () => {
  it.each<[string, readonly string[]]>([
    ["Sign-in sheets", ["review warning r2c2"]],
    ["Attendance at the training", ["review warning r2c2"]],
    ["Record of training (i.e. sign-in sheets)", ["review warning r2c2"]],
    ["Sign-in sheets and classroom observations", []],
    ["90% of teachers trained", []],
    ["Average daily attendance of students", []],
  ])("a measure of %j", (measure, expected) => {
    expect(findingsOf("weak-deliverable", ese({ measure })).map(brief)).toEqual(expected);
  });

  it("early evidence of attendance alone", () => {
    const evidence = [{ benchmark: "Sign-in sheets", owner: "S. Harris", due: "2/1/2025" }];
    expect(findingsOf("weak-deliverable", pfs({ evidence })).map(brief)).toEqual(["review warning r1c0"]);
    expect(findingsOf("weak-deliverable", pfs({ process: evidence }))).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ["3b", "attendance logs, observation rubrics", []],
    ["3b", "attendance logs", ["review warning 3b"]],
    ["3a", "combination of attendance data, comprehension data, observation data", []],
  ])("CADRE's %s answered with %j", (id, answer, expected) => {
    expect(findingsOf("weak-deliverable", cadre({ [id]: answer }, {})).map(brief)).toEqual(expected);
  });
});

describe("activity-not-change", () => {
  it.each<[string, number]>([
    ["Hold three parent evenings", 1],
    ["Train all teachers by March", 1],
    ["75% of teachers use the routines", 0],
    ["Teachers report fewer interruptions", 0],
  ])("%s: %d", (benchmark, count) => {
    const evidence = [{ benchmark, owner: "S. Harris", due: "2/1/2025" }];
    expect(findingsOf("activity-not-change", pfs({ evidence }))).toHaveLength(count);
  });
});
