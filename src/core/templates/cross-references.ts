import { labelText } from "../model";
import { isOwnColumn } from "../plan";
import { templateMessages } from "./messages";
import type { OtherTable, Template, TemplateColumn, TemplateField, TemplateTable } from "./schema";

/** What is wrong with a template, and where: a path such as "tables[0].columns[2].role". */
export interface TemplateProblem {
  readonly path: string;
  readonly reason: string;
}

type Problems = readonly TemplateProblem[];

const DATE_ROLES: readonly string[] = ["start", "due"];

/**
 * What no schema of single parts can tell: ids that are taken twice or point at nothing, parts that do not go
 * together, labels that a document could not tell apart.
 *
 * @param template of the right form
 * @returns the problems in the order of the template's parts
 */
export function crossReferences(template: Template): Problems {
  const { sections, prompts, fields, tables, otherTables, gate } = template;
  return [
    ...wholeProblems(template),
    ...(gate === undefined ? [] : twice(gate.cases.map(idOf), "gate.cases")),
    ...twice(sections.map(idOf), "sections"),
    ...withinProblems(sections, "section", "sections"),
    ...twice(fields.map(idOf), "fields"),
    ...fields.flatMap((field, index) => fieldProblems(template, field, `fields[${index}]`)),
    ...twice(prompts.map(idOf), "prompts"),
    ...prompts.flatMap(({ section }, i) => unknown(template, "section", section, `prompts[${i}].section`)),
    ...withinProblems(prompts, "question", "prompts"),
    ...twice(tables.map(idOf), "tables"),
    ...tables.flatMap(({ section }, i) => unknown(template, "section", section, `tables[${i}].section`)),
    ...tables.flatMap((table, index) => tableProblems(table, `tables[${index}]`)),
    ...twice(otherTables.map(idOf), "otherTables"),
    ...otherTables.flatMap((table, index) => otherTableProblems(template, table, `otherTables[${index}]`)),
  ];
}

function idOf(part: { readonly id: string }): string {
  return part.id;
}

function problem(path: string, reason: string): Problems {
  return [{ path, reason }];
}

function problemIf(wrong: boolean, path: string, reason: string): Problems {
  return wrong ? problem(path, reason) : [];
}

function twice(ids: readonly string[], path: string): Problems {
  return ids.flatMap((id, index) =>
    problemIf(ids.indexOf(id) !== index, `${path}[${index}].id`, templateMessages.twice(id)),
  );
}

const PARTS = {
  section: "sections",
  table: "tables",
} as const;

function unknown(
  template: Template,
  what: keyof typeof PARTS,
  id: string | undefined,
  path: string,
): Problems {
  if (id === undefined || template[PARTS[what]].some((part) => part.id === id)) return [];
  return problem(path, templateMessages.noSuch(what, id));
}

function wholeProblems(template: Template): Problems {
  const { kind, tables, fields, prompts, titleLine, titleField } = template;
  const brackets = Array.from((titleLine ?? "").matchAll(/\[([^[\]]+)\]/g), ([, label = ""]) => label);
  const has = (label: string): boolean =>
    fields.some((field) => field.place === "bracket" && labelText(field.label) === labelText(label));
  const guide = kind === "guide";
  return [
    ...problemIf(guide && tables.length > 0, "tables", templateMessages.guideWithTable),
    ...problemIf(guide && prompts.length === 0, "prompts", templateMessages.guideWithoutQuestions),
    ...problemIf(
      !guide && tables.length + fields.length + prompts.length === 0,
      templateMessages.whole,
      templateMessages.nothingToFill,
    ),
    ...brackets.flatMap((label) => problemIf(!has(label), "titleLine", templateMessages.noFieldFor(label))),
    ...problemIf(
      titleField !== undefined && ![...fields, ...prompts].some(({ id }) => id === titleField),
      "titleField",
      templateMessages.noSuch("field or question", titleField ?? ""),
    ),
  ];
}

/** Parts that name the part around them: it must be there, and none may end up within itself. */
function withinProblems(
  parts: readonly { readonly id: string; readonly within?: string | undefined }[],
  what: string,
  path: string,
): Problems {
  return parts.flatMap(({ id, within }, index) => {
    if (within === undefined) return [];
    const place = `${path}[${index}].within`;
    if (!parts.some((part) => part.id === within))
      return problem(place, templateMessages.noSuch(what, within));
    let around: string | undefined = within;
    for (let steps = 0; around !== undefined && steps <= parts.length; steps += 1) {
      if (around === id) return problem(place, templateMessages.circle(id));
      around = parts.find((part) => part.id === around)?.within;
    }
    return [];
  });
}

