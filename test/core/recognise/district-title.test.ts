import { recognise } from "../../../src/core/recognise";
import { builtinTemplates, templateSchema } from "../../../src/core/templates";
import { type BlockSpec, snapshotOf, table } from "../../support/snapshot";
import { columnWith, fieldWith } from "../../support/templates";

const district = templateSchema.parse({
  id: "ninety-days",
  name: "90-Day Plan",
  description: "What a department does within 90 days.",
  titleLine: "90-Day Plan: [Department]",
  sections: [{ id: "why", heading: "Rationale", synonyms: ["Why we do this"] }],
  fields: [
    fieldWith({ id: "rationale", label: "Reasons", place: "box", section: "why" }),
    fieldWith({ id: "department", label: "Department", place: "bracket" }),
  ],
  tables: [
    {
      id: "actions",
      name: "Actions",
      columns: [
        columnWith({ id: "action", role: "action", label: "Action" }),
        columnWith({ id: "owner", role: "owner", label: "DRI" }),
        columnWith({ id: "due", role: "due", label: "Week" }),
      ],
    },
  ],
});

/** What the fields of the one plan say. */
function fieldsOf(title: string, heading: string): unknown {
  const blocks: readonly BlockSpec[] = [
    title,
    { text: heading, headingLevel: 2 },
    table([["Buses are late"]]),
    table([
      ["Action", "DRI", "Week"],
      ["Re-time routes", "J. Poe", "3"],
    ]),
  ];
  const { plans } = recognise(snapshotOf(blocks), [...builtinTemplates, district]);
  return plans.map(({ template, fields }) => [
    template.id,
    Object.fromEntries(fields.map(({ id, text }) => [id, text])),
  ]);
}

describe("a district's title line", () => {
  it.each([
    ["as printed", "90-Day Plan: Transportation"],
    ["with a dash", "90-Day Plan – Transportation"],
    ["with a word between", "90-Day Plan for Transportation"],
    ["the other way round", "Transportation 90-Day Plan"],
  ])("is read %s", (_, title) => {
    expect(fieldsOf(title, "Rationale")).toEqual([
      ["ninety-days", { rationale: "Buses are late", department: "Transportation" }],
    ]);
  });

  it("is blank while its bracket is there", () => {
    expect(fieldsOf("90-Day Plan: [Department]", "Rationale")).toEqual([
      ["ninety-days", { rationale: "Buses are late", department: "" }],
    ]);
  });
});

describe("a district's section", () => {
  it("is known by another heading that people have", () => {
    expect(fieldsOf("90-Day Plan: [Department]", "Why we do this")).toEqual([
      ["ninety-days", { rationale: "Buses are late", department: "" }],
    ]);
  });
});
