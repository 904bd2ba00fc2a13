/** What we say about a template that somebody wrote. */
export const templateMessages = {
  whole: "the template",
  missing: "is missing",
  missingOneOf: (values: readonly string[]) => `is missing; it should be one of: ${values.join(", ")}`,
  wrongType: (expected: string) => `should be ${article(expected)}`,
  oneOf: (values: readonly string[]) => `should be one of: ${values.join(", ")}`,
  unknownKeys: (keys: readonly string[]) =>
    `has ${keys.join(", ")}, which we do not know; ${keys.length === 1 ? "is it" : "are they"} misspelt?`,
  empty: "write some text here",
  idForm: (example: string) => `use small letters, digits and hyphens, such as '${example}'`,
  promptIdForm: (example: string) => `use small letters, digits, dots and hyphens, such as '${example}'`,
  noColumns: "name at least one column",
  noCases: "name at least one case",
  month: "give a month as a number from 1 to 12",
  beyond: "is a number that is far too large",
  count: "give a number of 1 or more",
  level: "give a level as a number from 1 to 6",
  twice: (id: string) => `'${id}' is used twice`,
  ownColumn: (id: string) => `'${id}' is what a column of a document's own is called; choose another name`,
  sameLabel: (label: string, other: string) =>
    `'${label}' is the label of '${other}' too; a document could not tell them apart`,
  noSuch: (what: string, id: string) => `there is no ${what} '${id}' in this template`,
  noSuchColumn: (id: string) => `there is no column '${id}' in this table`,
  notADate: (id: string) => `'${id}' is no date column; name one with the role start or due`,
  circle: (id: string) => `'${id}' would be a part of itself`,
  missingFor: (what: string) => `is missing; ${what} needs it`,
  onlyFor: (what: string) => `is only for ${what}`,
  notInTitle: (label: string) => `[${label}] does not stand in the title line`,
  noFieldFor: (label: string) => `[${label}] has no field: add one with the place bracket and this label`,
  loneAlternative: (group: string) => `'${group}' has no other column; a choice needs at least two`,
  noGuidingQuestion: "is true, but no column has a question to show in that row",
  nothingToFill: "has nothing to fill in: name a table, a field or a question",
  guideWithTable: "is a guide, which has no tables; leave this out or make it a plan",
  guideWithoutQuestions: "is missing; a guide needs questions",
  boxTaken: (other: string) => `its section already has the box '${other}'`,
  schemaTitle: "Template of an action plan",
  schemaDescription:
    "Describes a form that a school or district uses for its action plans, so that documents which follow it are recognised, explained, checked and exported.",
} as const;

function article(noun: string): string {
  const spoken: Readonly<Record<string, string>> = {
    string: "a text",
    array: "a list",
    object: "an object",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    record: "an object",
  };
  return spoken[noun] ?? noun;
}
