import { openGap } from "../core/model";
import { type Brought, knownTemplates, mergeStateParts, stateEdit, withTemplate } from "../core/state";
import type { Template } from "../core/templates";
import { blankBlocks, blankDocument } from "../document/blank";
import { type DocxDocument, openDocx } from "../document/docx";
import { applied } from "./edits";
import { UsageError } from "./exit";
import type { Aside } from "./job";
import { words } from "./words";

/**
 * The template of an id.
 * @throws UsageError where there is none
 */
export function templateFrom(id: string, brought: Brought): Template {
  const templates = knownTemplates(brought);
  const template = templates.find((one) => one.id === id);
  if (template !== undefined) return template;
  throw new UsageError(
    words.usage.unknownTemplate(
      id,
      templates.map((one) => one.id),
    ),
  );
}

/**
 * A blank document of a template. A district's own template goes with it, so that everybody's pane knows it.
 *
 * @param time the moment at which it is made
 * @param copies how often the template stands in it, one behind the other
 */
export async function newDocument(
  template: Template,
  { templates = [] }: Brought,
  time: string,
  aside: Pick<Aside, "say">,
  copies = 1,
): Promise<DocxDocument> {
  const document = openDocx(blankDocument(template));
  for (let copy = 1; copy < copies; copy += 1) {
    const gap = openGap(await document.read(), undefined);
    if (gap !== undefined)
      await document.apply([{ kind: "insertBlocks", at: gap.at, ...blankBlocks(template) }]);
  }
  if (templates.some(({ id }) => id === template.id)) await carry(document, template, time, aside);
  return document;
}

async function carry(
  document: DocxDocument,
  template: Template,
  time: string,
  aside: Pick<Aside, "say">,
): Promise<void> {
  const snapshot = await document.read();
  const before = mergeStateParts(snapshot.state);
  const edit = stateEdit(snapshot, withTemplate(before, { id: template.id, data: template }, time));
  const report = await document.apply(edit === undefined ? [] : [edit]);
  if (applied(report, "setState") === 0) aside.say(words.keep.notCarried(template.name));
}
