import {
  Document,
  type IRunOptions,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { type PlanSpec, rich } from "./plan-spec";
import { ESE } from "./written";

function run(text: string, bold: boolean): TextRun {
  const options: IRunOptions = { text, bold };
  return new TextRun(options);
}

/** The plan as the docx library for JavaScript writes it; plain texts only. */
export async function docxLibraryPlan(plans: readonly PlanSpec[]): Promise<Uint8Array> {
  const cell = (text: string, options: { span?: number; bold?: boolean } = {}): TableCell =>
    new TableCell({
      columnSpan: options.span ?? 1,
      children: text
        .split("\n")
        .map((line) => new Paragraph({ children: [run(line, options.bold ?? false)] })),
    });
  const table = (plan: PlanSpec): Table =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ children: [cell(`${ESE.strategy} ${plan.strategy}`, { span: 5, bold: true })] }),
        new TableRow({
          tableHeader: true,
          children: ESE.columns.map((label) => cell(label, { bold: true })),
        }),
        new TableRow({ children: ESE.questions.map((question) => cell(question)) }),
        ...plan.steps.map(
          (step) => new TableRow({ children: step.cells.map((one) => cell(rich(one).text)) }),
        ),
      ],
    });
  const line = (plan: PlanSpec): Paragraph =>
    new Paragraph({
      children: [
        run(ESE.school, true),
        new TextRun(` ${plan.school}\t\t\t`),
        run(ESE.date, true),
        new TextRun(` ${plan.date}`),
      ],
    });
  const document = new Document({
    title: "Action plan",
    sections: plans.map((plan) => ({
      properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
      children: [line(plan), table(plan), new Paragraph("")],
    })),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
