import { STATE_NAMESPACE } from "../../src/core/model";
import { openDocx } from "../../src/document/docx";
import { attendancePlan, wordDialect, writtenPlan } from "../support/documents";
import { validExport } from "../support/valid-export";
import { ATTENDANCE, attendance, bytesOf, decisionsIn, kept, paper } from "./decided";
import { useDesk } from "./support";

const desk = useDesk();

describe("progress", () => {
  const values = {
    plans: [
      {
        template: { id: "pfs" },
        fields: [{ id: "initiative", text: "Reading" }],
        tables: [
          {
            id: "process",
            rows: [
              ["Order books", "J. Rivera", "8/1/2024"],
              ["Visit classrooms", "M. Okoye", "10/1/2024"],
              ["Share results", "M. Okoye", "11/1/2024"],
            ].map(([benchmark, owner, due]) => ({
              cells: [
                { column: "benchmark", text: benchmark },
                { column: "owner", text: owner },
                { column: "due", text: due },
              ],
            })),
          },
        ],
      },
    ],
  };

  async function reading(): Promise<string> {
    const from = desk().put("values.json", JSON.stringify(values));
    await desk().run(["new", "pfs", "-o", desk().path("blank.docx")]);
    await desk().run(["fill", desk().path("blank.docx"), "--from", from, "-o", desk().path("plan.docx")]);
    return desk().path("plan.docx");
  }

  it("is one page: what came due since a day, and what comes next", async () => {
    const page = await paper(desk(), "progress", await reading(), "--since", "2024-09-01");
    expect(page).toContain("From 2024-09-01 to 2024-10-15.\n\n0 met, 2 past their date, 1 coming up.\n");
    expect(page).toContain("### Coming up by 2024-11-14\n\n- Share results (M. Okoye; due 11/1/2024)\n");
  });

  it("takes down what was said, in the plan and beside it, and goes on from there the next time", async () => {
    const file = await reading();
    const given = JSON.parse(await paper(desk(), "progress", file, "--format", "json")) as {
      plans: { steps: { step: string; choices: string[] }[] }[];
    };
    const steps = (given.plans[0]?.steps ?? []).map((step) =>
      step.step === "Order books"
        ? { ...step, status: step.choices[0] }
        : step.step === "Visit classrooms"
          ? { ...step, status: "Not met", adjustment: "In pairs, by November 20" }
          : step,
    );
    const said = { steps, present: ["A. Lee"], decision: "run-again", havingEffect: "First signs." };
    const notes = { ...given, plans: [{ ...given.plans[0], ...said }] };
    const held = await kept(
      desk(),
      file,
      "progress",
      "--record",
      desk().put("notes.json", JSON.stringify(notes)),
    );

    const { plans } = validExport(JSON.parse(await paper(desk(), "export", held)));
    const rows = plans[0]?.tables.find(({ id }) => id === "process")?.rows ?? [];
    expect(rows.map(({ cells }) => cells.find(({ column }) => column === "status")?.text)).toEqual([
      "Met",
      "Not met: In pairs, by November 20",
      "",
    ]);
    const summary = await paper(desk(), "progress", held);
    expect(summary).toContain("Present: A. Lee.");
    expect(summary).toContain("### Met since last time\n\n- Order books (J. Rivera; due 8/1/2024; Met)\n");
    expect(summary).toContain("Run it again: it is too early to say");

    const next = await paper(desk(), "progress", held, "--as-of", "2024-11-15");
    expect(next).toContain("From 2024-10-15 to 2024-11-15.\n\n0 met, 2 past their date, 0 coming up.\n");
    expect(next).toContain(
      "## What was changed last time (2024-10-15)\n\n- Visit classrooms: In pairs, by November 20\n",
    );
    expect(next).not.toContain("Order books");
  });

  it("says what it has no place for, and what it does not know", async () => {
    const file = attendance(desk());
    const notes = {
      steps: [
        { step: "Agree on a call script", status: "Met" },
        { step: "Sing", status: "Met" },
      ],
    };
    const out = desk().path("out.docx");
    const from = desk().put("notes.json", JSON.stringify(notes));
    const ran = await desk().run(["progress", file, "--record", from, "-o", out]);
    expect(ran.code).toBe(1);
    expect(ran.said).toContain('the plan has no column for how "Agree on a call script" stands');
    expect(ran.said).toContain('"Sing" is no step that this meeting looks at');
    expect((await decisionsIn(desk(), out)).meetings).toMatchObject([{ met: ["Agree on a call script"] }]);
  });

  it("does not read what is no such list", async () => {
    const from = desk().put("notes.json", '{"steps":[{"status":"Met"}]}');
    const out = desk().path("out.docx");
    const ran = await desk().run(["progress", attendance(desk()), "--record", from, "-o", out]);
    expect(ran).toMatchObject({ code: 3, said: expect.stringContaining("look at steps.0.step") as string });
  });
});

