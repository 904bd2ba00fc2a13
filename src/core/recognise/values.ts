import { paragraphsOf, remembered, type Snapshot } from "../model";
import {
  type AnswerType,
  answerTypeOf,
  type DateContext,
  dateContextOf,
  type DateValue,
  type DayOrder,
  orderOfFormat,
  type Plan,
  type PlanCell,
  type PlanColumn,
  type PlanField,
  readDate,
  readValue,
  type TypedValue,
  withDependencies,
} from "../plan";
import { fieldSpec, firstMonthOf, questionSpec, type Template, templateOf } from "../templates";

/** Longer paragraphs are no titles. */
const LONGEST_TITLE = 100;
/** A title without a heading's style stands near the top. */
const TITLE_PARAGRAPHS = 12;
/** As many dates of other plans as are worth a look. */
const MOST_OTHERS = 100;
/** What people put into the column of a year or a quarter instead of a date. */
const MARK = /^[x\u2713\u2714\u2705\u2611\u2612\u25cf\u25a0\u2022]\ufe0f?$/iu;

/** An answer of a plan with what is asked there. */
interface Asked {
  readonly answer: PlanField | PlanCell;
  readonly type: AnswerType;
  readonly role?: string | undefined;
}

function fieldType(template: Template | undefined, field: PlanField): Asked {
  const spec = fieldSpec(template, field.id);
  const asked = spec?.answer ?? "text";
  return { answer: field, type: asked === "text" ? answerTypeOf(spec?.role) : asked, role: spec?.role };
}

function promptType(template: Template | undefined, prompt: PlanField): Asked {
  const role = questionSpec(template, prompt.id)?.role;
  return { answer: prompt, type: answerTypeOf(role), role };
}

function cellsOf(plan: Plan): readonly Asked[] {
  return plan.tables.flatMap(({ columns, rows }) => {
    const roles = new Map(columns.map(({ id, role }) => [id, role]));
    return rows.flatMap(({ cells }) =>
      cells.map((answer) => {
        const role = roles.get(answer.column);
        return { answer, type: answerTypeOf(role), role };
      }),
    );
  });
}

/** The dates that a plan writes, by what they can tell of the others. */
interface PlanDates {
  readonly firstMonth: number;
  readonly periods: readonly string[];
  readonly cells: readonly string[];
  readonly targets: readonly string[];
  readonly written: readonly string[];
  readonly orders: readonly DayOrder[];
}

function planDates(plan: Plan, template: Template | undefined): PlanDates {
  const single = [
    ...plan.fields.map((field) => fieldType(template, field)),
    ...plan.prompts.map((prompt) => promptType(template, prompt)),
  ];
  const dated = [...single, ...cellsOf(plan)].filter(({ type }) => type === "date");
  const textsOf = (all: readonly Asked[]): readonly string[] => [
    ...new Set(all.map(({ answer }) => answer.text)),
  ];
  const ofRole = (role: string): readonly string[] => textsOf(single.filter((asked) => asked.role === role));
  return {
    firstMonth: firstMonthOf(template),
    periods: ofRole("period"),
    cells: textsOf(dated.filter(({ role }) => role !== "period" && role !== "date")),
    targets: ofRole("target"),
    written: ofRole("date"),
    orders: dated.flatMap(({ answer }) => controlOrder(answer) ?? []),
  };
}

/** How the date control that holds an answer orders day and month. */
function controlOrder({ flags }: PlanField | PlanCell): DayOrder | undefined {
  const control = flags.controls.find(({ kind, dateFormat }) => kind === "date" && dateFormat !== undefined);
  return control?.dateFormat === undefined ? undefined : orderOfFormat(control.dateFormat);
}

function headingsOf(snapshot: Snapshot | undefined, plans: readonly Plan[]): readonly string[] {
  const paragraphs = snapshot === undefined ? [] : paragraphsOf(snapshot);
  const titles = paragraphs.filter(
    ({ text, headingLevel }, index) =>
      text.length <= LONGEST_TITLE &&
      /\d/.test(text) &&
      (headingLevel !== undefined || index < TITLE_PARAGRAPHS),
  );
  return [...new Set([...plans.map(({ title }) => title), ...titles.map(({ text }) => text)])];
}

