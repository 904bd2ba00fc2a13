import { draftPlan, wordDialect, writtenPlan } from "../support/documents";
import { useDesk } from "./support";

const desk = useDesk();

/** Two plans, and a document that nobody asked about. */
function documents(): void {
  for (const name of ["old.docx", "young.docx", "other.docx"]) {
    desk().put(name, writtenPlan(wordDialect(), [draftPlan]));
  }
}

describe("somebody's work", () => {
  it.each<[string, readonly string[], string]>([
    [
      "a comparison never takes the place of what it compares",
      ["diff", "old.docx", "young.docx"],
      "old.docx",
    ],
    ["nor of the newer one", ["diff", "old.docx", "young.docx", "--format", "json"], "young.docx"],
    ["nor of any other Word document", ["diff", "old.docx", "young.docx"], "other.docx"],
    ["nor do data", ["export", "old.docx"], "other.docx"],
    ["nor does the form of the data", ["export", "--schema"], "other.docx"],
    ["nor does a report", ["report", "old.docx"], "other.docx"],
    ["nor does a blank document", ["new", "ese-531t"], "other.docx"],
  ])("%s", async (_, args, output) => {
    documents();
    const before = desk().get(output);
    const given = args.map((arg) => (arg.endsWith(".docx") ? desk().path(arg) : arg));
    const ran = await desk().run([...given, "-o", desk().path(output)]);
    expect(ran).toMatchObject({ code: 2, text: "" });
    expect(ran.said).toContain(output);
    expect(desk().get(output)).toEqual(before);
    expect(desk().names()).toEqual(["old.docx", "other.docx", "young.docx"]);
  });

  it("a file of data gives way to newer data", async () => {
    documents();
    desk().put("data.json", "old");
    const ran = await desk().run(["export", desk().path("old.docx"), "-o", desk().path("data.json")]);
    expect(ran.code).toBe(0);
    expect(new TextDecoder().decode(desk().get("data.json"))).toContain("schemaVersion");
  });
});
