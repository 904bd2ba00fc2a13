import fc from "fast-check";
import { exportDocument, type ExportedPlan, parseValues } from "../../../src/core/exchange";
import { comparableText } from "../../../src/core/model";
import { builtinTemplates, type Template } from "../../../src/core/templates";
import { blankDocument } from "../../../src/document/blank";
import { type Answers, answersTo, type Filled, filled, opened } from "../../support/documents";

/**
 * A plan's values survive the way from one document over an export into a blank one and out again, whatever
 * people wrote; what finds no home is listed.
 */

const META = { file: "plan.docx", pendingChanges: false };

/** Texts as people and other programs leave them: lines, tabs, quotes, signs of all kinds. */
const peoplesText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  fc
    .array(fc.string({ unit: "grapheme", maxLength: 12 }), { minLength: 2, maxLength: 4 })
    .map((lines) => lines.join("\n")),
  fc.array(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 3 }).map((pieces) => pieces.join("\t")),
  fc.constantFrom(
    "",
    "\u201cYes\u201d \u2013 she said: \"no\" & 'perhaps' <maybe>",
    "Ask families\n\n\u2022 by phone\n\u2022 in person",
    "J. Rivera, Literacy Coach",
    "By June 2025",
    "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u{1f469}\u200d\u{1f3eb} e\u0301te\u0301",
    "]]>&amp;<w:p/>",
    " leading and trailing ",
    "100%",
    "None needed",
  ),
);

/** Lines to write on are the form's, not the answer's. */
const anyText = peoplesText.filter((text) => !text.includes("__"));

/** A title has no label beside its answers; what reads like a sentence about plans is none. */
const titleTexts = fc.record({
  name: fc.constantFrom(
    "Harbor View School",
    "Lincoln\u2013Sudbury Regional",
    "Escuela Ni\u00f1os",
    "P.S. 112",
    "eSTEM",
  ),
  time: fc.constantFrom("2024-25", "SY 2025\u201326", "2024\u20132027", "Fall 2025", "first phase"),
});

/** Texts by id, prompts and fields first, then each table's rows; blank ones left out. */
function textsOf(plan: Pick<ExportedPlan, "fields" | "prompts" | "tables"> | Answers): unknown {
  const isGiven = ({ text }: { text: string }): boolean => comparableText(text) !== "";
  return {
    fields: plan.fields.filter(isGiven).map(({ id, text }) => [id, comparableText(text)]),
    prompts: plan.prompts.filter(isGiven).map(({ id, text }) => [id, comparableText(text)]),
    tables: plan.tables.map(({ id, rows }) => [
      id,
      rows
        .map(({ cells }) => cells.filter(isGiven).map(({ column, text }) => [column, comparableText(text)]))
        .filter((cells) => cells.length > 0),
    ]),
  };
}

async function exported(bytes: Uint8Array): Promise<readonly ExportedPlan[]> {
  const { plans } = await opened(bytes);
  return exportDocument(plans, META, builtinTemplates).plans;
}

/** What was not written, each by its text: refused by the document, in conflict, or without a home. */
function leftOut({ filling, report }: Filled): readonly string[] {
  const refused = filling.changes.flatMap(({ edit }, i) =>
    report.results[i]?.outcome !== "applied" && "text" in edit ? [edit.text] : [],
  );
  return [
    ...refused,
    ...filling.conflicts.map(({ wanted }) => wanted),
    ...filling.unplaced.map(({ text }) => text),
  ];
}

/** What is to stand there afterwards: all that was not listed as left out; on a shared line in one line. */
function expected(template: Template, given: Answers, left: readonly string[]): Answers {
  const stays = ({ text }: { text: string }): boolean => !left.includes(text);
  const inLine = new Set(
    template.fields.filter(({ place }) => place === "line" || place === "bracket").map(({ id }) => id),
  );
  return {
    ...given,
    fields: given.fields.filter(stays).map(({ id, text }) => ({
      id,
      text: inLine.has(id) ? comparableText(text).replace(/\n+/g, " ") : text,
    })),
    prompts: given.prompts.filter(stays),
    tables: given.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ cells: row.cells.filter(stays) })),
    })),
  };
}

/** Each text stands once, so that it is known again. */
function answersWith(
  template: Template,
  texts: readonly string[],
  title: { readonly name: string; readonly time: string },
): Answers {
  const brackets = new Map(
    template.fields
      .filter(({ place }) => place === "bracket")
      .map(({ id, role }) => [`field ${id}`, role === "period" ? title.time : title.name]),
  );
  let next = 0;
  return answersTo(template, (what) => {
    const inTitle = brackets.get(what);
    if (inTitle !== undefined) return inTitle;
    const text = texts[next % texts.length] ?? "";
    next += 1;
    return comparableText(text) === "" ? text : `${text} ${next}`;
  });
}

describe.each(builtinTemplates.map((template) => [template.id, template] as const))(
  "a plan of %s",
  (_id, template) => {
    it("keeps every value from a document over an export into a blank one, or lists it", async () => {
      const blank = blankDocument(template);
      const texts = fc.array(anyText, { minLength: 12, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(texts, titleTexts, async (written, title) => {
          const given = answersWith(template, written, title);
          const first = await filled(blank, { plans: [given] });
          const [plan, ...others] = await exported(first.bytes);
          expect(others).toEqual([]);
          expect(plan && textsOf(plan)).toEqual(textsOf(expected(template, given, leftOut(first))));

          const values = parseValues(JSON.parse(JSON.stringify({ plans: [plan] })));
          if (!values.ok) throw new Error("the export was not understood");
          const second = await filled(blank, values.values);
          expect(leftOut(second)).toEqual([]);
          const [again] = await exported(second.bytes);
          expect(again && textsOf(again)).toEqual(plan && textsOf(plan));
        }),
        { numRuns: 4 },
      );
    });
  },
);
