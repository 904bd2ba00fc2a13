import { normaliseText } from "../../core/model";
import { isShowingPlaceholder } from "./controls";
import { chosenAlternative, eachContent, UNWRAPPED, type Wrapping } from "./structure";
import { childElement, childElements, innerText, isOn, walk, type XmlElement } from "./tree";

/** One element that gives text, and where its text stands in that of its paragraph. */
export interface TextPiece {
  /** w:t, w:tab, w:br, w:cr, w:ptab, w:noBreakHyphen, w:sym or m:t. */
  readonly element: XmlElement;
  /** The w:r that holds it; undefined in formulas. */
  readonly run: XmlElement | undefined;
  /** Its normalised text. */
  readonly text: string;
  /** Offset in the paragraph's text. */
  readonly start: number;
  /** What stands around it, block-level wrappers of the paragraph included. */
  readonly around: Wrapping;
  /** It is the result of a field: Word may replace it at any time. */
  readonly inField: boolean;
}

/** What one w:p says by itself. */
export interface ParagraphContent {
  readonly element: XmlElement;
  /** Accepted text, normalised: the pieces' texts in order. */
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** Texts of the content controls that show a prompt instead of content. */
  readonly placeholders: readonly string[];
  /** w:txbxContent of the text boxes anchored here, each once. */
  readonly textBoxes: readonly XmlElement[];
  /** Pictures, drawings, embedded objects, notes and formulas: what no text can take the place of. */
  readonly objects: readonly XmlElement[];
  /** The paragraph's mark is tracked as deleted: accepted, its text joins the next paragraph's. */
  readonly markDeleted: boolean;
}

/**
 * Reads a paragraph as if all tracked changes were accepted (ECMA-376-1 17.3).
 *
 * Kept: w:t, tabs as "\t", breaks as "\n", no-break hyphens as "-", symbols with a character of their own, the
 * results of fields (17.16), the base of ruby text (17.3.3.25), the letters of formulas. Left out: deleted and
 * moved-away text, field instructions, soft hyphens, notes' marks, text boxes (listed apart), prompts of
 * content controls (listed apart), and runs formatted as hidden (17.3.2.41 vanish): a reader does not see
 * them. Hidden by a style alone is not looked for.
 *
 * @param around what stands around the paragraph, for placeholders and changes of a whole block
 */
export function readParagraph(paragraph: XmlElement, around: Wrapping = UNWRAPPED): ParagraphContent {
  return new ParagraphReader(paragraph, around).read();
}

class ParagraphReader {
  private readonly pieces: TextPiece[] = [];
  private readonly textBoxes: XmlElement[] = [];
  private readonly objects: XmlElement[] = [];
  private readonly prompts = new Map<XmlElement, string>();
  /** Fields that are open, outermost first: whether their result has begun. */
  private readonly fields: { inResult: boolean }[] = [];
  private length = 0;

  constructor(
    private readonly paragraph: XmlElement,
    private readonly around: Wrapping,
  ) {}

  read(): ParagraphContent {
    this.readInline(this.paragraph, this.around);
    return {
      element: this.paragraph,
      text: this.pieces.map((piece) => piece.text).join(""),
      pieces: this.pieces,
      placeholders: [...this.prompts.values()].filter((text) => text !== ""),
      textBoxes: this.textBoxes,
      objects: this.objects,
      markDeleted: isMarkDeleted(this.paragraph),
    };
  }

  private readInline(parent: XmlElement, around: Wrapping): void {
    eachContent(
      parent,
      (element, inner) => {
        if (element.name === "w:r") this.readRun(element, inner);
        else if (element.name === "m:oMath" || element.name === "m:oMathPara")
          this.readFormula(element, inner);
      },
      around,
    );
  }

  private readFormula(formula: XmlElement, around: Wrapping): void {
    if (around.change !== "deleted") this.objects.push(formula);
    walk(formula, (element) => {
      if (element.name === "m:t") this.add(element, undefined, innerText(element), around);
      return element.name !== "w:del" && element.name !== "w:moveFrom";
    });
  }

  private readRun(run: XmlElement, around: Wrapping): void {
    const properties = childElement(run, "w:rPr");
    const hidden = properties !== undefined && isOn(childElement(properties, "w:vanish"));
    eachContent(
      run,
      (element, inner) => {
        if (element.name === "w:fldChar") this.readFieldMark(element);
        else if (inner.change === "deleted") return;
        else if (OBJECTS.has(element.name)) this.readObject(element);
        else if (NOTES.has(element.name)) this.objects.push(element);
        else if (element.name === "w:ruby") {
          const base = childElement(element, "w:rubyBase");
          if (base !== undefined) this.readInline(base, inner);
        } else if (!hidden) this.add(element, run, textOf(element), inner);
      },
      around,
    );
  }

