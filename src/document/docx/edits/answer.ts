import { lookInto } from "../../wordml/controls";
import { readParagraph } from "../../wordml/text";
import { childElement, childElements, type XmlElement } from "../../wordml/tree";
import { type EditContext, type Outcome, refuse } from "./context";
import { holdingControls, isWithin, writeControl } from "./control";
import { changeMark, copyChildren, insertedRun, linesOf, tag, writerAt } from "./markup";
import { writeParagraphs } from "./paragraphs";

/** A paragraph and the content controls around it. */
export interface AnswerParagraph {
  readonly element: XmlElement;
  readonly controls: readonly XmlElement[];
}

/**
 * Replaces the answer in the paragraphs below a prompt; where there are none, it gets paragraphs of its own
 * behind the prompt.
 *
 * @param prompt the prompt's w:p
 * @param present the paragraphs that hold the present answer, or the blank one that waits for it
 * @returns refused with "picture-or-object", "several-controls", or as `writeControl` does
 */
export function setAnswerBelow(
  context: EditContext,
  prompt: XmlElement,
  present: readonly AnswerParagraph[],
  text: string,
): Outcome {
  const elements = present.map(({ element }) => element);
  if (elements.length === 0) return text === "" ? { splices: [] } : addBelow(context, prompt, text);
  if (elements.some((element) => readParagraph(element).objects.length > 0)) {
    return refuse("picture-or-object");
  }
  const controls = new Set(
    present.flatMap(({ element, controls: around }) =>
      holdingControls([...around, ...lookInto(element).controls]),
    ),
  );
  const [control] = controls;
  if (control === undefined) return writeParagraphs(context, elements, linesOf(text));
  if (controls.size > 1) return refuse("several-controls");
  const held = elements.filter((element) => isWithin(element, control));
  if (held.length !== elements.length && elements.length > 1) return refuse("unsupported-here");
  return writeControl(context, control, held, text);
}

/** What a new paragraph takes over from the prompt: where it stands, not its number, style or weight. */
const PLACE = new Set(["w:bidi", "w:ind", "w:jc", "w:spacing"]);

function addBelow(context: EditContext, prompt: XmlElement, text: string): Outcome {
  const writer = writerAt(context, prompt);
  const properties = childElement(prompt, "w:pPr");
  const others = new Set(
    (properties === undefined ? [] : childElements(properties))
      .map(({ name }) => name)
      .filter((name) => !PLACE.has(name)),
  );
  const place = copyChildren(context, properties, others);
  const added = linesOf(text).map((line) => {
    const mark = changeMark(writer, "ins");
    const inner = place + (mark === "" ? "" : tag(writer, "rPr", mark));
    return tag(writer, "p", (inner === "" ? "" : tag(writer, "pPr", inner)) + insertedRun(writer, "", line));
  });
  return { splices: [{ start: prompt.end, end: prompt.end, text: added.join("") }] };
}
