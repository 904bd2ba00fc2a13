import { nameEnd, plainEnd, spaceEnd, valueOf } from "./characters";
import { attributeName, declaredPrefix, elementName, isDeclaration, type Scope, scopeWithin } from "./scopes";

/** What a start tag says. */
export interface StartTag {
  /** The element's name as it stands there. */
  readonly raw: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly declarations: Readonly<Record<string, string>> | undefined;
  /** What is in force within the element. */
  readonly scope: Scope;
  readonly selfClosing: boolean;
  /** Its length in the source. */
  readonly length: number;
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/**
 * Reads a start tag or the tag of an empty element (XML 1.0, 3.1).
 *
 * @param start where its "<" stands
 * @param outer what is in force around it
 * @returns undefined for one that is not as usual
 */
export function readStartTag(source: string, start: number, outer: Scope): StartTag | undefined {
  const behindName = nameEnd(source, start + 1);
  const found = behindName === start + 1 ? undefined : readAttributes(source, behindName);
  if (found === undefined) return undefined;
  const selfClosing = source.charCodeAt(found.end) === SLASH;
  const last = selfClosing ? found.end + 1 : found.end;
  if (source.charCodeAt(last) !== GREATER) return undefined;
  const { declarations } = found;
  const scope = declarations === undefined ? outer : scopeWithin(outer, declarations);
  const raw = source.slice(start + 1, behindName);
  const name = elementName(scope, raw);
  const attributes = namedIn(scope, found.pairs);
  if (name === undefined || attributes === undefined) return undefined;
  return { raw, name, attributes, declarations, scope, selfClosing, length: last + 1 - start };
}

interface RawAttributes {
  /** A name as it stands there, its value, the next name... */
  readonly pairs: readonly string[];
  readonly declarations: Readonly<Record<string, string>> | undefined;
  /** Where what is no attribute begins. */
  readonly end: number;
}

function readAttributes(source: string, from: number): RawAttributes | undefined {
  const pairs: string[] = [];
  let declarations: Record<string, string> | undefined;
  let at = from;
  for (;;) {
    const begin = spaceEnd(source, at);
    const end = nameEnd(source, begin);
    if (end === begin) return { pairs, declarations, end };
    const equals = spaceEnd(source, end);
    const quote = spaceEnd(source, equals + 1);
    if (begin === at || source.charCodeAt(equals) !== EQUALS) return undefined;
    const mark = source.charCodeAt(quote);
    const plain = plainEnd(source, quote + 1, mark);
    const isPlain = source.charCodeAt(plain) === mark;
    const close = isPlain ? plain : source.indexOf(source.charAt(quote), plain);
    if ((mark !== DOUBLE_QUOTE && mark !== SINGLE_QUOTE) || close < 0) return undefined;
    const name = source.slice(begin, end);
    const raw = source.slice(quote + 1, close);
    const value = isPlain ? raw : valueOf(raw);
    if (value === undefined) return undefined;
    at = close + 1;
    if (!isDeclaration(name)) pairs.push(name, value);
    else {
      declarations ??= {};
      const prefix = declaredPrefix(name);
      if (declarations[prefix] !== undefined) return undefined;
      declarations[prefix] = value;
    }
  }
}

/** The attributes by their canonical names; undefined where two of them have the same. */
function namedIn(scope: Scope, pairs: readonly string[]): Readonly<Record<string, string>> | undefined {
  if (pairs.length === 0) return NO_ATTRIBUTES;
  const attributes: Record<string, string> = {};
  for (let i = 0; i < pairs.length; i += 2) {
    const name = attributeName(scope, pairs[i] ?? "");
    if (attributes[name] !== undefined) return undefined;
    attributes[name] = pairs[i + 1] ?? "";
  }
  return attributes;
}
