import {
  attendancePlan,
  docxLibraryPlan,
  draftPlan,
  type StepSpec,
  wordDialect,
  writtenPlan,
} from "../support/documents";
import { ATTENDANCE, attendance, decisionsIn, kept, paper } from "./decided";
import { useDesk } from "./support";

const desk = useDesk();

function stepOf(action: string): StepSpec {
  return { cells: [action, "None needed", "3 coaches certified", "J. Baptiste", "9/20/2024"] };
}

describe("guide", () => {
  it("says what to answer next, with the document's question, help, example and source", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan]));
    const text = await paper(desk(), "guide", file, "--most", "2");
    expect(text).toContain(
      "## What to answer next\n\n### Strategy\n\n**Which strategy does this plan put into",
    );
    expect(text).toContain("### “Form a family engagement team” › ");
    expect(text).toContain(
      "**Who is most closely responsible and accountable for taking each action step?**",
    );
    expect(text).toContain("- Source: ESE Action Plan Template (5.3.1T), Directions 5\n");
    expect(text).toMatch(/- Also think about \(CIP Action Planning Guide, [^)]*, question \d+\): /);
    expect(text).toContain("## After that\n\n- “Survey families in three languages” › Resources\n");
  });

  it("gives the same as data, with places", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan, attendancePlan]));
    const data = JSON.parse(await paper(desk(), "guide", file, "--format", "json")) as {
      plans: { next: { id: string; location: object; related: object[] }[] }[];
    };
    expect(data.plans.map(({ next }) => next.length)).toEqual([expect.any(Number), 1]);
    expect(data.plans[1]?.next[0]).toMatchObject({
      id: "owner",
      step: "Assign callers to grades",
      questionFrom: "document",
      location: { column: 3 },
      related: [{ number: expect.any(String) as string }, { number: expect.any(String) as string }],
    });
  });

  it("shows how far a plan covers a guide", async () => {
    const text = await paper(desk(), "guide", attendance(desk()), "--guide", "sample-process");
    expect(text).toMatch(/\n\d+ covered, 0 not for us, \d+ open\./);
    expect(text).toContain("- [ ] 1. Does the action step target the root cause? `4.1`\n");
  });

  it("says so where nothing is missing", async () => {
    const [step] = attendancePlan.steps;
    const whole = { ...attendancePlan, steps: step === undefined ? [] : [step] };
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [whole]));
    expect(await paper(desk(), "guide", file)).toContain("Everything that this plan has to say is there.");
  });
});

describe("the gate", () => {
  it("asks both questions, and says that no plan is needed once that is the team's recorded answer", async () => {
    const file = attendance(desk());
    const asked = await paper(desk(), "gate", file);
    expect(asked).toContain("(existing): If the district intends to leverage an existing strategy");
    expect(asked).toContain("(new): If the district identified a new strategy");
    expect(asked).not.toMatch(/no action plan|not require/i);
    const out = await kept(
      desk(),
      file,
      "gate",
      "--case",
      "new",
      "--answer",
      "no",
      "--reason",
      "One call script is all.",
    );
    const answered = await paper(desk(), "gate", out);
    expect(answered).toContain("Answered on 2024-10-15: no.\n\nReason: One call script is all.\n");
    expect(answered).toContain("This strategy needs no action plan.");
    expect(answered).not.toContain("existing strategy");
    expect(await paper(desk(), "guide", out)).toContain("This strategy needs no action plan.");
  });

  it("takes a later answer in place of an earlier one", async () => {
    const first = await kept(
      desk(),
      attendance(desk()),
      "gate",
      "--case",
      "new",
      "--answer",
      "no",
      "--reason",
      "Small.",
    );
    const second = await kept(
      desk(),
      first,
      "gate",
      "--case",
      "new",
      "--answer",
      "yes",
      "--reason",
      "Two schools.",
    );
    expect((await decisionsIn(desk(), second)).gate).toEqual([
      { strategy: ATTENDANCE, case: "new", needed: true, reason: "Two schools.", day: "2024-10-15" },
    ]);
    expect(await paper(desk(), "gate", second)).toContain("yes, an action plan is needed.");
  });

  it("keeps nothing for a plan without a strategy", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [draftPlan]));
    const out = desk().path("out.docx");
    const args = ["gate", file, "--case", "new", "--answer", "no", "--reason", "Small.", "-o", out];
    const ran = await desk().run(args);
    expect(ran.code).toBe(1);
    expect(ran.said).toContain("names no strategy yet");
    expect(desk().get("out.docx")).toEqual(desk().get("plan.docx"));
  });
});

