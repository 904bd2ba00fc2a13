import { agendaFor, agendaMarkdown, sessionMinutes, talkingPointsOutline } from "../../../src/core/guidance";
import { builtinTemplates } from "../../../src/core/templates";

const agenda = agendaFor("pfs");
if (agenda === undefined) throw new Error("Planning for Success has an agenda.");

describe("the facilitator's agenda", () => {
  it("is there for the template whose source has one", () => {
    expect(builtinTemplates.filter(({ id }) => agendaFor(id) !== undefined).map(({ id }) => id)).toEqual([
      "pfs",
    ]);
  });

  it("keeps the source's times: up to an hour for the model, up to an hour and a half to draft, two to three in all", () => {
    const minutes = (ids: readonly string[]): { readonly from: number; readonly to: number } =>
      sessionMinutes({ ...agenda, session: agenda.session.filter(({ id }) => ids.includes(id)) });
    expect(minutes(["introduce", "practise"])).toEqual({ from: 45, to: 60 });
    expect(minutes(["workshop"])).toEqual({ from: 60, to: 90 });
    expect(sessionMinutes(agenda)).toEqual({ from: 120, to: 180 });
  });

  it("speaks to all nine slides, in their order", () => {
    expect(agenda.talkingPoints.map(({ slide }) => slide)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(agenda.talkingPoints.every(({ points }) => points.length > 0)).toBe(true);
  });

  it("can be printed", () => {
    const page = agendaMarkdown(agenda);
    expect(page).toMatch(/^# From chosen initiatives to a first draft\n/);
    expect(page).toContain("## The meeting (120 to 180 minutes)");
    expect(page).toContain("### Draft the plan in teams (60 to 90 minutes)");
    for (const { title } of [...agenda.before, ...agenda.after]) expect(page).toContain(`### ${title}\n`);
  });

  it("gives its talking points as an outline to paste: slides at the margin, points a tab further in", () => {
    const lines = talkingPointsOutline(agenda).split("\n");
    expect(lines.filter((line) => !line.startsWith("\t"))).toHaveLength(9);
    expect(lines[0]).toBe("What an action plan holds");
    expect(lines[1]).toMatch(/^\tTwo kinds of benchmarks/);
  });
});