describe("what is kept", () => {
  async function full(): Promise<string> {
    const gated = await kept(
      desk(),
      attendance(desk()),
      "gate",
      "--case",
      "new",
      "--answer",
      "yes",
      "--reason",
      "Two schools.",
    );
    const by = ["cover", "--guide", "cip-guide", "--prompt", "training-1"];
    const covered = await kept(desk(), gated, ...by, "--by", "Agree on a call script");
    const reviewed = await kept(desk(), covered, "review", "--finish", "--reviewers", "A. Lee");
    const notes = desk().put("notes.json", '{"celebrated":"A script for all."}');
    return kept(desk(), reviewed, "progress", "--record", notes);
  }

  it("is exported in the published form", async () => {
    const { records } = validExport(JSON.parse(await paper(desk(), "export", await full())));
    expect(records).toMatchObject({
      gate: [{ strategy: ATTENDANCE, needed: true }],
      coverage: [{ guide: "cip-guide", prompt: "training-1" }],
      reviews: [{ reviewers: ["A. Lee"] }],
      meetings: [{ celebrated: "A script for all." }],
    });
  });

  it("goes with everything else of ours, to the byte", async () => {
    const clean = await kept(desk(), await full(), "annotate", "--clear", "--all");
    const parts = (file: string): ReadonlyMap<string, string> => {
      const { package: own } = openDocx(bytesOf(desk(), file));
      return new Map(own.partNames.map((part) => [part, Buffer.from(own.bytes(part)).toString("latin1")]));
    };
    expect(parts(clean)).toEqual(parts(desk().path("plan.docx")));
  });

  it("changes nothing when it is said a second time", async () => {
    const args = ["cover", "--guide", "cip-guide", "--prompt", "training-1", "--not-for-us"];
    const once = await kept(desk(), attendance(desk()), ...args);
    const twice = await kept(desk(), once, ...args);
    expect(bytesOf(desk(), twice)).toEqual(bytesOf(desk(), once));
  });

  it("is not written where a later version has written", async () => {
    const document = openDocx(writtenPlan(wordDialect(), [attendancePlan]));
    const xml = `<state xmlns="${STATE_NAMESPACE}" version="99"><future/></state>`;
    await document.apply([{ kind: "setState", expect: [], xml }]);
    const file = desk().put("later.docx", document.save());
    const out = desk().path("out.docx");
    const ran = await desk().run(["review", file, "--finish", "--reviewers", "A. Lee", "-o", out]);
    expect(ran.code).toBe(1);
    expect(ran.said).toContain("a newer version of Action Plan Companion has written to this document");
    expect(desk().get("out.docx")).toEqual(desk().get("later.docx"));
  });
});

describe("agenda", () => {
  it("has its minutes, for people and as data", async () => {
    expect(await paper(desk(), "agenda")).toContain("### Draft the plan in teams (60 to 90 minutes)");
    const data = JSON.parse(await paper(desk(), "agenda", "pfs", "--format", "json")) as object;
    expect(data).toMatchObject({ template: "pfs", takes: { from: 120, to: 180 } });
  });

  it("has talking points to nine slides, as an outline and as data", async () => {
    const outline = await paper(desk(), "agenda", "--talking-points");
    expect(outline.split("\n").filter((line) => line !== "" && !line.startsWith("\t"))).toHaveLength(9);
    const points = JSON.parse(
      await paper(desk(), "agenda", "--talking-points", "--format", "json"),
    ) as unknown[];
    expect(points).toHaveLength(9);
  });
});