  private readFieldMark(mark: XmlElement): void {
    const type = mark.attributes["w:fldCharType"];
    const innermost = this.fields[this.fields.length - 1];
    if (type === "begin") this.fields.push({ inResult: false });
    else if (type === "separate" && innermost !== undefined) innermost.inResult = true;
    else if (type === "end") this.fields.pop();
  }

  private readObject(object: XmlElement): void {
    this.objects.push(object);
    collectTextBoxes(object, this.textBoxes);
  }

  private add(element: XmlElement, run: XmlElement | undefined, raw: string, around: Wrapping): void {
    if (raw === "" || around.change === "deleted") return;
    if (this.fields.some((field) => !field.inResult)) return;
    const text = normaliseText(raw);
    const prompting = around.controls.find(isShowingPlaceholder);
    if (prompting !== undefined) {
      this.prompts.set(prompting, (this.prompts.get(prompting) ?? "") + text);
      return;
    }
    if (text === "") return;
    const inField = this.fields.length > 0 || isInSimpleField(run ?? element, this.paragraph);
    this.pieces.push({ element, run, text, start: this.length, around, inField });
    this.length += text.length;
  }
}

const OBJECTS = new Set(["w:drawing", "w:pict", "w:object"]);
const NOTES = new Set(["w:footnoteReference", "w:endnoteReference"]);

/** The text of one element of a run; "" for those that give none. */
function textOf(element: XmlElement): string {
  switch (element.name) {
    case "w:t":
      return textOfT(element);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return symbol(element);
    default:
      return "";
  }
}

const LINE_END_OR_OUTER_SPACE = /^[ \t]|[ \t]$|[\r\n]/;

/**
 * The characters of a w:t as Word shows them: line ends of the file are spaces, and space at either end counts
 * only where xml:space="preserve" is in force (XML 1.0, 2.10).
 */
export function textOfT(element: XmlElement): string {
  const written = innerText(element);
  if (!LINE_END_OR_OUTER_SPACE.test(written)) return written;
  const raw = written.replace(/[\r\n]/g, " ");
  const trimmed = raw.replace(/^[ \t]+|[ \t]+$/g, "");
  return raw.length === trimmed.length || preservesSpace(element) ? raw : trimmed;
}

function preservesSpace(element: XmlElement): boolean {
  for (let e: XmlElement | undefined = element; e !== undefined; e = e.parent) {
    const value = e.attributes["xml:space"];
    if (value !== undefined) return value === "preserve";
  }
  return false;
}

/** Ticks, crosses and boxes of the Wingdings fonts that people answer with, by code point of the font. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6f: "\u2610",
    0xa8: "\u2610",
    0xfb: "\u2717",
    0xfc: "\u2713",
    0xfd: "\u2612",
    0xfe: "\u2611",
  },
  "wingdings 2": { 0x4f: "\u2717", 0x50: "\u2713", 0x51: "\u2612", 0x52: "\u2611", 0xa3: "\u2610" },
};

/** 17.3.3.30 sym: a character, unless it means something in its own font alone (U+F000 to U+F0FF). */
function symbol(element: XmlElement): string {
  const code = Number.parseInt(element.attributes["w:char"] ?? "", 16);
  if (!(code > 0x1f && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return "";
  const known = SYMBOLS[(element.attributes["w:font"] ?? "").toLowerCase()];
  if (known !== undefined) return known[code & 0xff] ?? "";
  return code >= 0xe000 && code <= 0xf8ff ? "" : String.fromCharCode(code);
}

function isInSimpleField(from: XmlElement, paragraph: XmlElement): boolean {
  for (let e: XmlElement | undefined = from; e !== undefined && e !== paragraph; e = e.parent) {
    if (e.name === "w:fldSimple") return true;
  }
  return false;
}

/** 17.13.5.15 and 17.13.5.21: the mark at the paragraph's end is tracked as deleted or moved away. */
export function isMarkDeleted(paragraph: XmlElement): boolean {
  const properties = childElement(paragraph, "w:pPr");
  const mark = properties === undefined ? undefined : childElement(properties, "w:rPr");
  return (
    mark !== undefined &&
    (childElement(mark, "w:del") !== undefined || childElement(mark, "w:moveFrom") !== undefined)
  );
}

/** The text boxes in a drawing, without those that stand in another text box. */
function collectTextBoxes(element: XmlElement, found: XmlElement[]): void {
  for (const child of childElements(element)) {
    if (child.name === "w:txbxContent") found.push(child);
    else if (child.name === "mc:AlternateContent") {
      const chosen = chosenAlternative(child);
      if (chosen !== undefined) collectTextBoxes(chosen, found);
    } else collectTextBoxes(child, found);
  }
}

/**
 * The offset in an element's own characters that belongs to an offset in its normalised text: normalising
 * removes characters and never adds any.
 */
export function rawOffset(raw: string, offset: number): number {
  let seen = 0;
  let position = 0;
  while (position < raw.length && seen < offset) {
    seen += normaliseText(raw.charAt(position)).length;
    position += 1;
  }
  return position;
}
