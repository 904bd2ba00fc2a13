import { createHash } from "node:crypto";
import { completePlan, draftPlan, wordDialect, writtenPlan } from "../support/documents";
import { useDesk } from "./support";

const desk = useDesk();

const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64");

it("makes one page of many documents, with those that cannot be read and why", async () => {
  const one = desk().put("draft.docx", writtenPlan(wordDialect(), [draftPlan]));
  const other = desk().put("complete.docx", writtenPlan(wordDialect(), [completePlan]));
  const broken = desk().put("broken.docx", "no document");
  const ran = await desk().run([
    "report",
    one,
    broken,
    other,
    "-o",
    desk().path("report.html"),
    "--as-of",
    "2024-11-20",
  ]);
  expect(ran).toMatchObject({ code: 3, text: "" });
  expect(ran.said).toContain(broken);
  const page = new TextDecoder().decode(desk().get("report.html"));
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page).toContain("As of November 20, 2024");
  expect(page).toContain("not-a-docx");
  for (const name of ["draft.docx", "complete.docx", "broken.docx"]) expect(page).toContain(name);

  // The policy lets in the page's own style and script, and nothing else of any kind.
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
    .exec(page)?.[1]
    ?.replaceAll("&#39;", "'");
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";
  expect(policy?.split("; ")).toEqual([
    "default-src 'none'",
    "img-src data:",
    `style-src 'sha256-${hashOf(style)}'`,
    `script-src 'sha256-${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page).not.toMatch(/https?:|url\(|@import/);

  // The same documents on the same day give the same page; "-" is standard output.
  const again = await desk().run(["report", one, broken, other, "-o", "-", "--as-of", "2024-11-20"]);
  expect(again.text).toBe(page);
});

it("takes no more documents than a page can show", async () => {
  const many = Array.from({ length: 10_001 }, (_, index) => `${index}.docx`);
  const ran = await desk().run(["report", ...many, "-o", desk().path("report.html")]);
  expect(ran).toMatchObject({ code: 2, text: "" });
  expect(ran.said).toMatch(/There are 10001 documents. One page takes at most 10000/);
  expect(desk().names()).toEqual([]);
});

it("stops where a page would take a document's place, or no day is named", async () => {
  const original = writtenPlan(wordDialect(), [completePlan]);
  const plan = desk().put("plan.docx", original);
  expect(await desk().run(["report", plan, "-o", plan])).toMatchObject({ code: 2, text: "" });
  expect(await desk().run(["report", plan, "-o", "-", "--as-of", "today"])).toMatchObject({
    code: 2,
    text: "",
  });
  expect(await desk().run(["report", plan])).toMatchObject({ code: 2, text: "" });
  expect(desk().get("plan.docx")).toEqual(original);
});
