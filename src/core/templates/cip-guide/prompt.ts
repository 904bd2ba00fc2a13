import type { ColumnRole } from "../../plan";
import type { TemplateData } from "../schema";

export type GuidePrompt = NonNullable<TemplateData["prompts"]>[number];

/** A guiding question as it is written down here; its number and id follow from its place in the section. */
export interface GuideQuestion {
  /** A word or two on what it is about. */
  readonly label: string;
  /** As the guide prints it. */
  readonly question: string;
  readonly bullets?: string[];
  readonly ask: string;
  readonly help: string;
  readonly example?: string;
  readonly helps: ColumnRole[];
}

/** The questions of one section, numbered by their position. */
export function guideSection(
  section: string,
  heading: string,
  questions: readonly GuideQuestion[],
): GuidePrompt[] {
  return questions.map(({ label, question, bullets, ask, help, example, helps }, index) => ({
    id: `${section}-${index + 1}`,
    number: String(index + 1),
    section,
    label,
    ...(bullets === undefined ? {} : { bullets }),
    helps,
    requirement: "optional",
    prompt: {
      question,
      ask,
      help,
      ...(example === undefined ? {} : { example }),
      source: `cip-guide, ${heading} ${index + 1}`,
    },
  }));
}
