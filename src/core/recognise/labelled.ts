import { answerPiece, remembered } from "../model";
import { type Label, labelScorer } from "./labels";

/** A line that begins with a label, taken apart. */
export interface LabelledLine {
  /** The label as it stands, its colon included. */
  readonly prompt: string;
  readonly label: string;
  readonly rest: string;
  /** A mark or a line to write on closes the label; else it is all that stands there. */
  readonly closed: boolean;
  /** How well it fits the label, 0 to 1. */
  readonly score: number;
}

const SURE = 0.8;
/** What may stand between a label and its answer. */
const LABELLED = /^\s*([^:\u2013\u2014\t\n_]{2,60}?)\s*(:|\u2013|\u2014|\t|\n|_{2,}|\s-(?=\s)|$)/;
/** "Our Strategic Objective", "District Initiative": whose it is makes no other label of it. */
const WHOSE = /^(?:our|the|this|district|school|state|team|selected)\s+(?=\S)/i;

/**
 * Makes a line ready to be asked for labels that it may begin with.
 *
 * @returns for a label, the line taken apart; undefined where it does not begin with it
 */
export const labelReader = remembered((line): ((label: Label) => LabelledLine | undefined) => {
  const match = LABELLED.exec(line);
  const [whole, label = "", mark = ""] = match ?? [];
  if (whole === undefined) return () => undefined;
  const { score } = labelScorer(label);
  const bare = label.replace(WHOSE, "");
  const bareScore = bare === label ? score : labelScorer(bare).score;
  return (wanted) => {
    const fit = Math.max(score(wanted), bareScore(wanted) * 0.95);
    if (fit < SURE) return undefined;
    const prompt = /[:\u2013\u2014-]/.test(mark) ? whole.trim() : label;
    return { prompt, label, rest: answerPiece(line, prompt)?.text ?? "", closed: mark !== "", score: fit };
  };
});
