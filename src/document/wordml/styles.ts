import type { ListMark } from "../../core/model";
import { childElement, childElements, type XmlElement } from "./tree";

/** What styles and numbering say about a paragraph. */
export interface ParagraphStyles {
  /** Outline level 1 to 9, or undefined for body text. */
  headingLevel(paragraph: XmlElement): number | undefined;
  /** The list that numbers or bullets it, or undefined. */
  list(paragraph: XmlElement): ListMark | undefined;
}

interface StyleFacts {
  readonly outline: number | undefined;
  readonly numbering: { readonly id: string | undefined; readonly level: number | undefined };
}

const NO_FACTS: StyleFacts = { outline: undefined, numbering: { id: undefined, level: undefined } };

/**
 * Reads the parts that styles come from; each may be absent.
 *
 * @param styles w:styles (ECMA-376-1 17.7.4.18)
 * @param numbering w:numbering (17.9.16)
 */
export function readStyles(
  styles: XmlElement | undefined,
  numbering: XmlElement | undefined,
): ParagraphStyles {
  const elements = new Map<string, XmlElement>();
  let byDefault: string | undefined;
  for (const style of styles === undefined ? [] : childElements(styles, "w:style")) {
    const id = style.attributes["w:styleId"];
    if (id === undefined || (style.attributes["w:type"] ?? "paragraph") !== "paragraph") continue;
    elements.set(id, style);
    if (["1", "true", "on"].includes(style.attributes["w:default"] ?? "")) byDefault ??= id;
  }
  const known = new Map<string, StyleFacts>();
  const factsOf = (id: string, depth = 0): StyleFacts => {
    const earlier = known.get(id);
    if (earlier !== undefined) return earlier;
    const style = elements.get(id);
    // 17.7.4.3 basedOn: a chain that returns to itself is damage and ends where it is noticed.
    if (style === undefined || depth > 50) return styleWithoutPart(id);
    const base = value(style, "w:basedOn");
    const inherited = base === undefined ? NO_FACTS : factsOf(base, depth + 1);
    const properties = childElement(style, "w:pPr");
    const own = numberingOf(properties);
    const facts: StyleFacts = {
      outline: outlineOf(properties) ?? headingByName(value(style, "w:name")) ?? inherited.outline,
      numbering: {
        id: own.id ?? inherited.numbering.id,
        level: own.level ?? inherited.numbering.level,
      },
    };
    known.set(id, facts);
    return facts;
  };
  const lists = readNumbering(numbering);
  const styleOf = (properties: XmlElement | undefined): string | undefined =>
    (properties === undefined ? undefined : value(properties, "w:pStyle")) ?? byDefault;

  return {
    headingLevel: (paragraph) => {
      const properties = childElement(paragraph, "w:pPr");
      const style = styleOf(properties);
      const outline = outlineOf(properties) ?? (style === undefined ? undefined : factsOf(style).outline);
      return outline === undefined || outline > 8 ? undefined : outline + 1;
    },
    list: (paragraph) => {
      const properties = childElement(paragraph, "w:pPr");
      const style = styleOf(properties);
      const own = numberingOf(properties);
      const inherited = style === undefined ? NO_FACTS.numbering : factsOf(style).numbering;
      const id = own.id ?? inherited.id;
      // 17.9.18 numId: 0 takes the numbering away that a style gives.
      if (id === undefined || id === "0") return undefined;
      const linked = own.id === undefined && style !== undefined ? lists.levelOfStyle(id, style) : undefined;
      const level = Math.min(Math.max(own.level ?? linked ?? inherited.level ?? 0, 0), 8);
      return lists.marks(id, level) ? { level } : undefined;
    },
  };
}

function value(parent: XmlElement, name: string): string | undefined {
  return childElement(parent, name)?.attributes["w:val"];
}

function integer(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? "", 10);
  return Number.isFinite(number) ? number : undefined;
}

/** 17.3.1.20 outlineLvl: 0 to 8, and 9 for body text. */
function outlineOf(properties: XmlElement | undefined): number | undefined {
  return properties === undefined ? undefined : integer(value(properties, "w:outlineLvl"));
}

/** The built-in heading styles have their level by name also where a producer leaves it unsaid. */
function headingByName(name: string | undefined): number | undefined {
  const level = integer(/^heading ?([1-9])$/i.exec(name ?? "")?.[1]);
  return level === undefined ? undefined : level - 1;
}

function styleWithoutPart(id: string): StyleFacts {
  return { ...NO_FACTS, outline: headingByName(id) };
}

function numberingOf(properties: XmlElement | undefined): StyleFacts["numbering"] {
  const numbering = properties === undefined ? undefined : childElement(properties, "w:numPr");
  if (numbering === undefined) return NO_FACTS.numbering;
  return { id: value(numbering, "w:numId"), level: integer(value(numbering, "w:ilvl")) };
}

interface Lists {
  /** The level of a list that is linked to a paragraph style (17.9.23 pStyle). */
  levelOfStyle(numId: string, style: string): number | undefined;
  /** False where the list is not defined, or its level shows no mark (17.9.17 numFmt "none" without text). */
  marks(numId: string, level: number): boolean;
}

function readNumbering(numbering: XmlElement | undefined): Lists {
  if (numbering === undefined) return { levelOfStyle: () => undefined, marks: () => true };
  const abstracts = new Map(
    childElements(numbering, "w:abstractNum").map((e) => [e.attributes["w:abstractNumId"], e]),
  );
  const lists = new Map(
    childElements(numbering, "w:num").map((e) => [
      e.attributes["w:numId"],
      abstracts.get(value(e, "w:abstractNumId")),
    ]),
  );
  const levels = (numId: string): readonly XmlElement[] => {
    const list = lists.get(numId);
    return list === undefined ? [] : childElements(list, "w:lvl");
  };
  return {
    levelOfStyle: (numId, style) =>
      integer(levels(numId).find((level) => value(level, "w:pStyle") === style)?.attributes["w:ilvl"]),
    marks: (numId, level) => {
      if (!lists.has(numId)) return false;
      const definition = levels(numId).find((e) => e.attributes["w:ilvl"] === String(level));
      if (definition === undefined) return true;
      return value(definition, "w:numFmt") !== "none" || (value(definition, "w:lvlText") ?? "") !== "";
    },
  };
}
