import { answerText, type Block, isBlankText, remembered } from "../model";
import type { Template, TemplateSection } from "../templates";
import { type Label, labelScorer, sentenceReader } from "./labels";
import { printedEnd } from "./printed";

/** A line by which a template's section is known: its heading, what is printed beneath it, or both. */
export interface SectionMark {
  readonly section: TemplateSection;
  /** Position among the blocks. */
  readonly at: number;
  /** Where it stands in a table. */
  readonly row?: number;
  /** What the template prints on the line, as it stands there. */
  readonly printed: string;
  /** What follows it on the line. */
  readonly rest: string;
}

/** How well a line has to read like a heading. */
const SURE = 0.8;
/** Longer lines are no headings. */
const LONGEST = 120;

interface Line {
  readonly text: string;
  /** Where its first line ends. */
  readonly firstEnd: number;
  readonly score: ((label: Label) => number) | undefined;
  readonly says: (sentence: string) => boolean;
}

/** Remembered, for the sections of every template are looked for on it. */
const lineOf = remembered((text): Line => {
  const [first = ""] = text.split("\n");
  return {
    text,
    firstEnd: first.length,
    score: first.length <= LONGEST ? labelScorer(first).score : undefined,
    says: sentenceReader(text),
  };
});

/** The end of the printed part of a line that begins with the section's heading or with what is printed beneath. */
function printedPart(line: Line, section: TemplateSection, label: Label): number | undefined {
  const { text, firstEnd } = line;
  const intros = section.intro?.split("\n") ?? [];
  const headed = printedEnd(text, section.heading);
  const behind = headed === undefined ? text : text.slice(headed);
  for (const intro of intros) {
    const introduced = printedEnd(behind, intro);
    if (introduced !== undefined) return (headed ?? 0) + introduced;
  }
  if (headed !== undefined) {
    const closed = /^\s*(?:\n|$)/.test(behind) || /[:\u2013\u2014-]$/.test(text.slice(0, headed));
    if (closed) return headed;
  }
  if (intros.some(line.says)) return text.length;
  return (line.score?.(label) ?? 0) >= SURE ? firstEnd : undefined;
}

type Worded = readonly (readonly [TemplateSection, Label])[];

const worded = new WeakMap<Template, Worded>();

/** The sections of a template that a document may show, each with the wordings of its heading. */
function wordings(template: Template): Worded {
  const known = worded.get(template) ?? wordingsOf(template);
  worded.set(template, known);
  return known;
}

function wordingsOf({ sections, fields }: Template): Worded {
  return sections.map((section) => {
    const boxes = fields.filter((field) => field.place === "box" && field.section === section.id);
    // "Part 2" before the heading; figures and letters are left out of any heading.
    const numbered = section.number === undefined ? [] : [`${section.number} ${section.heading}`];
    return [
      section,
      {
        label: section.heading,
        synonyms: [...section.synonyms, ...numbered, ...boxes.flatMap((box) => [box.label, ...box.synonyms])],
      },
    ];
  });
}

/** A line that begins with what the template prints for a section, taken apart. */
export type SectionLine = Pick<SectionMark, "section" | "printed" | "rest">;

/** Reads lines as headings of a template's sections, or as what is printed beneath these. */
export function sectionReader(template: Template): (text: string) => SectionLine | undefined {
  const known = wordings(template);
  return (text) => {
    const trimmed = text.trim();
    if (trimmed === "" || known.length === 0) return undefined;
    const line = lineOf(trimmed);
    for (const [section, label] of known) {
      const end = printedPart(line, section, label);
      if (end === undefined) continue;
      const printed = trimmed.slice(0, end).trim();
      return { section, printed, rest: answerText(trimmed.slice(end)) };
    }
    return undefined;
  };
}

/**
 * Finds the lines that say where a template's sections begin: paragraphs, and cells that stand alone in one of
 * the first rows of a table.
 *
 * @param blocks a stretch of the document
 * @returns the marks in reading order; a heading and what is printed beneath it are two marks unless they share
 *   a line
 */
export function sectionMarks(blocks: readonly Block[], template: Template): readonly SectionMark[] {
  const known = marksOf.get(blocks)?.get(template);
  if (known !== undefined) return known;
  const marks = findMarks(blocks, template);
  marksOf.set(blocks, new Map([...(marksOf.get(blocks) ?? []), [template, marks]]));
  return marks;
}

// Tables and fields both ask for the marks of one document.
const marksOf = new WeakMap<readonly Block[], ReadonlyMap<Template, readonly SectionMark[]>>();

function findMarks(blocks: readonly Block[], template: Template): readonly SectionMark[] {
  const read = sectionReader(template);
  return blocks.flatMap((block, at): readonly SectionMark[] => {
    if (block.kind === "paragraph") {
      const line = read(block.text);
      return line === undefined ? [] : [{ ...line, at }];
    }
    return block.rows.slice(0, 3).flatMap((row) => {
      const filled = row.cells.filter((cell) => !isBlankText(cell.text));
      const line = filled.length > 1 ? undefined : read(filled[0]?.text ?? "");
      return line === undefined ? [] : [{ ...line, at, row: row.index }];
    });
  });
}
