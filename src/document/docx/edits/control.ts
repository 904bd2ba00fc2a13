import { readControlDate, type RefusalCode, sameText } from "../../../core/model";
import { escapeXml } from "../../wordml/escape";
import { controlChoices, controlDateFormat, controlKind, isShowingPlaceholder } from "../../wordml/controls";
import type { Splice } from "../../wordml/splice";
import { childElement, prefixInScope, walk, type XmlElement } from "../../wordml/tree";
import { isSelfClosing } from "../xml-edit";
import { clearInline, open, strikeInline } from "./clearing";
import { type EditContext, type Outcome, refuse } from "./context";
import { formattingOfControl, formattingOfRun } from "./formatting";
import { insertedRun, linesOf, writerAt } from "./markup";
import { writeParagraphs } from "./paragraphs";

/**
 * Writes a text through a content control (ECMA-376-1 17.5.2): the prompt goes, a list takes only what it
 * lists, a date control gets its day.
 *
 * @param paragraphs the paragraphs that it holds; none where it stands in a line
 */
export function writeControl(
  context: EditContext,
  control: XmlElement,
  paragraphs: readonly XmlElement[],
  text: string,
): Outcome {
  const value = controlValue(context, control, text);
  if ("refused" in value) return value;
  const isPrompt = isShowingPlaceholder(control);
  const formatting = isPrompt
    ? formattingOfControl(context, control) || promptFormatting(context, control)
    : undefined;
  const content =
    paragraphs.length === 0
      ? writeInline(context, control, value.text, isPrompt, formatting)
      : writeParagraphs(context, paragraphs, value.lines, {
          isPrompt,
          ...(formatting === undefined ? {} : { formatting }),
        });
  if ("refused" in content) return content;
  return { splices: [...value.splices, ...content.splices] };
}

/** The formatting of the prompt without the style that makes it grey. */
function promptFormatting(context: EditContext, control: XmlElement): string {
  let first: XmlElement | undefined;
  walk(control, (element) => {
    if (element.name === "w:r") first ??= element;
    return first === undefined;
  });
  return first === undefined ? "" : formattingOfRun(context, first);
}

function writeInline(
  context: EditContext,
  control: XmlElement,
  text: string,
  isPrompt: boolean,
  formatting: string | undefined,
): Outcome {
  const content = childElement(control, "w:sdtContent");
  if (content === undefined) return refuse("unsupported-here");
  const writer = writerAt(context, content);
  const look = formatting ?? promptFormatting(context, control);
  const markup = insertedRun(writer, look, text);
  if (isSelfClosing(content)) return { splices: markup === "" ? [] : [open(context, content, markup)] };
  if (context.tracking === undefined || isPrompt) {
    const { splices, at } = clearInline(context, content);
    return { splices: markup === "" ? splices : [{ start: at, end: at, text: markup }, ...splices] };
  }
  const { splices, at } = strikeInline(writer, context.tracking, content);
  return { splices: markup === "" ? splices : [...splices, { start: at, end: at, text: markup }] };
}

interface ControlValue {
  /** Changes of the control's properties. */
  readonly splices: readonly Splice[];
  /** What is written into it. */
  readonly text: string;
  /** The same as paragraphs: one for all kinds but rich text, where line ends are line breaks. */
  readonly lines: readonly string[];
}

function controlValue(
  context: EditContext,
  control: XmlElement,
  text: string,
): ControlValue | { readonly refused: RefusalCode } {
  const properties = childElement(control, "w:sdtPr");
  const prompt = properties && childElement(properties, "w:showingPlcHdr");
  const splices: Splice[] = prompt === undefined ? [] : [{ start: prompt.start, end: prompt.end, text: "" }];
  const attribute = (element: string, name: string, value: string | undefined): void => {
    const holder = properties && childElement(properties, element);
    if (holder !== undefined) splices.push(...setAttribute(context, holder, name, value));
  };
  switch (controlKind(control)) {
    case "richText":
      return { splices, text, lines: linesOf(text) };
    case "plainText":
      return { splices, text, lines: [text] };
    case "dropDownList": {
      const choice = controlChoices(control).find(({ shown }) => sameText(shown, text));
      if (choice === undefined && text !== "") return refuse("not-listed-in-dropdown");
      attribute("w:dropDownList", "lastValue", choice?.value);
      const shown = text === "" ? "" : (choice?.shown ?? "");
      return { splices, text: shown, lines: [shown] };
    }
    case "comboBox":
      attribute(
        "w:comboBox",
        "lastValue",
        controlChoices(control).find(({ shown }) => sameText(shown, text))?.value,
      );
      return { splices, text, lines: [text] };
    case "date": {
      const day = readControlDate(text, controlDateFormat(control));
      if (day === undefined && text !== "") return refuse("not-a-date");
      attribute("w:date", "fullDate", day === undefined ? undefined : `${day}T00:00:00Z`);
      return { splices, text, lines: [text] };
    }
    default:
      return refuse("unsupported-here");
  }
}

/** Sets or removes an attribute of WordprocessingML in an element's start tag. */
function setAttribute(
  { source }: EditContext,
  element: XmlElement,
  name: string,
  value: string | undefined,
): readonly Splice[] {
  const prefix = prefixInScope(element, "w");
  if (prefix === undefined || prefix === "") return [];
  const startTag = source.slice(element.start, element.startTagEnd);
  const found = new RegExp(`\\s${prefix}:${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(startTag);
  const written = value === undefined ? "" : ` ${prefix}:${name}="${escapeXml(value)}"`;
  if (found !== null) {
    const start = element.start + found.index;
    return [{ start, end: start + found[0].length, text: written }];
  }
  if (written === "") return [];
  const at = element.startTagEnd - (isSelfClosing(element) ? 2 : 1);
  return [{ start: at, end: at, text: written }];
}

/** The controls that hold a text themselves, in reading order: groups only keep others together. */
export function holdingControls(controls: readonly XmlElement[]): readonly XmlElement[] {
  return controls.filter((control) => controlKind(control) !== "group");
}

/** True where an element stands inside a control. */
export function isWithin(element: XmlElement, control: XmlElement): boolean {
  return element.start >= control.start && element.end <= control.end;
}
