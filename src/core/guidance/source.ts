import type { Template } from "../templates";

/** A source as people know it: the template's name in place of its id. */
export function readableSource(source: string, templates: readonly Template[]): string {
  const template = templates.find(({ id }) => source === id || source.startsWith(`${id},`));
  return template === undefined ? source : `${template.name}${source.slice(template.id.length)}`;
}
