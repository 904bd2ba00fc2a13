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

  it.each<[string, readonly string[]]>([
    ["By June 2025, 80% of IEP team members will use the skills during IEP meetings", []],
    ["By June 2025, IEP team members will use the skills", ["fail warning 3"]],
    ["80% of IEP team members will use the skills", ["review warning 3"]],
    ["Things get better", ["fail warning 3"]],
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
  ])("a measure of %j", (measure, expected) => {
    expect(findingsOf("weak-deliverable", ese({ measure })).map(brief)).toEqual(expected);
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