describe("cover", () => {
  it("keeps what the team says of a guide's question, until it is opened again", async () => {
    const by = ["cover", "--guide", "cip-guide", "--prompt", "training-1"];
    const covered = await kept(desk(), attendance(desk()), ...by, "--by", "Agree on a call script");
    const list = await paper(desk(), "guide", covered, "--guide", "cip-guide");
    expect(list).toContain("1 covered, 0 not for us");
    expect(list).toContain("`training-1`\n  - *covered by “Agree on a call script”*\n");
    const aside = await kept(desk(), covered, ...by, "--not-for-us", "--reason", "No new staff this year");
    expect(await paper(desk(), "guide", aside, "--guide", "cip-guide")).toContain(
      "- [-] 1. How will the need for this training be communicated? Who will be responsible for the communication? `training-1`\n  - *not for us*\n  - *No new staff this year*\n",
    );
    const opened = await kept(desk(), aside, ...by, "--open");
    expect((await decisionsIn(desk(), opened)).coverage).toEqual([]);
  });

  it("confirms what is proposed, and nothing where nothing is", async () => {
    const steps = attendancePlan.steps.map((step, index) =>
      index === 0 ? stepOf("Train the coaches to support teachers") : step,
    );
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [{ ...attendancePlan, steps }]));
    const confirmed = await kept(
      desk(),
      file,
      "cover",
      "--guide",
      "cip-guide",
      "--prompt",
      "coaching-1",
      "--confirm",
    );
    expect((await decisionsIn(desk(), confirmed)).coverage).toMatchObject([
      { prompt: "coaching-1", mark: "covered", steps: ["Train the coaches to support teachers"] },
    ]);
    const out = desk().path("out.docx");
    const args = ["cover", file, "--guide", "cip-guide", "--prompt", "systems-1", "--confirm", "-o", out];
    expect(await desk().run(args)).toMatchObject({ code: 1 });
    const other = ["cover", file, "--guide", "cip-guide", "--prompt", "systems-1", "--by", "Sing", "-o", out];
    expect((await desk().run(other)).said).toContain('the plan has no step "Sing"');
  });
});

