import { namespaceOfPrefix } from "../wordml/names";
import { element, property } from "./markup";
import type { ListSpec, NumberFormat } from "./numbering";

/** How far a level of a list stands in, in twentieths of a point; its number hangs in the last of these. */
export const LIST_INDENT = 432;

const MARKS = ["\u2022", "\u25e6"] as const;

/** "1." and "a." by themselves, figures beneath figures with what is around them: "1.2". */
function levelText(formats: readonly NumberFormat[], level: number): string {
  const format = formats[level];
  if (format === "bullet") return MARKS[level % MARKS.length] ?? MARKS[0];
  let first = level;
  while (first > 0 && formats[first] === "decimal" && formats[first - 1] === "decimal") first -= 1;
  const numbers = Array.from({ length: level - first + 1 }, (_, i) => `%${first + i + 1}`);
  return numbers.length === 1 ? `${numbers.join("")}.` : numbers.join(".");
}

/** numbering.xml (ECMA-376-1, 17.9): a definition and an instance of its own for each list. */
export function numberingPart(lists: readonly ListSpec[]): string {
  const definitions = lists.map(({ formats, starts }, i) =>
    element("w:abstractNum", { "w:abstractNumId": i }, [
      property("w:multiLevelType", "multilevel"),
      ...formats.map((format, level) =>
        element("w:lvl", { "w:ilvl": level }, [
          property("w:start", starts[level] ?? 1),
          property("w:numFmt", format),
          property("w:lvlText", levelText(formats, level)),
          property("w:lvlJc", "left"),
          element("w:pPr", {}, [
            element("w:ind", { "w:left": LIST_INDENT * (level + 1), "w:hanging": LIST_INDENT }),
          ]),
        ]),
      ),
    ]),
  );
  const instances = lists.map((_, i) =>
    element("w:num", { "w:numId": i + 1 }, [property("w:abstractNumId", i)]),
  );
  return element("w:numbering", { "xmlns:w": namespaceOfPrefix("w") }, [...definitions, ...instances]);
}
