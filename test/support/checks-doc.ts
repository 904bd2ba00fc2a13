import { catalogue, type Check, type Finding, type Stage } from "../../src/core/checks";
import { builtinTemplates, type Template, type TemplateColumn } from "../../src/core/templates";

/** docs/checks.md as the checks' own words and metadata make it. */

const INTRO = `# What is checked

Every check, in the words that people see: what it finds wrong, what it leaves to a person to judge, and what is fine.
“…” stands for a text of your plan.

- **Wrong** counts as an error, a warning or a tip. Errors keep the plan from working; tips are shown folded.
- **Please look** means that a person has to judge: it may well be right.
- A plan has a stage. While you are **drafting**, you hear of contradictions and left-overs only. At the **early review**
  direction counts too: owners, and whether one can measure what is meant. The **final** check asks for everything.
- Each thing is said once, and at most two things of a cell, four of a plan as a whole, and six tips of a plan.
- Blank rows and the template's example rows are no steps. A part that nobody started is one line.
- Anything may be set aside with a reason. That lapses when the text changes.

A district's template can leave checks out; see [Your own template](templates.md).

This page is made from the checks themselves: \`UPDATE_DOCS=1 npx jest test/docs/checks --selectProjects unit\` writes it anew.
`;

const STAGES: Readonly<Record<Stage, string>> = {
  drafting: "While drafting",
  early: "At the early review",
  final: "At the final check",
};

const NAMES: Readonly<Record<string, string>> = { "Action Plan Companion": "Ours" };

/** A column's role as people call it. */
const ROLES: Readonly<Record<string, string>> = {
  action: "what is to be done",
  benchmark: "benchmarks",
  resources: "resources",
  measure: "measures",
  owner: "owners",
  start: "start dates",
  due: "due dates",
};

function nameOf(template: Pick<Template, "id" | "name">): string {
  return `${template.name} (\`${template.id}\`)`;
}

/** A source as people know it: the template's name in place of its id. */
function readable(source: string): string {
  return source
    .split("; ")
    .map((part) => {
      const template = builtinTemplates.find(({ id }) => part === id || part.startsWith(`${id},`));
      return (
        NAMES[part] ?? (template === undefined ? part : `${template.name}${part.slice(template.id.length)}`)
      );
    })
    .join("; ");
}

function columnsFor(
  check: Check,
): readonly { readonly template: Template; readonly column: TemplateColumn }[] {
  if (check.scope !== "cell") return [];
  return builtinTemplates.flatMap((template) =>
    template.tables.flatMap(({ columns }) =>
      columns
        .filter(({ role, requirement }) => {
          const wanted = check.columns === "all" || requirement === "required";
          return wanted && check.roles.includes(role);
        })
        .map((column) => ({ template, column })),
    ),
  );
}

function looksAt(check: Check): string {
  if (check.scope === "plan" || check.scope === "row") return check.looksAt;
  if (check.scope === "answer") {
    const few = check.roles.length < 5;
    const cells = few ? check.roles.map((role) => ROLES[role] ?? role).join(", ") : "every column";
    return `Answers: ${cells}, and the questions and fields outside the tables`;
  }
  const byTemplate = new Map<Template, string[]>();
  for (const { template, column } of columnsFor(check)) {
    const labels = byTemplate.get(template) ?? [];
    byTemplate.set(template, [...labels.filter((label) => label !== column.label), column.label]);
  }
  const places = Array.from(
    byTemplate,
    ([template, labels]) => `${labels.join(", ")} in ${nameOf(template)}`,
  );
  const which = check.columns === "required" ? "where the template requires it: " : "";
  return `${check.roles.map((role) => ROLES[role] ?? role).join(", ")}; ${which}${places.join("; ")}`;
}

function sourcesOf(check: Check): string {
  const own = readable(check.source);
  const columns = columnsFor(check).flatMap(({ column }) => column.prompt.source);
  const told = [...new Set(columns.map(readable))];
  return told.length === 0 ? own : `${told.join("; ")}. Elsewhere: ${own}`;
}

/** A message with a mark where a text of the plan goes; examples of dates name some year. */
function shown(text: string): string {
  return text.replace(/\{year\}/g, "2027").replace(/[“"]?\{\w+\}[”"]?/g, "“…”");
}

function messagesOf(check: Check, outcome: Finding["outcome"]): readonly string[] {
  return Object.entries(check.messages)
    .filter(([key, words]) => (words.outcome ?? key) === outcome)
    .map(([, { message, why, fix }]) => `  - ${shown(message)} *${shown(why)}* ${shown(fix)}`);
}

function section(checks: readonly Check[]): string {
  const [first] = checks;
  if (first === undefined) return "";
  const part = (title: string, outcome: Finding["outcome"]): readonly string[] => {
    const lines = checks.flatMap((check) => messagesOf(check, outcome));
    return lines.length === 0 ? [] : [`- **${title}**`, ...lines];
  };
  const passes = checks.map((check) => check.messages.pass?.message ?? check.title);
  const severities = [...new Set(checks.map((check) => check.severity))];
  return [
    `## ${first.title}`,
    "",
    `\`${first.id}\` · ${severities.join(" or ")} · ${[...new Set(checks.map((check) => STAGES[check.stage]))].join(" or ")}`,
    "",
    ...part("Wrong", "fail"),
    ...part("Please look", "review"),
    `- **Fine:** ${[...new Set(passes)].join(" ")}`,
    `- **Looks at:** ${checks.map(looksAt).join("; ")}`,
    `- **Source:** ${[...new Set(checks.map(sourcesOf))].join("; ")}`,
    "",
  ].join("\n");
}

/** The whole page: checks in the order in which they are told. */
export function checksPage(): string {
  const order: readonly Stage[] = ["drafting", "early", "final"];
  const byId = new Map<string, Check[]>();
  for (const check of catalogue) byId.set(check.id, [...(byId.get(check.id) ?? []), check]);
  const groups = [...byId.values()].sort(
    ([a], [b]) =>
      order.indexOf(a?.stage ?? "final") - order.indexOf(b?.stage ?? "final") ||
      (a?.rank ?? 0) - (b?.rank ?? 0),
  );
  return `${INTRO}\n${groups.map(section).join("\n")}`;
}
