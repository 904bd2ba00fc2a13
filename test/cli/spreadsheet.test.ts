import { JSDOM } from "jsdom";
import { parse } from "papaparse";
import {
  describeWithCalc,
  longPlan,
  openedByCalc,
  type PlanSpec,
  step,
  wordDialect,
  writtenPlan,
} from "../support/documents";
import { useDesk } from "./support";

const desk = useDesk();

/** What people write that a spreadsheet could take for something else. */
const ODD: PlanSpec = {
  school: "=2+3",
  date: "11/15/2024",
  strategy: 'Größere Schritte, "klein" anfangen; éàñ – “ok” 漢字',
  steps: [
    step(
      '=HYPERLINK("http://example.org","Look")',
      "first line\nsecond, line\n\nfourth",
      "+5 %",
      "@staff",
      "2 of 3",
    ),
    step("-2 weeks", "1e5", '"', "a;b\tc", "November 15, 2024"),
    step("＝1+1", "007", "two  spaces,  and three   more", "'quoted'", "Spring 2025"),
    step("\u00a0=1+1", "12,5", "50%", "TRUE", "3/4/25"),
  ],
};

/** How Calc has a cell. */
interface Opened {
  readonly kind: string;
  readonly formula: boolean;
  /** The text that it shows; of numbers and dates what they are. */
  readonly text: string;
}

function textOf(paragraph: Element): string {
  return Array.from(paragraph.childNodes, (node) => {
    const { nodeName, textContent } = node;
    if (nodeName === "text:s") return " ".repeat(Number((node as Element).getAttribute("text:c") ?? 1));
    return nodeName === "text:tab" ? "\t" : textContent;
  }).join("");
}

function cellOf(cell: Element): Opened {
  const paragraphs = Array.from(cell.children).filter(({ nodeName }) => nodeName === "text:p");
  const typed = cell.getAttribute("office:date-value") ?? cell.getAttribute("office:value");
  return {
    kind: cell.getAttribute("office:value-type") ?? "empty",
    formula: cell.hasAttribute("table:formula"),
    text: typed ?? paragraphs.map(textOf).join("\n"),
  };
}

function rowsOf(sheet: string): readonly (readonly Opened[])[] {
  const { document } = new JSDOM(sheet, { contentType: "text/xml" }).window;
  return Array.from(document.getElementsByTagName("table:table-row"), (row) =>
    Array.from(row.children).flatMap((cell) =>
      Array.from({ length: Number(cell.getAttribute("table:number-columns-repeated") ?? 1) }, () =>
        cellOf(cell),
      ),
    ),
  );
}

/** What a cell has to be for a text of the file. Calc reads days and plain numbers as what they are. */
function isFor({ kind, text }: Opened, written: string): boolean {
  if (kind === "float" || kind === "percentage") return Number(text) === numberOf(written);
  if (kind === "date") return text === new Date(`${written} UTC`).toISOString().slice(0, 10);
  if (kind === "boolean") return written === "TRUE";
  return text === written;
}

function numberOf(written: string): number {
  return written.endsWith("%") ? Number(written.slice(0, -1)) / 100 : Number(written);
}

describeWithCalc("a CSV file that LibreOffice Calc opens", () => {
  it("has each cell as it was written, with a mark for the letters and without", async () => {
    const file = desk().put("odd.docx", writtenPlan(wordDialect(), [ODD, longPlan(20)]));
    const marked = await desk().run(["export", file, "--format", "csv", "--bom"]);
    const plain = await desk().run(["export", file, "--format", "csv"]);
    const written = parse<string[]>(plain.text, { skipEmptyLines: true }).data;
    expect(written).toHaveLength(1 + ODD.steps.length + 20);
    const sheets = await openedByCalc({ marked: marked.out, plain: plain.out });
    for (const name of ["marked", "plain"]) {
      const opened = rowsOf(sheets[name] ?? "");
      const wrong = written.flatMap((line, row) =>
        line.flatMap((wanted, column) => {
          const found = opened[row]?.[column] ?? { kind: "empty", formula: false, text: "" };
          return isFor(found, wanted) && !found.formula ? [] : [{ name, row, column, wanted, found }];
        }),
      );
      expect(wrong).toEqual([]);
      expect(opened[0]?.[0]?.text).toBe("document");
    }
  }, 120_000);
});