/** A label that an earlier part of the same place has already. */
function sameLabel(
  label: string,
  rivals: readonly { readonly id: string; readonly label: string }[],
  path: string,
): Problems {
  const same = rivals.find((other) => labelText(other.label) === labelText(label));
  return same === undefined ? [] : problem(`${path}.label`, templateMessages.sameLabel(label, same.id));
}

function fieldProblems(template: Template, field: TemplateField, path: string): Problems {
  const { place, section, table, label } = field;
  const before = template.fields.slice(0, template.fields.indexOf(field));
  const rivals = before.filter((other) => other.place === place && other.table === table);
  return [
    ...(place === "box" ? boxProblems(section, rivals, path) : sameLabel(label, rivals, path)),
    ...unknown(template, "table", table, `${path}.table`),
    ...problemIf(
      table !== undefined && place !== "row",
      `${path}.table`,
      templateMessages.onlyFor("the place row"),
    ),
    ...unknown(template, "section", section, `${path}.section`),
    ...problemIf(
      place === "bracket" && !labelText(template.titleLine ?? "").includes(`[${labelText(label)}]`),
      `${path}.label`,
      templateMessages.notInTitle(label),
    ),
  ];
}

/** A box is found by the heading of its section, which then has no other. */
function boxProblems(section: string | undefined, rivals: readonly TemplateField[], path: string): Problems {
  if (section === undefined) {
    return problem(`${path}.section`, templateMessages.missingFor("the place box"));
  }
  const other = rivals.find((rival) => rival.section === section);
  return other === undefined ? [] : problem(`${path}.section`, templateMessages.boxTaken(other.id));
}

function tableProblems(table: TemplateTable, path: string): Problems {
  const { columns, exampleRows, guidingRow } = table;
  const ids = columns.map(idOf);
  return [
    ...twice(ids, `${path}.columns`),
    ...columns.flatMap((column, index) => columnProblems(table, column, `${path}.columns[${index}]`)),
    ...problemIf(
      guidingRow && columns.every(({ prompt }) => prompt.question === undefined),
      `${path}.guidingRow`,
      templateMessages.noGuidingQuestion,
    ),
    ...exampleRows.flatMap((row, index) =>
      Object.keys(row).flatMap((id) =>
        problemIf(
          !ids.includes(id),
          `${path}.exampleRows[${index}].${id}`,
          templateMessages.noSuchColumn(id),
        ),
      ),
    ),
  ];
}

function columnProblems({ columns }: TemplateTable, column: TemplateColumn, path: string): Problems {
  return [
    ...problemIf(isOwnColumn(column), `${path}.id`, templateMessages.ownColumn(column.id)),
    ...sameLabel(column.label, columns.slice(0, columns.indexOf(column)), path),
    ...groupProblems(columns, column, path),
    ...waitProblems(columns, column.checks?.neededAfter, `${path}.checks.neededAfter`),
  ];
}

function groupProblems(
  columns: readonly TemplateColumn[],
  { requirement, group }: TemplateColumn,
  path: string,
): Problems {
  const place = `${path}.group`;
  if (requirement !== "one-of") {
    return problemIf(group !== undefined, place, templateMessages.onlyFor("columns that are one-of"));
  }
  if (group === undefined) return problem(place, templateMessages.missingFor("one-of"));
  const alternatives = columns.filter((other) => other.requirement === "one-of" && other.group === group);
  return problemIf(alternatives.length < 2, place, templateMessages.loneAlternative(group));
}

function waitProblems(columns: readonly TemplateColumn[], after: string | undefined, path: string): Problems {
  if (after === undefined) return [];
  const date = columns.find(({ id }) => id === after);
  if (date === undefined) return problem(path, templateMessages.noSuchColumn(after));
  return problemIf(!DATE_ROLES.includes(date.role), path, templateMessages.notADate(after));
}

function otherTableProblems(template: Template, { kind, like, feeds }: OtherTable, path: string): Problems {
  const pictured = kind === "illustration";
  const model = kind === "logic-model";
  return [
    ...unknown(template, "table", like, `${path}.like`),
    ...problemIf(
      pictured && like === undefined,
      `${path}.like`,
      templateMessages.missingFor("an illustration"),
    ),
    ...problemIf(
      !pictured && like !== undefined,
      `${path}.like`,
      templateMessages.onlyFor("an illustration"),
    ),
    ...problemIf(model && feeds.length === 0, `${path}.feeds`, templateMessages.missingFor("a logic model")),
    ...problemIf(!model && feeds.length > 0, `${path}.feeds`, templateMessages.onlyFor("a logic model")),
  ];
}
