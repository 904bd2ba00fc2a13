import { comparableText, remembered } from "../../model";
import { answerKind } from "../answers";
import { plainContext, type ReadContext } from "../context";
import { readDate } from "../dates";
import { plainText } from "../dates/words";
import type { MeasureValue } from "../value";
import { instrumentOf, productOf } from "./evidence";
import { figuresOf, levelsOf } from "./figures";
import { populationOf } from "./population";
import { readerOf, timedWords } from "./reader";
import { timeFrameOf, timeSpans } from "./time-frame";
import { tokensOf } from "./tokens";

/** What does not depend on the document. */
interface Parts {
  readonly counted: Pick<MeasureValue, "kind" | "figures" | "baseline" | "target">;
  /** The words of the time frame. */
  readonly when: string | undefined;
  readonly named: Pick<MeasureValue, "population" | "instrument" | "product">;
}

const partsOf = remembered((raw): Parts | undefined => {
  const own = comparableText(raw);
  const plain = plainText(own);
  // Places are counted in the one text; where signs were resolved they no longer fit the other.
  const text = plain.length === own.length ? own : plain;
  const spans = timeSpans(plain);
  const tokens = tokensOf(text);
  const timed = timedWords(tokens, spans);
  const found = figuresOf(text, tokens, timed);
  const reader = readerOf(text, tokens, timed, found);
  const when = timeFrameOf(text, spans);
  const [population, instrument, product] = [populationOf(reader), instrumentOf(reader), productOf(reader)];
  const nothing = when === undefined && population === undefined && instrument === undefined;
  if (nothing && product === undefined && found.length === 0) return undefined;
  return {
    counted: { kind: "measure", figures: found.map(({ figure }) => figure), ...levelsOf(tokens, found) },
    when,
    named: {
      ...(population === undefined ? {} : { population }),
      ...(instrument === undefined ? {} : { instrument }),
      ...(product === undefined ? {} : { product }),
    },
  };
});

/**
 * Reads what can be counted or seen in a measure, a target or a benchmark.
 *
 * @param raw any text
 * @param context what the template and the document tell about its dates
 * @returns figures (numbers that name something, such as "grade 3", are none), from where to where they are to go,
 *   until when, of whom, by what it is seen, and a work product that one can see done; undefined where the text is
 *   no answer or holds none of them. Texts are given in the text's own words, dashes and quotes made plain where
 *   signs had to be resolved
 */
export function readMeasure(raw: string, context: ReadContext = plainContext): MeasureValue | undefined {
  if (answerKind(raw) !== "given") return undefined;
  const parts = partsOf(raw);
  if (parts === undefined) return undefined;
  const { counted, when, named } = parts;
  if (when === undefined) return { ...counted, ...named };
  const date = readDate(when, context.dates);
  return { ...counted, timeFrame: { text: when, ...(date === undefined ? {} : { date }) }, ...named };
}
