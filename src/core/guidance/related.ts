import type { ColumnRole } from "../plan";
import { contentWords, overlap } from "../checks";
import type { TableKind, Template, TemplateQuestion, TemplateSection } from "../templates";

/** A question of one of the guides that helps with what is being written. */
export interface RelatedPrompt {
  readonly guide: string;
  readonly guideName: string;
  readonly id: string;
  readonly number?: string;
  /** The headings above it, outermost first. */
  readonly sections: readonly string[];
  readonly question: string;
}

/** More would be read by nobody. */
const MOST = 2;

/** The sections around a prompt, outermost first. */
export function sectionPath(template: Template, id: string | undefined): readonly TemplateSection[] {
  const section = template.sections.find((entry) => entry.id === id);
  if (section === undefined) return [];
  return section.within === id ? [section] : [...sectionPath(template, section.within), section];
}

/** What a column asks for: a benchmark is something to be done, or a change by which one measures. */
function helpedRoles(role: ColumnRole, kind: TableKind): readonly ColumnRole[] {
  if (role !== "benchmark") return [role];
  return kind === "evidence" ? ["benchmark", "measure"] : ["benchmark", "action"];
}

/**
 * One or two questions of the guides that fit a column and what its row says.
 *
 * @param kind what the rows of the column's table are
 * @param wording the row's own words; questions that share words with it come first
 * @param templates the guides are taken from here
 */
export function relatedPrompts(
  role: ColumnRole | "extra",
  kind: TableKind,
  wording: string,
  templates: readonly Template[],
): readonly RelatedPrompt[] {
  if (role === "extra") return [];
  const roles = helpedRoles(role, kind);
  const words = contentWords(wording);
  const found = templates
    .filter((template) => template.kind === "guide")
    .flatMap((guide) =>
      guide.prompts
        .filter((prompt) => roles.some((wanted) => prompt.helps.includes(wanted)))
        .map((prompt, order) => ({
          guide,
          prompt,
          order,
          score: overlap(words, contentWords(prompt.prompt.question)),
        })),
    )
    .sort((a, b) => b.score - a.score || a.order - b.order);
  // One of each guide, if both have something to say.
  const [first, ...others] = found;
  if (first === undefined) return [];
  const second = others.find((entry) => entry.guide !== first.guide) ?? others[0];
  return [first, ...(second === undefined ? [] : [second])]
    .slice(0, MOST)
    .map(({ guide, prompt }) => relatedPrompt(guide, prompt));
}

function relatedPrompt(guide: Template, prompt: TemplateQuestion): RelatedPrompt {
  return {
    guide: guide.id,
    guideName: guide.name,
    id: prompt.id,
    ...(prompt.number === undefined ? {} : { number: prompt.number }),
    sections: sectionPath(guide, prompt.section).map((section) => section.heading),
    question: prompt.prompt.question,
  };
}