function contextOf(own: PlanDates, all: readonly PlanDates[], headings: readonly string[]): DateContext {
  const others = all.filter((dates) => dates !== own);
  const orders = new Set(all.flatMap((dates) => dates.orders));
  const [order] = orders.size === 1 ? orders : [];
  return dateContextOf({
    firstMonth: own.firstMonth,
    periods: [...own.periods, ...others.flatMap(({ periods }) => periods)],
    headings,
    dates: own.cells,
    others: [...others.flatMap(({ cells }) => cells).slice(0, MOST_OTHERS), ...own.targets],
    written: [...own.written, ...others.flatMap(({ written }) => written)],
    ...(order === undefined ? {} : { order }),
  });
}

/** Reads the answers of one plan. */
class PlanReader {
  /** The same few dates stand in many rows. */
  private readonly day: (text: string) => TypedValue | undefined;
  private readonly firstDay: (text: string) => TypedValue | undefined;

  constructor(
    private readonly dates: DateContext,
    private readonly template: Template | undefined,
  ) {
    const starts: DateContext = { ...dates, asks: "start" };
    this.day = remembered((text) => readValue("date", text, { dates, label: "" }));
    this.firstDay = remembered((text) => readValue("date", text, { dates: starts, label: "" }));
  }

  plan(plan: Plan): Plan {
    return {
      ...plan,
      fields: plan.fields.map((field) =>
        this.valued(field, fieldType(this.template, field).type, field.label),
      ),
      prompts: plan.prompts.map((prompt) =>
        this.valued(prompt, promptType(this.template, prompt).type, prompt.label),
      ),
      tables: plan.tables.map((table) => {
        const columns = new Map(table.columns.map((column) => [column.id, column]));
        return withDependencies({
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => this.cell(cell, columns.get(cell.column))),
          })),
        });
      }),
    };
  }

  private cell(cell: PlanCell, column: PlanColumn | undefined): PlanCell {
    const role = column?.role;
    const type = answerTypeOf(role);
    if (column !== undefined && (type === "date" || role === "extra") && MARK.test(cell.text.trim())) {
      const value = this.markedColumn(column);
      return value === undefined ? cell : { ...cell, value };
    }
    return this.valued(cell, type, column?.label ?? "", role === "start");
  }

  /** "X" in the column "2024-25" or "Fall". */
  private markedColumn({ label }: PlanColumn): DateValue | undefined {
    const value = readDate(label, this.dates);
    return value?.precision === "relative" || value?.earliest !== undefined ? value : undefined;
  }

  private valued<T extends PlanField | PlanCell>(
    answer: T,
    type: AnswerType,
    label: string,
    starts = false,
  ): T {
    const value = this.valueOf(answer, type, label, starts);
    return value === undefined ? answer : { ...answer, value };
  }

  private valueOf(
    answer: PlanField | PlanCell,
    type: AnswerType,
    label: string,
    starts: boolean,
  ): TypedValue | undefined {
    const { dates } = this;
    if (type !== "date") return readValue(type, answer.text, { dates, label });
    const order = controlOrder(answer);
    if (order === undefined) return starts ? this.firstDay(answer.text) : this.day(answer.text);
    const given: DateContext = { ...dates, ...(starts ? { asks: "start" } : {}), order, orderGiven: true };
    return readValue(type, answer.text, { dates: given, label });
  }
}

/**
 * What the dates of each plan are read against: its other dates, those of the other plans of the document, the time
 * that it is for, and the day when it was written.
 *
 * @param plans all plans of one document
 * @param templates the templates that they were recognised by
 * @param snapshot the document, whose headings may say for which year the plans are
 * @returns in the order of the plans
 */
export function dateContexts(
  plans: readonly Plan[],
  templates: readonly Template[],
  snapshot?: Snapshot,
): readonly DateContext[] {
  const all = plans.map((plan) => planDates(plan, templateOf(plan, templates)));
  const headings = headingsOf(snapshot, plans);
  return all.map((dates) => contextOf(dates, all, headings));
}

/**
 * Reads the values of plans in the context of their document, beside the texts, which stay as they are.
 *
 * @returns the same plans, their fields, prompts and cells with the values that could be read, their rows with what
 *   they wait for
 */
export function withValues(...given: Parameters<typeof dateContexts>): readonly Plan[] {
  const [plans, templates] = given;
  const contexts = dateContexts(...given);
  return plans.map((plan, index) => {
    const context = contexts[index];
    return context === undefined ? plan : new PlanReader(context, templateOf(plan, templates)).plan(plan);
  });
}