describe("review", () => {
  const finish = ["review", "--finish", "--reviewers", "A. Lee; B. Cho", "--question", "Who calls?"];

  it("is kept when it is finished; the next one says what has changed since", async () => {
    const file = attendance(desk());
    expect(await paper(desk(), "review", file)).toContain("No review is kept in this document yet.");
    const reviewed = await kept(desk(), file, ...finish);
    expect(await paper(desk(), "review", reviewed)).toMatch(/\*\*0 fixed, 0 new, \d+ unchanged\*\*/);
    const { reviews } = await decisionsIn(desk(), reviewed);
    expect(reviews).toMatchObject([
      { day: "2024-10-15", reviewers: ["A. Lee", "B. Cho"], questions: ["Who calls?"], stage: "final" },
    ]);
    const findings = reviews[0]?.findings ?? [];
    expect(findings.find(({ check }) => check === "missing-owner")).toMatchObject({
      where: "“Assign callers to grades” › Owner",
    });
    const values = desk().put(
      "values.json",
      JSON.stringify({
        plans: [
          {
            tables: [
              {
                id: "action-steps",
                rows: [
                  {
                    cells: [
                      { column: "action", text: "Assign callers to grades" },
                      { column: "owner", text: "J. Baptiste" },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      }),
    );
    const mended = desk().path("mended.docx");
    await desk().run(["fill", reviewed, "--from", values, "-o", mended]);
    const page = await paper(desk(), "review", mended);
    expect(page).toContain("**1 fixed, 0 new, ");
    expect(page).toContain("## Fixed\n\n- “Assign callers to grades” › Owner: ");
    expect(page).toContain("- Who calls?");
  });

  it("is not kept where it could not be read back", async () => {
    const out = desk().path("out.docx");
    const long = ["--question", "Why? ".repeat(1000)];
    const ran = await desk().run([
      "review",
      attendance(desk()),
      "--finish",
      "--reviewers",
      "A.",
      ...long,
      "-o",
      out,
    ]);
    expect(ran).toMatchObject({ code: 1, said: expect.stringContaining("nothing was kept") as string });
    expect(desk().get("out.docx")).toEqual(desk().get("plan.docx"));
  });

  it("has a memo, with the team's answer once there is one", async () => {
    const reviewed = await kept(
      desk(),
      attendance(desk()),
      ...finish,
      "--strength",
      "Clear steps",
      "--suggestion",
      "Add a log",
    );
    const memo = await paper(desk(), "review", reviewed, "--memo");
    expect(memo).toMatch(new RegExp(`^# Review: ${ATTENDANCE}\n\nHeld on 2024-10-15 by A. Lee, B. Cho.\n`));
    expect(memo).toContain("## What is strong\n\n- Clear steps\n");
    expect(memo).toContain("No answer yet.");
    const answered = await kept(desk(), reviewed, "review", "--answer", "The clerks call.");
    expect(await paper(desk(), "review", answered, "--memo")).toContain(
      "## What the team answers\n\nThe clerks call.\n",
    );
    expect((await decisionsIn(desk(), answered)).reviews).toHaveLength(1);
  });

  it("has nothing to print or to answer before the first", async () => {
    const file = attendance(desk());
    expect(await desk().run(["review", file, "--memo"])).toMatchObject({ code: 1, text: "" });
    const out = desk().path("out.docx");
    expect(await desk().run(["review", file, "--answer", "Yes.", "-o", out])).toMatchObject({ code: 1 });
    expect(desk().get("out.docx")).toEqual(desk().get("plan.docx"));
  });
});

describe("wrong usage ends with 2 and says what to do", () => {
  it.each<[readonly string[], RegExp]>([
    [["guide", "x.docx", "--most", "few"], /--most takes a whole number/],
    [
      ["guide", "PLAN", "--guide", "cadre"],
      /There is no guide "cadre". The guides are: cip-guide, sample-process/,
    ],
    [["guide", "PLAN", "--plan", "2"], /--plan 2 is not there: the document holds 1 plan/],
    [["gate", "x.docx", "--answer", "no"], /give --case, --answer \(yes or no\), --reason and -o/],
    [
      ["gate", "PLAN", "--case", "old", "--answer", "no", "--reason", "R", "-o", "OUT"],
      /The cases are: existing, new/,
    ],
    [["cover", "x.docx", "--guide", "cip-guide", "--prompt", "a", "-o", "OUT"], /Say how: --by/],
    [
      ["cover", "PLAN", "--guide", "cip-guide", "--prompt", "a", "--open", "-o", "OUT"],
      /has no question "a"/,
    ],
    [["review", "x.docx", "--memo", "--finish"], /one thing at a time/],
    [["review", "x.docx", "--finish", "-o", "OUT"], /Say who reviewed/],
    [["review", "x.docx", "--finish", "--reviewers", "A"], /--finish goes with -o/],
    [["review", "x.docx", "--question", "Why?"], /--question goes with --finish/],
    [["review", "x.docx", "-o", "OUT"], /-o is for keeping something/],
    [["progress", "x.docx", "--since", "May"], /--since takes a day/],
    [["progress", "x.docx", "--since", "2024-10-15"], /--since has to be a day before 2024-10-15/],
    [["progress", "x.docx", "--until", "2024-10-14"], /--until has to be a day on or after/],
    [["progress", "x.docx", "-o", "OUT"], /-o is for keeping something/],
    [
      ["gate", "x.docx", "--case", "new", "--answer", "yes", "--reason", "r", "-o", "OUT", "--format", "jsn"],
      /--format jsn is not known.*ndjson/,
    ],
    [["progress", "x.docx", "--record", "NOTES", "-o", "OUT", "--format", "jsn"], /--format jsn is not/],
    [
      ["review", "x.docx", "--finish", "--reviewers", "A. Lee", "-o", "OUT", "--format", "jsn"],
      /--format jsn is not known/,
    ],
    [["agenda", "cadre"], /There is no agenda for "cadre". There is one for: pfs/],
  ])("%j", async (args, words) => {
    const file = attendance(desk());
    const ran = await desk().run(
      args.map((arg) => (arg === "PLAN" ? file : arg === "OUT" ? desk().path("out.docx") : arg)),
    );
    expect(ran).toMatchObject({ code: 2, text: "" });
    expect(ran.said).toMatch(words);
    expect(desk().names()).toEqual(["plan.docx"]);
  });

  it("keeps nothing in a document without a plan", async () => {
    const file = desk().put("list.docx", await docxLibraryPlan([]));
    const ran = await desk().run(["review", file, "--finish", "--reviewers", "A. Lee", "-o", "-"]);
    expect(ran).toMatchObject({ code: 2, text: "", said: expect.stringContaining("no plan") as string });
  });

  it("asks which of several plans is meant", async () => {
    const file = desk().put("plan.docx", writtenPlan(wordDialect(), [attendancePlan, draftPlan]));
    const args = ["gate", file, "--case", "new", "--answer", "no", "--reason", "Small.", "-o", "-"];
    expect(await desk().run(args)).toMatchObject({
      code: 2,
      said: expect.stringContaining("2 plans") as string,
    });
    expect(await desk().run([...args, "--plan", "1"])).toMatchObject({ code: 0 });
  });
});
