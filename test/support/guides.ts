import { builtinTemplates, type Template } from "../../src/core/templates";
import { type BlockSpec, table } from "./snapshot";

/** The two guides, blank or with answers, as a host reads them. */

export function guide(id: "cip-guide" | "sample-process"): Template {
  const found = builtinTemplates.find((template) => template.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found;
}

/** What stands below a prompt and what it prints, by the prompt's id. */
export type GuideAnswers = Readonly<Record<string, readonly BlockSpec[]>>;

/** A prompt's line with its sub-bullets and its sample below, as the guides print them. */
export function guidePrompt(template: Template, id: string): readonly BlockSpec[] {
  const spec = template.prompts.find((prompt) => prompt.id === id);
  if (spec === undefined) throw new Error(`no prompt ${id}`);
  return [
    { text: spec.prompt.question, list: { level: 0 } },
    ...spec.bullets.map((text) => ({ text, list: { level: 1 } })),
    ...(spec.sample === undefined ? [] : [spec.sample]),
  ];
}

/** The blocks of a guide: headings, banners, introductions, prompts with the answers below. */
export function guideBlocks(template: Template, answers: GuideAnswers = {}): readonly BlockSpec[] {
  const heads = new Map(template.sections.map((section) => [section.id, section]));
  const blocks: BlockSpec[] = [template.titleLine ?? template.name, ...(template.intro?.split("\n") ?? [])];
  const done = new Set<string>();
  const open = (id: string | undefined): void => {
    const section = id === undefined ? undefined : heads.get(id);
    if (section === undefined || done.has(section.id)) return;
    open(section.within);
    done.add(section.id);
    blocks.push(
      section.banner ? table([[section.heading]]) : { text: section.heading, headingLevel: section.level },
      ...(section.intro?.split("\n") ?? []),
    );
  };
  for (const { id, section } of template.prompts) {
    open(section);
    blocks.push(...guidePrompt(template, id), ...(answers[id] ?? []));
  }
  return blocks;
}
