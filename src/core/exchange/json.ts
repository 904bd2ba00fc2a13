export type ParsedJson =
  | { readonly ok: true; readonly data: unknown }
  /** Line and character, from 1, at which the text stopped being JSON, where the parser tells. */
  | { readonly ok: false; readonly line?: number; readonly character?: number };

/** Reads JSON that a person may have written. Never throws. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, data: JSON.parse(text.replace(/^\uFEFF/, "")) as unknown };
  } catch (error) {
    return { ok: false, ...placeOf(error, text) };
  }
}

function placeOf(error: unknown, text: string): { readonly line?: number; readonly character?: number } {
  const position = /\bposition (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return {};
  const lines = text.slice(0, Number(position)).split("\n");
  return { line: lines.length, character: (lines.at(-1) ?? "").length + 1 };
}
