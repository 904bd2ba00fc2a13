import { COLUMN_ROLES, type ColumnRole } from "../plan";
import { schemaProblems, type Template, type TemplateColumn, type TemplateTable } from "../templates";
import { mappingMessages as say } from "./messages";
import {
  type AnswerMapping,
  type Mapping,
  mappingSchema,
  type PlanMapping,
  type TableMapping,
} from "./schema";

/** What is wrong with a mapping, and where: a path such as "plans[0].tables[1].columns.owner". */
export interface MappingProblem {
  readonly path: string;
  readonly reason: string;
}

export type ParsedMapping =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly problems: readonly MappingProblem[] };

/**
 * Reads a mapping that somebody wrote.
 *
 * @param data the parsed JSON
 * @param templates the templates that it may name
 * @returns the mapping, or each problem with its path; never throws
 */
export function parseMapping(data: unknown, templates: readonly Template[]): ParsedMapping {
  const result = mappingSchema.safeParse(data, { reportInput: true });
  if (!result.success) return { ok: false, problems: schemaProblems(result.error, say.whole) };
  const problems = result.data.plans.flatMap((plan, index) => unknownIds(plan, templates, `plans[${index}]`));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, mapping: result.data };
}

/** The ids of a plan's mapping that its template does not know. */
export function unknownIds(
  plan: PlanMapping,
  templates: readonly Template[],
  path: string,
): readonly MappingProblem[] {
  const template = templates.find(({ id }) => id === plan.template);
  if (template === undefined) {
    const known = templates.map(({ id }) => id);
    return [{ path: `${path}.template`, reason: say.noTemplate(plan.template, known) }];
  }
  const answers = (what: "field" | "prompt", given: readonly AnswerMapping[]): readonly MappingProblem[] => {
    const known = template[`${what}s`].map(({ id }) => id);
    return given.flatMap(({ id }, index) =>
      known.includes(id)
        ? []
        : [{ path: `${path}.${what}s[${index}].id`, reason: say.noPart(what, id, known) }],
    );
  };
  return [
    ...plan.tables.flatMap((table, index) => unknownInTable(table, template, `${path}.tables[${index}]`)),
    ...answers("field", plan.fields),
    ...answers("prompt", plan.prompts),
  ];
}

function unknownInTable(
  { as, columns }: TableMapping,
  template: Template,
  path: string,
): readonly MappingProblem[] {
  const spec = template.tables.find(({ id }) => id === as);
  if (spec === undefined) {
    const known = template.tables.map(({ id }) => id);
    return [{ path: `${path}.as`, reason: say.noPart("table", as, known) }];
  }
  const seen = new Set<string>();
  return Object.keys(columns).flatMap((key) => {
    const known = columnNamed(spec, key);
    const at = `${path}.columns.${key}`;
    if (known === undefined) {
      return [
        {
          path: at,
          reason: say.noColumn(
            key,
            spec.columns.map(({ id }) => id),
          ),
        },
      ];
    }
    if (seen.has(known.id)) return [{ path: at, reason: say.sameColumn(known.id) }];
    seen.add(known.id);
    return [];
  });
}

/** A column that a mapping names, and the role that it has. */
export interface NamedColumn {
  readonly id: string;
  readonly role: ColumnRole;
  /** Undefined where the template's table has no column of this role. */
  readonly spec?: TemplateColumn;
}

function isRole(text: string): text is ColumnRole {
  return COLUMN_ROLES.some((role) => role === text);
}

/**
 * The column that a key of `columns` means: by its id, else by its role; a role that the template's table does not
 * have is a column of its own.
 */
export function columnNamed(spec: TemplateTable, key: string): NamedColumn | undefined {
  const byRole = spec.columns.filter(({ role }) => role === key);
  const known = spec.columns.find(({ id }) => id === key) ?? (byRole.length === 1 ? byRole[0] : undefined);
  if (known !== undefined) return { id: known.id, role: known.role, spec: known };
  return isRole(key) && byRole.length === 0 ? { id: key, role: key } : undefined;
}
