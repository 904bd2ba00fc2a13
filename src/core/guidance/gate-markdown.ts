import type { GateState } from "./gate";
import { inline, paragraphs, part, points } from "./markdown";
import { sheetMessages as words } from "./sheet-messages";

/** The gate, as Markdown: what to think of, the question for each case, and what the team has answered. */
export function gateMarkdown({ gate, strategy, answer, otherwise }: GateState): readonly string[] {
  if (strategy === "") return part(2, words.gate, [words.noStrategy]);
  if (answer !== undefined) {
    const fits = gate.cases.find(({ id }) => id === answer.case);
    return part(2, words.gate, [
      words.about(inline(strategy)),
      "",
      ...(fits === undefined ? [] : [`${fits.name}: ${fits.prompt.question ?? fits.prompt.ask}`, ""]),
      words.answered(answer.day, answer.needed),
      ...(answer.reason === "" ? [] : ["", ...paragraphs(words.reason(answer.reason))]),
      ...(otherwise === undefined ? [] : ["", otherwise]),
    ]);
  }
  return part(2, words.gate, [
    words.about(inline(strategy)),
    "",
    ...points(gate.considerations),
    "",
    words.oneOfThese,
    "",
    ...gate.cases.map(
      ({ id, name, prompt }) => `- ${name} (${id}): ${prompt.question ?? prompt.ask} ${prompt.help}`,
    ),
    "",
    words.unanswered,
  ]);
}
