import { shownNames } from "../../../src/core/report/names";

it.each<[readonly string[], readonly string[], readonly string[]]>([
  [["a.docx"], [""], ["a.docx"]],
  [
    ["in/a.docx", "in/b.docx"],
    ["", ""],
    ["a.docx", "b.docx"],
  ],
  [
    ["in/east/plan.docx", "in/west/plan.docx"],
    ["east", "west"],
    ["east/plan.docx", "west/plan.docx"],
  ],
  [
    ["in/plan.docx", "in/west\\plan.docx", "in/west/b.docx"],
    ["", "west", "west"],
    ["plan.docx", "west/plan.docx", "b.docx"],
  ],
])("%j", (files, folders, told) => {
  const names = shownNames(files);
  expect(names.map(({ folder }) => folder)).toEqual(folders);
  expect(names.map((name) => name.told)).toEqual(told);
});
