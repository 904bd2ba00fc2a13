import type { Coverage, CoveredPrompt } from "./coverage";
import { inline, part } from "./markdown";
import { sheetMessages as words } from "./sheet-messages";

const BOXES: Readonly<Record<CoveredPrompt["mark"], string>> = {
  covered: "[x]",
  "not-for-us": "[-]",
  open: "[ ]",
};

function noteOf({ mark, rows, gone, reason }: CoveredPrompt): readonly string[] {
  const steps = rows.map(({ step }) => words.quoted(inline(step)));
  return [
    ...(mark === "covered" ? [words.by(steps)] : []),
    ...(mark === "not-for-us" ? [words.notForUs] : []),
    ...(mark === "open" && steps.length > 0 ? [words.perhapsBy(steps)] : []),
    ...(gone.length > 0 ? [words.gone(gone.map((step) => words.quoted(inline(step))))] : []),
    ...(reason === undefined ? [] : [inline(reason)]),
  ];
}

function promptLines(prompt: CoveredPrompt): readonly string[] {
  const { id, number, question, bullets, mark } = prompt;
  const numbered = number === undefined ? inline(question) : `${number}. ${inline(question)}`;
  return [
    `- ${BOXES[mark]} ${numbered} \`${id}\``,
    ...bullets.map((bullet) => `  - ${inline(bullet)}`),
    ...noteOf(prompt).map((note) => `  - *${note}*`),
  ];
}

/** A guide as a list to go through, as Markdown: each question under its headings, and what the plan says to it. */
export function coverageMarkdown(guideName: string, { sections, counts }: Coverage): readonly string[] {
  return [
    ...part(2, words.coverage(inline(guideName)), [
      words.counts(counts.covered, counts.notForUs, counts.open),
      "",
      ...sections.flatMap(({ headings, prompts }) =>
        part(3, headings.map(inline).join(words.within), prompts.flatMap(promptLines)),
      ),
    ]),
  ];
}
