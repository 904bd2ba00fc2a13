import { agendaFor, agendaMarkdown, agendaTemplates, talkingPointsOutline } from "../../../src/core/guidance";
import { builtinTemplates } from "../../../src/core/templates";

const agenda = agendaFor("pfs");
if (agenda === undefined) throw new Error("Planning for Success has an agenda.");

describe("the facilitator's agenda", () => {
  it("is there for the template whose source has one", () => {
    expect(agendaTemplates).toEqual(["pfs"]);
    expect(builtinTemplates.map(({ id }) => id)).toEqual(expect.arrayContaining([...agendaTemplates]));
  });

  it("keeps the source's times: up to an hour for the model, up to an hour and a half to draft, two to three hours before the first review", () => {
    const minutes = (ids: readonly string[]): readonly number[] => {
      const items = agenda.session.filter(({ id }) => ids.includes(id));
      return (["from", "to"] as const).map((end) =>
        items.reduce((sum, item) => sum + (item.minutes?.[end] ?? 0), 0),
      );
    };
    expect(minutes(["introduce", "practise"])).toEqual([45, 60]);
    expect(minutes(["workshop"])).toEqual([60, 90]);
    expect(agenda.takes).toMatchObject({ from: 120, to: 180 });
    expect(agenda.session.map(({ id }) => id)).toEqual(["introduce", "practise", "workshop"]);
    expect(agenda.after[0]).toMatchObject({ id: "first-review" });
    expect(agenda.after[0]).not.toHaveProperty("minutes");
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
    const lines = talkingPointsOutline(agenda).trimEnd().split("\n");
    expect(lines.filter((line) => !line.startsWith("\t"))).toHaveLength(9);
    expect(lines[0]).toBe("What an action plan holds");
    expect(lines[1]).toMatch(/^\tTwo kinds of benchmarks/);
  });
});
