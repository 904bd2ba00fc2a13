import { type Dialect, type ParagraphLook, W } from "./dialects";
import { docxOf, escapeText } from "./package";
import {
  type CellSpec,
  type CommentSpec,
  type PlanSpec,
  rich,
  type RichCell,
  type StepSpec,
} from "./plan-spec";

/** The plan's own words, as the template has them. */
export const ESE = {
  title: "Action Plan Template",
  school: "District/School Name:",
  date: "Today\u2019s Date:",
  strategy: "Strategy:",
  columns: ["Action Steps", "Resources", "Measures of Implementation (Outputs)", "Owner", "Deadline"],
  questions: [
    "What steps must be taken to implement our strategy?",
    "What specific supports are needed to implement this action step?",
    "How will readers of the plan know the action step or strategy is fully realized or carried out?",
    "Who is most closely responsible and accountable for taking each action step?",
    "By when will the step be completed?",
  ],
} as const;

const WIDTHS = [3744, 2736, 3168, 1872, 1584] as const;
const MOMENT = "2024-09-10T08:00:00Z";
const TRACKER = `w:author="Grace Lin" w:date="${MOMENT}"`;
const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

export interface WriteOptions {
  /** Put the template's explanations before the plan: head table, logic model, blank picture of the table. */
  readonly guide?: boolean;
  /** Leave the row of guiding questions out, as many teams do. */
  readonly withoutQuestions?: boolean;
  /** Put each plan's table into a content control. */
  readonly tableInControl?: boolean;
  /** Switch Track Changes on. */
  readonly trackChanges?: boolean;
}

interface Numbered {
  readonly id: number;
  readonly spec: CommentSpec;
}

/** One document being written: counts ids, collects comments. */
class Writer {
  readonly comments: Numbered[] = [];
  private nextId = 900;

  constructor(private readonly dialect: Dialect) {}

  private id(): number {
    this.nextId += 1;
    return this.nextId;
  }

  paragraph(text: string, look: ParagraphLook = {}, bold = false): string {
    return `${this.dialect.openParagraph(look)}${this.dialect.runs(text, { bold })}</w:p>`;
  }

  fieldLine(plan: PlanSpec, pageBreak: boolean): string {
    const { dialect } = this;
    const label = (text: string): string => dialect.runs(text, { bold: true });
    // What a team types replaces the space and some of the tabs.
    const school = plan.school === "" ? "\t\t\t\t\t\t\t\t\t\t" : `${plan.school}\t\t\t\t`;
    return (
      `${dialect.openParagraph({ pageBreak })}${label(ESE.school)}${dialect.runs(` ${school}`)}` +
      `${label(ESE.date)}${dialect.runs(` ${plan.date === "" ? "\t\t\t" : plan.date}`)}</w:p>`
    );
  }

