/**
 * The import rules between the rooms of the house (docs/architecture.md). A rule names the importer in `from`
 * and what it may not reach in `to`; test/tools/rooms.test.ts proves that each of them can fail.
 */

/** The rooms of core, lowest first. Rooms in one line are neighbours and do not import each other. */
const coreFloors = [
  ["model"],
  ["plan", "records"],
  ["templates"],
  ["mapping"],
  ["recognise"],
  ["checks"],
  ["guidance", "annotations", "exchange", "state"],
  ["report"],
];

const frontDoors = ["taskpane", "commands", "workbench", "cli"];

/** Each room of core against its neighbours and everything above it. */
const coreRules = coreFloors.flatMap((rooms, floor) =>
  rooms.map((room) => {
    const neighbours = rooms.filter((other) => other !== room);
    const above = coreFloors.slice(floor + 1).flat();
    return {
      name: `core-${room}-imports-downwards`,
      comment: `core/${room} may know only the rooms below it.`,
      severity: "error",
      from: { path: `^src/core/${room}/` },
      to: { path: `^src/core/(${[...neighbours, ...above].join("|")})/` },
    };
  }),
);

/** A front door is entered from outside, never through another one. */
const frontDoorRules = frontDoors.map((door) => ({
  name: `${door}-imports-no-other-front-door`,
  comment: "Shared code of two front doors belongs to a floor below.",
  severity: "error",
  from: { path: `^src/${door}/` },
  to: { path: `^src/(${frontDoors.filter((other) => other !== door).join("|")})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...coreRules.filter((rule) => rule.to.path !== "^src/core/()/"),
    ...frontDoorRules,
    {
      name: "core-is-the-ground-floor",
      comment: "core knows no document and no front door.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "^src/", pathNot: "^src/core/" },
    },
    {
      name: "plans-are-read-with-their-document",
      comment:
        "core/state brings in the mapping and the templates that a document carries; recognise alone does not.",
      severity: "error",
      from: { path: `^src/(${frontDoors.join("|")})/` },
      to: { path: "^src/core/recognise/" },
    },
    {
      name: "document-knows-no-front-door",
      severity: "error",
      from: { path: "^src/document/" },
      to: { path: `^src/(${frontDoors.join("|")})/` },
    },
    {
      name: "hosts-do-not-know-each-other",
      comment: "Both keep the same contract; what they share lies in document/wordml.",
      severity: "error",
      from: { path: "^src/document/(docx|word)/" },
      to: { path: "^src/document/(docx|word)/", pathNot: "^src/document/$1/" },
    },
    {
      name: "hosts-know-wordml-and-model",
      comment: "A host carries plain data: it does not know what a plan is.",
      severity: "error",
      from: { path: "^src/document/(docx|word|wordml)/" },
      to: { path: "^src/core/", pathNot: "^src/core/model/" },
    },
    {
      name: "wordml-knows-no-host",
      severity: "error",
      from: { path: "^src/document/wordml/" },
      to: { path: "^src/document/", pathNot: "^src/document/wordml/" },
    },
    {
      name: "zip-knows-no-room",
      comment: "It carries bytes, whatever they are.",
      severity: "error",
      from: { path: "^src/document/zip/" },
      to: { path: "^src/(core|document)/", pathNot: "^src/(core/model|document/zip)/" },
    },
    {
      name: "blank-writes-wordml-only",
      severity: "error",
      from: { path: "^src/document/blank/" },
      to: { path: "^src/document/(docx|word)/" },
    },
    {
      name: "only-the-pane-drives-word",
      comment: "The workbench plays Word and the command line has none.",
      severity: "error",
      from: { path: "^src/(workbench|cli)/" },
      to: { path: "^src/document/word/" },
    },
    {
      name: "only-the-command-line-knows-node",
      comment: "Everything else runs in a browser too.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-screen-below-the-front-doors",
      severity: "error",
      from: { path: "^src/(core|document|cli)/" },
      to: { path: "node_modules/(react|react-dom|zustand|@fluentui)/" },
    },
    {
      name: "only-the-word-room-has-office-helpers",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/document/word/" },
      to: { path: "node_modules/@microsoft/office-js-helpers/" },
    },
    {
      name: "product-uses-no-dev-dependency",
      comment: "The workbench is not shipped and may.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
    {
      name: "product-does-not-import-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench|tools)/" },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-missing-modules", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: require.resolve("../tsconfig.json") },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".json", ".d.ts"],
    },
  },
};
