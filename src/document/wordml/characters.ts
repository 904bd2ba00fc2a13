/**
 * Reads characters of XML 1.0 from a source: what ends a name, a value, a text, and what they mean. Names are those
 * in ASCII; where something else stands, or what may not stand there, the answer says that it is not as usual.
 */

/** What a character of ASCII may be. */
const BEGINS_NAME = 1;
const IN_NAME = 2;
const SPACE = 4;
/** It stands for itself in text and in the value of an attribute. */
const PLAIN = 8;

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_:]/.test(character)) return BEGINS_NAME | IN_NAME | PLAIN;
  if (/[-.0-9]/.test(character)) return IN_NAME | PLAIN;
  if (/[\t\r\n]/.test(character)) return SPACE;
  if (character === " ") return SPACE | PLAIN;
  return code < 0x20 || /[<&\]]/.test(character) ? 0 : PLAIN;
});

function isOf(kind: number, code: number): boolean {
  return code < 128 && ((KINDS[code] ?? 0) & kind) !== 0;
}

/** Where the white space that begins here ends (XML 1.0, 2.3 S). */
export function spaceEnd(source: string, from: number): number {
  let at = from;
  while (isOf(SPACE, source.charCodeAt(at))) at += 1;
  return at;
}

/** Where the name that begins here ends (2.3 Name); `from` where none does. A name that is not all ASCII ends early. */
export function nameEnd(source: string, from: number): number {
  if (!isOf(BEGINS_NAME, source.charCodeAt(from))) return from;
  let at = from + 1;
  while (isOf(IN_NAME, source.charCodeAt(at))) at += 1;
  return at;
}

/** Where the first character stands that does not stand for itself, or the one that is given. */
export function plainEnd(source: string, from: number, stop: number): number {
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    const plain = code < 128 ? isOf(PLAIN, code) : code < 0xd800 || (code > 0xdfff && code < 0xfffe);
    if (!plain || code === stop) return at;
  }
  return source.length;
}

/** What is no character (2.2 Char), single halves of surrogate pairs among them. */
// eslint-disable-next-line no-control-regex -- control characters are what is refused
const REFUSED = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/u;

/** True where all are characters that may stand in a document. */
export function areCharacters(text: string): boolean {
  return !REFUSED.test(text);
}

/** 2.11: every line ends in one line feed. */
export function withLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** What character data means (2.4); undefined where it may not stand so. */
export function textOf(raw: string): string | undefined {
  return areCharacters(raw) && !raw.includes("]]>") ? withoutReferences(withLineEnds(raw)) : undefined;
}

/** What the value of an attribute is (3.3.3, as character data); undefined where it may not stand so. */
export function valueOf(raw: string): string | undefined {
  if (!areCharacters(raw) || raw.includes("<")) return undefined;
  return withoutReferences(raw.replace(/\r\n|[\t\r\n]/g, " "));
}

/** 4.6: the entities that need no declaration. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Every reference to a character or an entity replaced by what it stands for; undefined for one that is not known. */
function withoutReferences(raw: string): string | undefined {
  let text = "";
  let from = 0;
  for (let at = raw.indexOf("&"); at >= 0; at = raw.indexOf("&", from)) {
    const end = raw.indexOf(";", at);
    const name = raw.slice(at + 1, Math.max(at + 1, end));
    const meant = ENTITIES.get(name) ?? character(name);
    if (meant === undefined) return undefined;
    text += raw.slice(from, at) + meant;
    from = end + 1;
  }
  return text + raw.slice(from);
}

/** 4.1 CharRef, without "&" and ";". */
function character(reference: string): string | undefined {
  const [, hexadecimal, decimal = ""] = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(reference) ?? [];
  const code = hexadecimal === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16);
  if (!(code <= 0x10ffff)) return undefined;
  const meant = String.fromCodePoint(code);
  return areCharacters(meant) ? meant : undefined;
}
