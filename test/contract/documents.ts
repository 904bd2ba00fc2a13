import {
  bold,
  bullet,
  cell,
  changedRow,
  commented,
  control,
  deleted,
  documentOf,
  heading,
  inserted,
  paragraph,
  row,
  run,
  table,
} from "./markup";

/** The documents that the contract's cases are about. Every name in them is made up. */

const HEADER = ["Action", "Resources", "Owner", "Deadline"] as const;

/** A plan with a shared line, prompts, and a plain table. */
export const plainPlan = documentOf(
  [
    paragraph(run("Action Plan for ", bold), run("[Timeframe]")),
    paragraph(run("School:", bold), run(" Maple Street\t\t"), run("Date:", bold), run("\t\t")),
    paragraph(run("1. What is the goal?", bold), run(" Reading")),
    paragraph(run("2. Who takes part?", bold)),
    paragraph("All teachers"),
    paragraph("and two coaches"),
    paragraph(run("3. What else?", bold)),
    paragraph(""),
    paragraph("The plan itself"),
    table(4, [
      HEADER,
      ["Form a team", "None needed", "", "10/31/2024"],
      ["Survey families", "Stipends\nPaper", "R. Chen", ""],
      ["", "", "", ""],
      ["Hold workshops", cell(bullet("Room") + bullet("Food")), "Principal", "Spring"],
    ]),
    paragraph("Notes"),
  ].join(""),
);

/** Prompts with nothing below them: in a list, as a heading, and in a cell. */
export const promptsPlan = documentOf(
  [
    bullet("What is the goal?"),
    heading("Who takes part?"),
    paragraph(run("What else?", bold)),
    table(2, [row(["Time", cell(bullet("By when?"))]), ["Place", "School"]]),
    paragraph("End"),
  ].join(""),
);

/** Three blank copies of one table. */
export const blankCopies = documentOf(
  [1, 2, 3]
    .map(
      (copy) =>
        paragraph(`Initiative ${copy}`) +
        table(4, [HEADER, ["", "", "", ""], ["", "", "", ""], ["", "", "", ""]]),
    )
    .join(""),
);

/** A banner across the table, and one owner for three steps. */
export const mergedPlan = documentOf(
  paragraph("Merged") +
    table(4, [
      row([cell("Strategy: Start each day together", { span: 4 })]),
      HEADER,
      row(["Plan the meetings", "Guide books", cell("D. Moreau", { merge: "restart" }), "9/13/2024"]),
      row(["Train staff", "Two meetings", cell("", { merge: "continue" }), ""]),
      row(["Visit classrooms", "", cell("", { merge: "continue" }), ""]),
      ["Report to families", "Newsletter", "S. Whitfield", ""],
      row([cell("Remarks", { span: 2 }), cell("", { span: 2 })]),
    ]) +
    paragraph("End"),
);

/** Content controls of all sorts, one in each cell of the second column. */
export const controlsPlan = documentOf(
  paragraph("Controls") +
    table(2, [
      ["What", "Value"],
      row(["plain text", cell(paragraph(control(run("Six coaches"), "<w:text/>")))]),
      row(["rich text", cell(control(paragraph("A list of books"), "<w:richText/>"))]),
      row([
        "empty",
        cell(paragraph(control(run("Click here to enter text."), "<w:showingPlcHdr/><w:text/>"))),
      ]),
      row([
        "list",
        cell(
          paragraph(
            control(
              run("B. Lindqvist"),
              '<w:dropDownList><w:listItem w:displayText="B. Lindqvist" w:value="1"/><w:listItem w:displayText="E. Farah" w:value="2"/></w:dropDownList>',
            ),
          ),
        ),
      ]),
      row([
        "date",
        cell(paragraph(control(run("9/6/2024"), '<w:date><w:dateFormat w:val="M/d/yyyy"/></w:date>'))),
      ]),
      row(["locked", cell(paragraph(control(run("Fixed"), '<w:lock w:val="sdtContentLocked"/><w:text/>')))]),
      row([
        "bound",
        cell(
          paragraph(
            control(
              run("Bound"),
              '<w:dataBinding w:xpath="/a" w:storeItemID="{00000000-0000-0000-0000-000000000001}"/><w:text/>',
            ),
          ),
        ),
      ]),
      row(["two", cell(paragraph(control(run("One")), run(" and "), control(run("two"))))]),
      row(["beside", cell(paragraph(run("Name: "), control(run("K. Novak"))))]),
    ]),
);

/** Changes that wait for a decision. */
export const trackedPlan = documentOf(
  paragraph("Tracked") +
    table(3, [
      ["Action", "Owner", "Deadline"],
      row([
        cell(paragraph(run("Choose "), inserted("40 "), run("words"))),
        cell(paragraph(deleted("A. Silva"), run("K. Novak"))),
        cell(""),
      ]),
      changedRow("ins", ["Buy books", "A. Silva", ""]),
      changedRow("del", ["Print posters", "K. Novak", ""]),
      ["Observe lessons", "K. Novak", ""],
    ]),
);

/** Track Changes is on. */
export const trackingPlan = documentOf(
  paragraph(run("School:", bold), run(" Maple Street")) +
    table(3, [HEADER.slice(0, 3), ["Form a team", "None needed", "R. Chen"], ["Hold workshops", "", ""]]),
  { settings: "<w:trackRevisions/>" },
);

/** Remarks of a reviewer, one answered, one resolved. */
export const reviewedPlan = documentOf(
  paragraph(commented(4, run("A remark on this line"))) +
    table(3, [
      ["Action", "Owner", "Deadline"],
      row([
        cell(paragraph(commented(1, run("Choose books")))),
        "",
        cell(paragraph(commented(2, run("10/15/2024")))),
      ]),
      row(["Model a lesson", cell(paragraph(commented(3, run("Y. Haddad")))), ""]),
      row([cell(paragraph(commented(5, ""))), "", ""]),
    ]),
  {
    comments: [
      { id: 1, text: "Ask the librarian first." },
      { id: 2, text: "Enough time?", resolved: true },
      { id: 3, text: "Is she free?", reply: "Yes, from November." },
      { id: 4, text: "Good." },
      { id: 5, text: "Add a step here." },
    ],
  },
);

/** Nested tables, pictures' place, a one-row table, and a protected document. */
export const oddPlan = documentOf(
  paragraph("Odd") +
    table(2, [row(["Inner", cell(table(2, [["a", "b"]]) + paragraph("under it"))]), ["Plain", "text"]]) +
    paragraph("between") +
    table(2, [["Only", "row"]]),
);

/** Editing is restricted to reading. */
export const protectedPlan = documentOf(
  paragraph("Protected") +
    table(2, [
      ["Action", "Owner"],
      ["Form a team", ""],
    ]),
  { settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' },
);
