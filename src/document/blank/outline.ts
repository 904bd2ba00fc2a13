import type {
  Template,
  TemplateField,
  TemplateQuestion,
  TemplateSection,
  TemplateTable,
} from "../../core/templates";

/** One thing of a template in the order in which a document shows it. */
export type Part =
  | { readonly kind: "fields"; readonly fields: readonly TemplateField[] }
  | { readonly kind: "question"; readonly question: TemplateQuestion }
  | { readonly kind: "table"; readonly table: TemplateTable; readonly named: boolean }
  | { readonly kind: "section"; readonly section: TemplateSection; readonly parts: readonly Part[] };

/** Fields that neighbour each other and are laid out alike stand together. */
function fieldParts(fields: readonly TemplateField[]): readonly Part[] {
  const parts: { kind: "fields"; fields: TemplateField[] }[] = [];
  for (const field of fields) {
    const last = parts.at(-1);
    if (last?.fields[0]?.place === field.place && field.place !== "box") last.fields.push(field);
    else parts.push({ kind: "fields", fields: [field] });
  }
  return parts;
}

/** The outermost section around one, itself where nothing is around it; undefined for an id that is none. */
function topOf(template: Template, id: string | undefined): TemplateSection | undefined {
  const section = template.sections.find((one) => one.id === id);
  return section?.within === undefined ? section : topOf(template, section.within);
}

/**
 * Orders the parts of a template as its document has them: in each section its fields, questions, tables, then
 * the sections within. What names no section stands before all sections, a question without one after the section
 * of the question before it, and a table without one at the end.
 */
export function outlineOf(template: Template): readonly Part[] {
  const inSection = (
    section: TemplateSection | undefined,
  ): ((one: { section?: string | undefined }) => boolean) =>
    section === undefined
      ? (one) => topOf(template, one.section) === undefined
      : (one) => one.section === section.id;
  // Fields in a table's own rows stand there, bracket fields in the title.
  const free = template.fields.filter(
    ({ place, table }) =>
      place !== "bracket" && !(place === "row" && template.tables.some((one) => one.id === table)),
  );
  const questionParts = (questions: readonly TemplateQuestion[]): readonly Part[] =>
    questions.map((question) => ({ kind: "question", question }));
  const tableParts = (tables: readonly TemplateTable[], named: boolean): readonly Part[] =>
    tables.map((table) => ({ kind: "table", table, named }));
  const sectionPart = (section: TemplateSection): Part => {
    const tables = template.tables.filter(inSection(section));
    const within = template.sections.filter((other) => other.within === section.id);
    return {
      kind: "section",
      section,
      parts: [
        ...fieldParts(free.filter(inSection(section))),
        ...questionParts(template.prompts.filter(inSection(section))),
        ...tableParts(tables, tables.length > 1),
        ...within.map(sectionPart),
      ],
    };
  };

  const tops = template.sections.filter((section) => section.within === undefined);
  const loose = inSection(undefined);
  const tables = template.tables.filter(loose);
  const others = template.prompts.length + template.sections.length + template.tables.length;
  /** The section after which a loose question stands; none before all of them. */
  const after = (question: TemplateQuestion): TemplateSection | undefined => {
    const before = template.prompts.slice(0, template.prompts.indexOf(question));
    return before.flatMap(({ section }) => topOf(template, section) ?? []).at(-1);
  };
  const questions = template.prompts.filter(loose);
  const following = (section: TemplateSection | undefined): readonly Part[] =>
    questionParts(questions.filter((question) => after(question) === section));
  return [
    ...fieldParts(free.filter(loose)),
    ...following(undefined),
    ...tops.flatMap((section) => [sectionPart(section), ...following(section)]),
    ...tableParts(tables, others > 1),
  ];
}

/** True where a part holds a table that `fits`. */
export function holdsTable(part: Part, fits: (table: TemplateTable) => boolean): boolean {
  if (part.kind === "table") return fits(part.table);
  return part.kind === "section" && part.parts.some((inner) => holdsTable(inner, fits));
}
