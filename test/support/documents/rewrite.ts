import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseXml } from "../../../src/document/wordml/parse";
import {
  childElement,
  childElements,
  innerText,
  walk,
  type XmlElement,
} from "../../../src/document/wordml/tree";
import { escapeText } from "./package";

/**
 * Rewriting a document's markup as programs and people do it, its words left as they are: each change takes the
 * main part and gives another that says the same.
 */

/** An element's own tags and what stands between them; a self-closing one has only `open`. */
interface Pieces {
  readonly open: string;
  readonly inner: string;
  readonly close: string;
}

type Rewriter = (element: XmlElement, pieces: Pieces) => string;

/** Numbers from 0 to below 1, as many as are asked for. */
export type Chance = () => number;

/** A chance of one's own: the same seed gives the same numbers (a linear congruential generator). */
export function chanceOf(seed: number): Chance {
  let state = (seed % 0x7fffffff) + 1;
  return () => {
    state = (state * 48271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Writes an element anew, inside out. */
function rewriteElement(source: string, element: XmlElement, rewriter: Rewriter): string {
  let inner = "";
  let position = element.startTagEnd;
  for (const child of element.children) {
    if (typeof child === "string") continue;
    inner += source.slice(position, child.start) + rewriteElement(source, child, rewriter);
    position = child.end;
  }
  inner += source.slice(position, element.endTagStart);
  return rewriter(element, {
    open: source.slice(element.start, element.startTagEnd),
    inner,
    close: source.slice(element.endTagStart, element.end),
  });
}

function whole({ open, inner, close }: Pieces): string {
  return open + inner + close;
}

/** A change of the parts of a package, by name. */
export type Change = (parts: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;

const MAIN = "word/document.xml";

/** The document with its parts changed one change after the other. */
export function changed(bytes: Uint8Array, ...changes: readonly Change[]): Uint8Array {
  const files = unzipSync(bytes);
  const texts = Object.fromEntries(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
  const after = changes.reduce<Readonly<Record<string, string>>>((parts, change) => change(parts), texts);
  const data = Object.fromEntries(Object.entries(after).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(data, { mtime: new Date(2024, 0, 1), level: 1 });
}

function inMain(rewriter: (root: XmlElement) => Rewriter): Change {
  return (parts) => {
    const source = parts[MAIN] ?? "";
    const root = parseXml(source);
    const start = source.slice(0, root.start);
    return { ...parts, [MAIN]: start + rewriteElement(source, root, rewriter(root)) };
  };
}

/**
 * Runs cut in pieces wherever somebody typed, with what Word leaves between them: revision ids, proofing marks,
 * bookmarks, the page break of the last printing.
 */
export function splitRuns(chance: Chance): Change {
  let ids = 7000;
  const between = (): string => {
    ids += 1;
    const name = `_Ref${ids}`;
    const marks = [
      "",
      '<w:proofErr w:type="spellStart"/><w:proofErr w:type="spellEnd"/>',
      `<w:bookmarkStart w:id="${ids}" w:name="${name}"/><w:bookmarkEnd w:id="${ids}"/>`,
      '<w:proofErr w:type="gramStart"/><w:proofErr w:type="gramEnd"/>',
    ];
    return marks[Math.floor(chance() * marks.length)] ?? "";
  };
  const cut = (text: string): readonly string[] => {
    if (text.length < 2 || chance() < 0.3) return [text];
    const at = 1 + Math.floor(chance() * (text.length - 1));
    // Half of a surrogate pair is no character.
    if (/[\udc00-\udfff]/.test(text.charAt(at))) return [text];
    return [...cut(text.slice(0, at)), ...cut(text.slice(at))];
  };
  return inMain(() => (element, pieces) => {
    const [text, ...others] = childElements(element).filter(({ name }) => name !== "w:rPr");
    if (element.name !== "w:r" || text?.name !== "w:t" || others.length > 0) return whole(pieces);
    const properties = childElement(element, "w:rPr");
    const look = properties === undefined ? "" : pieces.inner.slice(0, properties.end - element.startTagEnd);
    const runs = cut(innerText(text)).map((piece) => {
      const rsid = Math.floor(chance() * 0xffffff)
        .toString(16)
        .toUpperCase()
        .padStart(8, "0");
      const printed = chance() < 0.2 ? "<w:lastRenderedPageBreak/>" : "";
      return `<w:r w:rsidR="${rsid}">${look}${printed}<w:t xml:space="preserve">${escapeText(piece)}</w:t></w:r>`;
    });
    return runs.join(between());
  });
}

/** Content controls about paragraphs, rows, cells and tables. */
export function wrapInControls(chance: Chance, share = 0.3): Change {
  let ids = 880000;
  const wrapped = new Set(["w:p", "w:tr", "w:tc", "w:tbl"]);
  return inMain(() => (element, pieces) => {
    const own = whole(pieces);
    if (!wrapped.has(element.name) || chance() >= share) return own;
    // A section's properties stand in a paragraph of the body itself.
    if (own.includes("<w:sectPr")) return own;
    ids += 1;
    return `<w:sdt><w:sdtPr><w:id w:val="${ids}"/></w:sdtPr><w:sdtContent>${own}</w:sdtContent></w:sdt>`;
  });
}

/**
 * Empty paragraphs between the body's blocks.
 *
 * @param keep pairs of blocks to leave together, by the position of the second among the body's paragraphs and
 *   tables: lines of one answer
 */
export function addEmptyParagraphs(chance: Chance, keep: (block: number) => boolean = () => false): Change {
  const looks = [
    "<w:p/>",
    '<w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>',
    '<w:p><w:r><w:t xml:space="preserve"> </w:t></w:r></w:p>',
  ];
  return inMain(() => {
    let block = -1;
    return (element, pieces) => {
      const own = whole(pieces);
      if (element.parent?.name !== "w:body" || !["w:p", "w:tbl"].includes(element.name)) return own;
      block += 1;
      if (keep(block)) return own;
      const count = Math.floor(chance() * 3);
      return Array.from({ length: count }, () => looks[Math.floor(chance() * looks.length)]).join("") + own;
    };
  });
}

/** All formatting gone: styles, character formatting, repeated rows, alternative texts. */
export function dropStyles(): Change {
  const gone = new Set([
    "w:pStyle",
    "w:rStyle",
    "w:rPr",
    "w:tblStyle",
    "w:tblHeader",
    "w:cantSplit",
    "w:trHeight",
    "w:shd",
    "w:tblCaption",
    "w:tblDescription",
    "w:keepNext",
    "w:ind",
  ]);
  return inMain(() => (element, pieces) => (gone.has(element.name) ? "" : whole(pieces)));
}

/** Styles under other names and ids, as after a paste into somebody's house template. */
export function renameStyles(): Change {
  const rename = (xml: string): string =>
    xml
      .replace(/(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]+)"/g, '$1House$2"')
      .replace(/(w:styleId=")([^"]+)"/g, '$1House$2"')
      .replace(/(<w:name w:val=")([^"]+)"/g, '$1House $2"');
  return (parts) => ({
    ...parts,
    [MAIN]: rename(parts[MAIN] ?? ""),
    "word/styles.xml": rename(parts["word/styles.xml"] ?? ""),
  });
}

/** Numbers and bullets typed as text instead of counted by Word. */
export function typeNumbers(
  format: (number: string, level: number) => string = (number) => `${number}.\t`,
): Change {
  return (parts) => {
    const label = listCounter(parts["word/numbering.xml"] ?? "");
    const main = inMain(() => (element, pieces) => {
      const place = childElement(element, "w:pPr");
      const list = place === undefined ? undefined : childElement(place, "w:numPr");
      if (element.name !== "w:p" || place === undefined || list === undefined) {
        return element.name === "w:numPr" ? "" : whole(pieces);
      }
      const level = Number(childElement(list, "w:ilvl")?.attributes["w:val"] ?? 0);
      const text = format(label(childElement(list, "w:numId")?.attributes["w:val"] ?? "", level), level);
      const typed = text
        .split(/(\t)/)
        .map((piece) =>
          piece === "\t" ? "<w:tab/>" : `<w:t xml:space="preserve">${escapeText(piece)}</w:t>`,
        )
        .join("");
      const end = pieces.inner.indexOf("</w:pPr>") + "</w:pPr>".length;
      const inner = `${pieces.inner.slice(0, end)}<w:r>${typed}</w:r>${pieces.inner.slice(end)}`;
      return pieces.open + inner + pieces.close;
    });
    return main(parts);
  };
}

/** What Word would print before list paragraphs, the number of their own level only; bullets as marks. */
function listCounter(numbering: string): (list: string, level: number) => string {
  const root = parseXml(numbering);
  const value = (element: XmlElement | undefined, name: string): string =>
    (element === undefined ? undefined : childElement(element, name))?.attributes["w:val"] ?? "";
  const definitions = childElements(root, "w:abstractNum");
  const counts = new Map<string, (number | undefined)[]>();
  return (list, level) => {
    const instance = childElements(root, "w:num").find((one) => one.attributes["w:numId"] === list);
    const definition = definitions.find(
      (one) => one.attributes["w:abstractNumId"] === value(instance, "w:abstractNumId"),
    );
    const look =
      definition &&
      childElements(definition, "w:lvl").find((one) => one.attributes["w:ilvl"] === String(level));
    const format = value(look, "w:numFmt");
    if (format === "bullet") return value(look, "w:lvlText");
    const counted = counts.get(list) ?? [];
    counts.set(list, counted);
    const before = counted[level];
    const next = before === undefined ? Number(value(look, "w:start")) : before + 1;
    counted[level] = next;
    counted.length = level + 1;
    const letter = String.fromCharCode(96 + next);
    if (format === "lowerLetter") return letter;
    return format === "upperLetter" ? letter.toUpperCase() : String(next);
  };
}

/** Runs as tracked insertions that nobody decided on yet. */
export function trackRuns(chance: Chance, share = 0.3): Change {
  let ids = 990000;
  return inMain(() => (element, pieces) => {
    const own = whole(pieces);
    if (element.name !== "w:r" || element.parent?.name !== "w:p" || chance() >= share) return own;
    ids += 1;
    return `<w:ins w:id="${ids}" w:author="Grace Lin" w:date="2024-09-10T08:00:00Z">${own}</w:ins>`;
  });
}

/** Words of the document's own written otherwise. `answers` are what people filled in; these stay. */
export function rewordRuns(change: (text: string) => string, answers: readonly string[]): Change {
  // The longest first: one answer may begin as another one is.
  const lines = answers
    .flatMap((answer) => answer.split("\n"))
    .filter((line) => line !== "")
    .sort((a, b) => b.length - a.length);
  const reword = (text: string): string => {
    const line = lines.find((one) => text.includes(one));
    if (line === undefined) return change(text);
    const at = text.indexOf(line);
    return reword(text.slice(0, at)) + line + reword(text.slice(at + line.length));
  };
  return inMain(
    () => (element, pieces) =>
      element.name === "w:t"
        ? `<w:t xml:space="preserve">${escapeText(reword(innerText(element)))}</w:t>`
        : whole(pieces),
  );
}

/** The columns of tables with at least three, in another order; rows that are not divided into all of them stay. */
export function shuffleColumns(chance: Chance): Change {
  return inMain((root) => {
    const orders = new Map<XmlElement, readonly number[]>();
    walk(root, (element) => {
      if (element.name !== "w:tbl") return true;
      const columns = childElements(childElement(element, "w:tblGrid") ?? element, "w:gridCol").length;
      const order = Array.from({ length: columns }, (_, i) => ({ i, at: chance() }))
        .sort((a, b) => a.at - b.at)
        .map(({ i }) => i);
      if (columns > 2) orders.set(element, order);
      return false;
    });
    return (element, pieces) => {
      const order = element.parent && orders.get(element.parent);
      const cells = childElements(element, "w:tc");
      if (element.name !== "w:tr" || cells.length !== order?.length) return whole(pieces);
      const { startTagEnd } = element;
      const texts = cells.map((cell) => pieces.inner.slice(cell.start - startTagEnd, cell.end - startTagEnd));
      const before = pieces.inner.slice(0, (cells[0]?.start ?? 0) - startTagEnd);
      return pieces.open + before + order.map((i) => texts[i] ?? "").join("") + pieces.close;
    };
  });
}