  private control(cell: RichCell, content: string): string {
    const { control } = cell;
    if (control === undefined) return content;
    const kind =
      control.kind === "date"
        ? '<w:date><w:dateFormat w:val="M/d/yyyy"/><w:lid w:val="en-US"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
        : control.kind === "dropDownList"
          ? `<w:dropDownList>${(control.choices ?? [])
              .map(
                (choice) =>
                  `<w:listItem w:displayText="${escapeText(choice)}" w:value="${escapeText(choice)}"/>`,
              )
              .join("")}</w:dropDownList>`
          : "<w:text/>";
    return (
      `<w:sdt><w:sdtPr><w:id w:val="${this.id()}"/>${control.placeholder === undefined ? "" : "<w:showingPlcHdr/>"}` +
      `${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    );
  }

  /** The runs of one line of a cell, tracked changes and run-level controls included. */
  private line(cell: RichCell, text: string, bold: boolean): string {
    const { dialect } = this;
    const placeholder = cell.control?.placeholder;
    let runs: string;
    if (placeholder !== undefined) {
      runs = dialect.runs(placeholder, { placeholder: true });
    } else if (cell.inserted !== undefined && text.includes(cell.inserted)) {
      const at = text.indexOf(cell.inserted);
      runs =
        (at === 0 ? "" : dialect.runs(text.slice(0, at))) +
        `<w:ins w:id="${this.id()}" ${TRACKER}>${dialect.runs(cell.inserted)}</w:ins>` +
        dialect.runs(text.slice(at + cell.inserted.length));
    } else {
      runs = dialect.runs(text, { bold });
    }
    const deleted =
      cell.deleted === undefined
        ? ""
        : `<w:del w:id="${this.id()}" ${TRACKER}>${dialect.runs(cell.deleted, { deleted: true })}</w:del>`;
    return deleted + (cell.control?.level === "run" ? this.control(cell, runs) : runs);
  }

  cell(spec: CellSpec, column: number, span = 1, bold = false): string {
    const cell = rich(spec);
    const width = WIDTHS.slice(column, column + span).reduce<number>((sum, next) => sum + next, 0);
    const marks = (cell.comments ?? []).map((comment) => {
      const id = this.comments.length;
      this.comments.push({ id, spec: comment });
      return {
        start: `<w:commentRangeStart w:id="${id}"/>`,
        end: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
      };
    });
    const lines = cell.text.split("\n");
    const paragraphs = lines
      .map((text, i) => {
        const start = i === 0 ? marks.map((mark) => mark.start).join("") : "";
        const end = i === lines.length - 1 ? marks.map((mark) => mark.end).join("") : "";
        const open = this.dialect.openParagraph({
          cell: true,
          ...(cell.bullets === true ? { list: "bullet" as const } : {}),
        });
        return `${open}${start}${this.line(cell, text, bold)}${end}</w:p>`;
      })
      .join("");
    const content = cell.control?.level === "block" ? this.control(cell, paragraphs) : paragraphs;
    const tc = `<w:tc>${this.dialect.cellProperties(width, span, cell.merge)}${content}</w:tc>`;
    return cell.control?.level === "cell" ? this.control(cell, tc) : tc;
  }

  private step({ cells, change }: StepSpec): string {
    const mark =
      change === undefined
        ? ""
        : `<w:${change === "inserted" ? "ins" : "del"} w:id="${this.id()}" ${TRACKER}/>`;
    return `${this.dialect.openRow(false, mark)}${cells.map((cell, i) => this.cell(cell, i)).join("")}</w:tr>`;
  }

  table(plan: PlanSpec, options: WriteOptions): string {
    const { dialect } = this;
    const row = (header: boolean, cells: string): string => `${dialect.openRow(header, "")}${cells}</w:tr>`;
    const strategy = `${ESE.strategy}\n${plan.strategy}`;
    const markup =
      `<w:tbl>${dialect.tableProperties(WIDTHS)}${row(true, this.cell(strategy, 0, 5, true))}` +
      row(true, ESE.columns.map((label, i) => this.cell(label, i, 1, true)).join("")) +
      (options.withoutQuestions === true
        ? ""
        : row(false, ESE.questions.map((text, i) => this.cell(text, i)).join(""))) +
      `${plan.steps.map((one) => this.step(one)).join("")}</w:tbl>`;
    return options.tableInControl === true
      ? `<w:sdt><w:sdtPr><w:id w:val="${this.id()}"/></w:sdtPr><w:sdtContent>${markup}</w:sdtContent></w:sdt>`
      : markup;
  }

  /** What stands before the plan in the template: three tables that are not to be filled. */
  guide(): string {
    const { dialect } = this;
    const grid = (widths: readonly number[], rows: readonly (readonly string[])[]): string =>
      `<w:tbl>${dialect.tableProperties(widths)}${rows
        .map(
          (cells) =>
            dialect.openRow(false, "") +
            cells
              .map((text, i) => {
                const span = i === cells.length - 1 ? widths.length - i : 1;
                const width = widths.slice(i, i + span).reduce((sum, next) => sum + next, 0);
                return `<w:tc>${dialect.cellProperties(width, span, undefined)}${this.paragraph(text, { cell: true })}</w:tc>`;
              })
              .join("") +
            "</w:tr>",
        )
        .join("")}</w:tbl>`;
    return (
      this.paragraph(ESE.title, { style: "Title" }) +
      grid(
        [1584, 11520],
        [
          ["Purpose", "Why and when to write an action plan."],
          ["Description", "Develop an action plan, if one is needed."],
          ["Time", "30\u201345 minutes for each strategy."],
        ],
      ) +
      this.paragraph("Components of an Action Plan", { style: "Heading2" }) +
      grid(
        [2160, 2160, 2160, 2160, 2160, 2160],
        [
          ["INPUTS", "", "", "OUTPUTS", "OUTCOMES", "IMPACT"],
          [
            "Problem Statement(s)",
            "Strategies",
            "Resources",
            "Measures of Implementation",
            "Measures of Change",
            "Goals",
          ],
          ["", "", "", "", "", ""],
        ],
      ) +
      this.paragraph("") +
      grid(
        [2304, 1728, 2160, 1296, 1296],
        [
          ["Strategy: "],
          ["Action Steps", "Resources", "Measures of Implementation", "Owner", "Deadline"],
          ["", "", "", "", ""],
          ["", "", "", "", ""],
        ],
      ) +
      this.paragraph("Building an Action Plan", { style: "Heading2" }) +
      this.paragraph("Begin by asking:") +
      this.paragraph("Does the strategy take several steps?", { list: "bullet" }) +
      this.paragraph("Directions for Completing an Action Plan", { style: "Heading2" }) +
      this.paragraph("Indicate the strategy: what the plan is for.") +
      this.paragraph("Indicate the owner: one person for each step.")
    );
  }
}

function commentParts(comments: readonly Numbered[], dialect: Dialect): Readonly<Record<string, string>> {
  if (comments.length === 0) return {};
  const paraId = (n: number): string => (0x10000000 + n).toString(16).toUpperCase();
  const body: string[] = [];
  const extended: string[] = [];
  const one = (id: number, author: string, text: string, done: boolean, parent?: number): void => {
    const initials = author.replace(/[^A-Z]/g, "");
    body.push(
      `<w:comment w:id="${id}" w:author="${escapeText(author)}" w:date="${MOMENT}" w:initials="${initials}">` +
        `<w:p w14:paraId="${paraId(id)}"><w:r><w:annotationRef/></w:r>${dialect.runs(text)}</w:p></w:comment>`,
    );
    const up = parent === undefined ? "" : ` w15:paraIdParent="${paraId(parent)}"`;
    extended.push(`<w15:commentEx w15:paraId="${paraId(id)}"${up} w15:done="${done ? 1 : 0}"/>`);
  };
  let reply = comments.length;
  for (const { id, spec } of comments) {
    one(id, spec.author, spec.text, spec.resolved === true);
    if (spec.reply !== undefined) {
      one(reply, "Reply Writer", spec.reply, false, id);
      reply += 1;
    }
  }
  return {
    "comments.xml": `<w:comments ${dialect.namespaces}>${body.join("")}</w:comments>`,
    "commentsExtended.xml": `<w15:commentsEx xmlns:w15="${W15}">${extended.join("")}</w15:commentsEx>`,
  };
}

/**
 * A document of this template's plans as a program would have written it.
 *
 * @param plans one copy of the plan for each, on pages of their own
 */
export function writtenPlan(
  dialect: Dialect,
  plans: readonly PlanSpec[],
  options: WriteOptions = {},
): Uint8Array {
  const writer = new Writer(dialect);
  const body = plans
    .map((plan, i) => writer.fieldLine(plan, i > 0) + writer.table(plan, options) + writer.paragraph(""))
    .join("");
  const document =
    `<w:document ${dialect.namespaces}><w:body>${options.guide === true ? writer.guide() : ""}${body}` +
    `${dialect.sectionProperties}</w:body></w:document>`;
  const settings =
    options.trackChanges === true
      ? { "settings.xml": `<w:settings xmlns:w="${W}"><w:trackRevisions/></w:settings>` }
      : {};
  return docxOf(document, { ...dialect.parts, ...settings, ...commentParts(writer.comments, dialect) });
}
