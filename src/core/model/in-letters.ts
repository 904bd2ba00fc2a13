/** What the properties of letters and figures leave of ASCII. */
const ASCII: Readonly<Record<string, string>> = { L: "A-Za-z", Lu: "A-Z", Ll: "a-z", N: "0-9" };
const IS_ASCII = /^[\n\t -~]*$/;

/** A pattern that names letters by their properties. */
export type LetterPattern = Pick<RegExp, "test" | "exec">;

/** The same pattern for texts of ASCII. */
function forAscii(source: string, flags: string): RegExp {
  let inSet = false;
  const plain = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (piece, property?: string) => {
    if (piece === "[" || piece === "]") inSet = piece === "[";
    if (property === undefined) return piece;
    const letters = ASCII[property] ?? "";
    return inSet ? letters : `[${letters}]`;
  });
  return new RegExp(plain, flags.replace("u", ""));
}

/**
 * Patterns that know the letters of all languages take a hundred times as long to build as those that know English, and
 * most texts are English: the whole pattern is built where a text needs it, and neither before there is a text.
 *
 * @param source of a pattern that names letters, figures and marks as \p{L}, \p{N}, \p{M} and their kinds, and nothing
 *   else so, as `String.raw` has it
 * @param flags with "u", not "g" or "y"
 */
export function inLetters(source: string, flags = "u"): LetterPattern {
  let [plain, whole]: (RegExp | undefined)[] = [];
  const of = (text: string): RegExp =>
    IS_ASCII.test(text) ? (plain ??= forAscii(source, flags)) : (whole ??= new RegExp(source, flags));
  return { test: (text) => of(text).test(text), exec: (text) => of(text).exec(text) };
}
