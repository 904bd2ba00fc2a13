import { brief, cadre, ese, findingsOf } from "./kit";

describe("vague-owner", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["J. Rivera", [], []],
    ["J. Rivera, Literacy Coach", [], []],
    ["Dr. A. B. Chen, Assistant Superintendent for Curriculum & Instruction", [], []],
    ["Literacy Coach (J. Rivera)", [], []],
    ["Literacy Coach", ["review warning r2c3"], []],
    ["Principal", ["review warning r2c3"], []],
    ["Leadership team", ["review warning r2c3"], ["review warning r1c2"]],
    ["Principals, teachers, Curriculum & Instruction", ["review warning r2c3"], ["review warning r1c2"]],
    ["Wellness/Homework subcommittee", ["review warning r2c3"], ["review warning r1c2"]],
  ])("%s: a person is asked for by one template, and either by another", (owner, asked, either) => {
    expect(findingsOf("vague-owner", ese({ owner })).map(brief)).toEqual(asked);
    expect(findingsOf("vague-owner", cadre({}, { owner })).map(brief)).toEqual(either);
  });

  it("goes by the district's own policy", () => {
    const titled = { settings: { ownerPolicy: "title" } } as const;
    expect(findingsOf("vague-owner", ese({ owner: "Literacy Coach" }), titled)).toEqual([]);
    expect(findingsOf("vague-owner", ese({ owner: "J. Rivera" }), titled).map(brief)).toEqual([
      "review warning r2c3",
    ]);
    expect(findingsOf("vague-owner", ese({ owner: "J. Rivera, Literacy Coach" }), titled)).toEqual([]);
  });
});

describe("multiple-owners", () => {
  it.each<[string, number]>([
    ["A. Lee, B. Cho", 1],
    ["A. Lee and B. Cho", 1],
    ["A. Lee/B. Cho", 1],
    ["A. Lee\nB. Cho\nC. Diaz", 1],
    ["A. Lee, Ph.D., Director of Teaching and Learning", 0],
    ["Smith, John", 0],
    ["J. Rivera", 0],
    ["Leadership team", 0],
  ])("%s: %d", (owner, count) => {
    expect(findingsOf("multiple-owners", ese({ owner }))).toHaveLength(count);
  });

  it("says how many", () => {
    const [finding] = findingsOf("multiple-owners", ese({ owner: "A. Lee, B. Cho, C. Diaz" }));
    expect(finding?.message).toBe("Three owners are named here. Which one of them answers for this step?");
  });
});
