import { SaxesParser } from "saxes";
import { STATE_NAMESPACE } from "../model";
import { entrySchema, STATE_VERSION, type StateEntry } from "./schema";

/** One part as read. */
export interface ReadPart {
  readonly version: number;
  readonly entries: readonly StateEntry[];
}

const EMPTY: ReadPart = { version: STATE_VERSION, entries: [] };
const ENTRY = "entry";

interface Draft {
  broken: boolean;
  version: number | undefined;
  depth: number;
  inEntry: boolean;
  text: string;
  readonly texts: string[];
}

/**
 * Reads one of our parts. What cannot be read counts as empty, for state can be made again from the tables;
 * so does a part of another namespace. A document type declaration ends the reading.
 */
export function readPart(xml: string): ReadPart {
  const draft: Draft = { broken: false, version: undefined, depth: 0, inEntry: false, text: "", texts: [] };
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => {
    draft.broken = true;
  });
  parser.on("doctype", () => {
    draft.broken = true;
  });
  parser.on("opentag", (tag) => {
    draft.depth += 1;
    const ours = tag.uri === STATE_NAMESPACE;
    if (draft.depth === 1 && ours) draft.version = Number(tag.attributes.version?.value ?? STATE_VERSION);
    draft.inEntry = draft.depth === 2 && ours && tag.local === ENTRY;
    draft.text = "";
  });
  parser.on("text", (text) => {
    if (draft.inEntry) draft.text += text;
  });
  parser.on("cdata", (text) => {
    if (draft.inEntry) draft.text += text;
  });
  parser.on("closetag", () => {
    if (draft.inEntry && draft.depth === 2) draft.texts.push(draft.text);
    draft.depth -= 1;
    draft.inEntry = false;
  });
  parser.write(xml.replace(/^\ufeff/, "")).close();
  if (draft.broken || draft.version === undefined || !Number.isInteger(draft.version)) return EMPTY;
  return { version: draft.version, entries: draft.texts.flatMap((text) => readEntry(text) ?? []) };
}

function readEntry(text: string): StateEntry | undefined {
  try {
    const result = entrySchema.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined; // an entry that is no JSON says nothing
  }
}

/**
 * Writes entries as a part. There is no XML declaration: with one, Word on some platforms cannot update the
 * part any more.
 */
export function serialiseState(entries: readonly StateEntry[]): string {
  const body = entries.map((entry) => `<${ENTRY}>${escapeJson(JSON.stringify(entry))}</${ENTRY}>`).join("");
  return `<state xmlns="${STATE_NAMESPACE}" version="${STATE_VERSION}">${body}</state>`;
}

/** JSON holds no control characters of its own; two code points more are no XML characters. */
function escapeJson(json: string): string {
  return json
    .replace(
      /[\ufffe\uffff\u007f-\u009f]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
    )
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
