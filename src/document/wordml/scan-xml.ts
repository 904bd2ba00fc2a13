import { areCharacters, nameEnd, plainEnd, spaceEnd, textOf, withLineEnds } from "./characters";
import { readStartTag, type StartTag } from "./scan-tag";
import { type Scope, scopeWithin } from "./scopes";
import type { OpenElement, ParseLimits, XmlElement, XmlNode } from "./tree";

/** A byte-order mark and an XML declaration (XML 1.0, 2.8), or nothing. */
const PROLOGUE =
  /^\ufeff?(?:<\?xml[ \t\r\n]+version=(["'])1\.0\1(?:[ \t\r\n]+encoding=(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\r\n]+standalone=(["'])(?:yes|no)\3)?[ \t\r\n]*\?>)?/;

const BANG = 0x21;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;

const NO_CHILDREN: readonly XmlNode[] = Object.freeze([]);

/**
 * Builds the tree of an XML part as programs write it: XML 1.0 without a document type, its names in ASCII. It
 * takes nothing that is not well-formed, and has no errors of its own: what is not as usual or not right is left to
 * the careful way (see `parseXml`).
 *
 * @returns the root element, or undefined where the careful way has to look
 */
export function scanXml(source: string, limits: ParseLimits): XmlElement | undefined {
  return new Scan(source, limits.maxDepth).run();
}

/** An element that is open, and what was in force before it. */
interface Level {
  element: OpenElement;
  tag: StartTag;
  outer: Scope;
  /** Where its children begin among the nodes that no element has taken yet. */
  firstChild: number;
}

/** Each step begins at `at` and puts it behind what it has read; one that gives false has met what is not as usual. */
class Scan {
  private at = 0;
  private root: OpenElement | undefined;
  private scope = scopeWithin(undefined, {});
  /** By depth; only those above `depth` are open. */
  private readonly levels: Level[] = [];
  private depth = 0;
  /** Nodes that no element has taken yet, those of the innermost open one last; only the first `count` of them. */
  private readonly nodes: XmlNode[] = [];
  private count = 0;
  /** In a document of Word's the same start tags come again and again, letter for letter. */
  private readonly tags = new Map<string, StartTag>();

  constructor(
    private readonly source: string,
    private readonly maxDepth: number,
  ) {}

  run(): XmlElement | undefined {
    const { source } = this;
    this.at = PROLOGUE.exec(source)?.[0].length ?? 0;
    while (this.at < source.length) if (!this.step()) return undefined;
    return this.depth === 0 ? this.root : undefined;
  }

  private step(): boolean {
    const { source, at } = this;
    if (source.charCodeAt(at) !== LESS) return this.depth === 0 ? this.space() : this.text();
    switch (source.charCodeAt(at + 1)) {
      case SLASH:
        return this.endTag();
      case BANG:
        return source.startsWith("--", at + 2) ? this.comment() : this.cdata();
      case QUESTION:
        return this.instruction();
      default:
        return this.startTag();
    }
  }

  /** Outside the root element only white space stands between the markup (2.8). */
  private space(): boolean {
    const from = this.at;
    this.at = spaceEnd(this.source, from);
    return this.at > from;
  }

  private text(): boolean {
    const { source, at } = this;
    const plain = plainEnd(source, at, LESS);
    const isPlain = source.charCodeAt(plain) === LESS;
    const end = isPlain ? plain : source.indexOf("<", plain);
    const raw = source.slice(at, end);
    const text = isPlain ? raw : textOf(raw);
    if (text === undefined || end < 0) return false;
    this.at = end;
    this.addText(text);
    return true;
  }

  /** Adjacent text and CDATA are one string. */
  private addText(text: string): void {
    const last = this.count - 1;
    const before = last < (this.levels[this.depth - 1]?.firstChild ?? 0) ? undefined : this.nodes[last];
    if (typeof before === "string") this.nodes[last] = before + text;
    else this.add(text);
  }

  private add(node: XmlNode): void {
    this.nodes[this.count] = node;
    this.count += 1;
  }

  private startTag(): boolean {
    const { source, at, scope } = this;
    const known = this.tags.get(source.slice(at, source.indexOf(">", at) + 1));
    if (known?.scope === scope) return this.open(known);
    const tag = readStartTag(source, at, scope);
    if (tag === undefined) return false;
    if (tag.scope === scope) this.tags.set(source.slice(at, at + tag.length), tag);
    return this.open(tag);
  }

  private open(tag: StartTag): boolean {
    const { at: start, depth, levels } = this;
    if (depth === 0 ? this.root !== undefined : depth >= this.maxDepth) return false;
    const end = start + tag.length;
    const element: OpenElement = {
      name: tag.name,
      attributes: tag.attributes,
      children: NO_CHILDREN,
      parent: depth === 0 ? undefined : levels[depth - 1]?.element,
      start,
      startTagEnd: end,
      endTagStart: end,
      end,
      declarations: tag.declarations,
    };
    this.root ??= element;
    this.at = end;
    if (tag.selfClosing) {
      this.add(element);
      return true;
    }
    const level = levels[depth];
    if (level === undefined) {
      levels.push({ element, tag, outer: this.scope, firstChild: this.count });
    } else {
      level.element = element;
      level.tag = tag;
      level.outer = this.scope;
      level.firstChild = this.count;
    }
    this.depth = depth + 1;
    this.scope = tag.scope;
    return true;
  }

  private endTag(): boolean {
    const { source, at } = this;
    const level = this.depth === 0 ? undefined : this.levels[this.depth - 1];
    if (level === undefined) return false;
    const { element, firstChild, tag, outer } = level;
    const end = spaceEnd(source, at + 2 + tag.raw.length);
    if (!source.startsWith(tag.raw, at + 2) || source.charCodeAt(end) !== GREATER) return false;
    element.endTagStart = at;
    element.end = end + 1;
    if (this.count > firstChild) element.children = this.nodes.slice(firstChild, this.count);
    this.count = firstChild;
    this.add(element);
    this.scope = outer;
    this.depth -= 1;
    this.at = end + 1;
    return true;
  }

  private comment(): boolean {
    const { source, at } = this;
    // 2.5: no other two hyphens stand in a comment.
    const end = source.indexOf("--", at + 4);
    this.at = end + 3;
    return end > 0 && source.charCodeAt(end + 2) === GREATER && areCharacters(source.slice(at, end));
  }

  private cdata(): boolean {
    const { source, at } = this;
    const end = source.startsWith("<![CDATA[", at) ? source.indexOf("]]>", at) : -1;
    const text = source.slice(at + 9, Math.max(end, 0));
    if (this.depth === 0 || end < 0 || !areCharacters(text)) return false;
    this.at = end + 3;
    this.addText(withLineEnds(text));
    return true;
  }

  private instruction(): boolean {
    const { source, at } = this;
    const behindName = nameEnd(source, at + 2);
    const end = source.indexOf("?>", behindName);
    const name = source.slice(at + 2, behindName);
    // 2.6: its name is not "xml" in any case, and white space comes behind it if anything does.
    if (end < 0 || /^(?:xml)?$/i.test(name) || !areCharacters(source.slice(at, end))) return false;
    this.at = end + 2;
    return end === behindName || spaceEnd(source, behindName) > behindName;
  }
}
