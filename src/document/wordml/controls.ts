import type { ContentControl, ContentControlKind } from "../../core/model";
import { chosenAlternative } from "./structure";
import { childElement, childElements, isOn, type XmlElement } from "./tree";

/** The properties of a content control (ECMA-376-1 17.5.2.38 sdtPr). */
function controlProperties(control: XmlElement): XmlElement | undefined {
  return childElement(control, "w:sdtPr");
}

/** What Word shows in a control where nothing was entered or chosen yet, unless its maker wrote something else. */
const WORDS_PROMPT =
  /^(?:click (?:or tap )?(?:here )?to enter (?:text|a date)|choose an item|choose a building block)\.?$/i;
/** Longer contents are no prompt of Word's. */
const LONGEST_PROMPT = 60;

/** The text within an element so far as it matters here; longer texts are cut. */
function shortText(element: XmlElement, before = ""): string {
  let text = before;
  for (const child of element.children) {
    if (text.length > LONGEST_PROMPT) break;
    if (typeof child === "string") text += element.name === "w:t" ? child : "";
    else text = shortText(child, text);
  }
  return text;
}

/**
 * 17.5.2.39 showingPlcHdr: what stands in the control is a prompt, not content. LibreOffice does not keep the mark
 * of controls for text; there Word's own prompt, as all that stands in the control, is one without it.
 */
export function isShowingPlaceholder(control: XmlElement): boolean {
  const properties = controlProperties(control);
  if (properties !== undefined && isOn(childElement(properties, "w:showingPlcHdr"))) return true;
  const content = childElement(control, "w:sdtContent");
  return content !== undefined && WORDS_PROMPT.test(shortText(content).trim());
}

/** The element of sdtPr that says what kind of control it is. */
const KINDS: Readonly<Record<string, ContentControlKind>> = {
  "w:richText": "richText",
  "w:text": "plainText",
  "w:dropDownList": "dropDownList",
  "w:comboBox": "comboBox",
  "w:date": "date",
  "w14:checkbox": "checkBox",
  "w:picture": "picture",
  "w:group": "group",
  "w15:repeatingSection": "repeatingSection",
  "w15:repeatingSectionItem": "repeatingSection",
  "w:docPartObj": "other",
  "w:docPartList": "other",
  "w:equation": "other",
  "w:citation": "other",
  "w:bibliography": "other",
};

/** What kind of control it is; rich text where nothing says so (17.5.2.26). */
export function controlKind(control: XmlElement): ContentControlKind {
  for (const property of childElements(controlProperties(control) ?? control)) {
    const kind = KINDS[property.name];
    if (kind !== undefined) return kind;
  }
  return "richText";
}

/** The entries of a drop-down list or combo box (17.5.2.21 listItem): as shown, and as stored. */
export function controlChoices(
  control: XmlElement,
): readonly { readonly shown: string; readonly value: string }[] {
  const properties = controlProperties(control);
  const list =
    properties === undefined
      ? undefined
      : (childElement(properties, "w:dropDownList") ?? childElement(properties, "w:comboBox"));
  if (list === undefined) return [];
  return childElements(list, "w:listItem").map((item) => {
    const value = item.attributes["w:value"] ?? "";
    return { shown: item.attributes["w:displayText"] ?? value, value };
  });
}

/** How a date control shows its day (17.5.2.8 dateFormat). */
export function controlDateFormat(control: XmlElement): string | undefined {
  const properties = controlProperties(control);
  const date = properties === undefined ? undefined : childElement(properties, "w:date");
  return date === undefined ? undefined : childElement(date, "w:dateFormat")?.attributes["w:val"];
}

/**
 * A w:sdt as the model describes it.
 *
 * @param holdsMore it also holds more than the cell or paragraph that is described
 */
export function readControl(control: XmlElement, holdsMore = false): ContentControl {
  const properties = controlProperties(control);
  const value = (name: string): string | undefined =>
    properties === undefined ? undefined : childElement(properties, name)?.attributes["w:val"];
  const kind = controlKind(control);
  const tag = value("w:tag");
  const title = value("w:alias");
  const lock = value("w:lock");
  const dateFormat = kind === "date" ? controlDateFormat(control) : undefined;
  const bound =
    properties !== undefined &&
    (childElement(properties, "w:dataBinding") !== undefined ||
      childElement(properties, "w15:dataBinding") !== undefined);
  return {
    kind,
    ...(tag === undefined ? {} : { tag }),
    ...(title === undefined ? {} : { title }),
    locked: lock === "contentLocked" || lock === "sdtContentLocked",
    bound,
    placeholder: isShowingPlaceholder(control),
    ...(kind === "dropDownList" || kind === "comboBox"
      ? { choices: controlChoices(control).map((choice) => choice.shown) }
      : {}),
    ...(dateFormat === undefined ? {} : { dateFormat }),
    ...(holdsMore ? { holdsMore } : {}),
  };
}

/** What a single look at an element finds within it. */
export interface Contents {
  /** w:sdt elements, outermost first, those of text boxes left out. */
  readonly controls: readonly XmlElement[];
  /** A tracked insertion, deletion or move (17.13.5), of text, a paragraph's mark, a row or a cell. */
  readonly pendingChanges: boolean;
}

const CHANGES = new Set([
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
]);

/** True for a tracked insertion, deletion or move; false for changes of formatting alone. */
export function isTrackedContent(element: XmlElement): boolean {
  return CHANGES.has(element.name);
}

/** True for the record of an earlier formatting (17.13.5.31 rPrChange and its like). */
export function isFormattingChange(element: XmlElement): boolean {
  return element.name.startsWith("w:") && element.name.endsWith("Change");
}

/** Looks through an element for content controls and tracked changes. */
export function lookInto(element: XmlElement): Contents {
  const controls: XmlElement[] = [];
  let pendingChanges = false;
  const look = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (typeof child === "string" || child.name === "w:txbxContent" || isFormattingChange(child)) continue;
      if (child.name === "w:sdt") controls.push(child);
      else if (isTrackedContent(child)) pendingChanges = true;
      const open = child.name === "mc:AlternateContent" ? chosenAlternative(child) : child;
      if (open !== undefined) look(open);
    }
  };
  look(element);
  return { controls, pendingChanges };
}
