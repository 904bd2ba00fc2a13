import type { EvidencePart } from "../../../src/core/guidance";
import { checkWords, commentWords } from "../../../src/taskpane/words/check";
import { evidenceWords } from "../../../src/taskpane/words/evidence";
import { frameWords } from "../../../src/taskpane/words/general";
import { guideWords } from "../../../src/taskpane/words/guide";
import type { PageId } from "../../../src/taskpane/store/page-state";
import { manyWords } from "../../../src/taskpane/words/many";
import { pageWords } from "../../../src/taskpane/words/pages";
import { planWords } from "../../../src/taskpane/words/plan";
import { rowWords } from "../../../src/taskpane/words/rows";
import { shareWords } from "../../../src/taskpane/words/share";
import type { Choices } from "../../../src/workbench/choices";
import { longPlan } from "./long-plan";
import type { Workbench } from "./workbench";

/** What the pane may show, and how one gets there from the state before it. */
interface Step {
  readonly name: string;
  readonly go: (workbench: Workbench) => Promise<void>;
}

/** States that are reached one after the other in one document. */
export interface Tour {
  readonly name: string;
  readonly choices: Partial<Choices>;
  /** Makes a document to open in place of the workbench's own. */
  readonly make?: () => Promise<Uint8Array>;
  /** It shows more and longer texts, in colours that other tours show, too: axe need not judge them once more. */
  readonly coloursAsElsewhere?: true;
  readonly steps: readonly Step[];
}

function pageStep(id: PageId): Step {
  return { name: `page-${id}`, go: ({ pane }) => pane.openPage(pageWords.labels[id]) };
}

/** Every state of the pane that somebody may see, drawn with the workbench's own documents. */
export const tours: readonly Tour[] = [
  {
    name: "Check, on a plan halfway",
    choices: {},
    steps: [
      { name: "check", go: ({ pane }) => pane.turnTo("check") },
      {
        name: "check-by-check",
        go: ({ pane }) => pane.choose(checkWords.groupBy, "check"),
      },
      {
        name: "check-why",
        go: async ({ pane }) => {
          await pane.choose(checkWords.groupBy, "place");
          await pane.button(/^Why/).first().click();
        },
      },
      {
        name: "check-set-aside",
        go: ({ pane }) =>
          pane
            .button(/^Set aside/)
            .first()
            .click(),
      },
      {
        name: "comments-preview",
        go: async ({ pane }) => {
          await pane.button(commentWords.add).click();
          await pane.panel.getByText(/^Tips as well/).waitFor();
        },
      },
      {
        name: "comments-done",
        go: async ({ pane, comments }) => {
          await pane.button(/^Add \d+ comments?$/).click();
          await comments.first().waitFor();
          await pane.button(commentWords.takeBack).waitFor();
        },
      },
    ],
  },
  {
    name: "Guide, Plan and Share, on a plan halfway",
    choices: {},
    steps: [
      {
        name: "missing",
        go: ({ pane }) => pane.button(/% complete/).click(),
      },
      {
        name: "guide",
        go: async ({ pane }) => {
          await pane.button(/% complete/).click();
          await pane.turnTo("guide");
        },
      },
      {
        name: "guide-cell",
        go: async ({ pane }) => {
          await pane.turnTo("check");
          await pane
            .button(/^Fix here/)
            .first()
            .click();
          await pane.editor.fill("Jordan Rivera");
        },
      },
      {
        name: "guide-more",
        go: ({ pane }) => pane.panel.getByRole("button", { name: guideWords.more, exact: true }).click(),
      },
      {
        name: "guide-written",
        go: async ({ pane }) => {
          await pane.button(guideWords.write).click();
          await pane.button(/^Undo/).waitFor();
        },
      },
      {
        name: "guide-row-delete",
        go: async ({ pane }) => {
          await pane.button(rowWords.remove).click();
          await pane.panel.getByText(rowWords.confirm).waitFor();
        },
      },
      {
        name: "many-preview",
        go: async ({ pane }) => {
          await pane.button(rowWords.no).click();
          await pane.editor.fill("J. Rivera and A. Chen");
          await pane.turnTo("check");
          await pane
            .button(/^Fix here/)
            .last()
            .click();
          await pane.editor.fill("January 15, 2027");
          await pane.button(new RegExp(`^${guideWords.writeKept(2, false)}`)).click();
          await pane.panel.getByText(manyWords.preview(2)).waitFor();
        },
      },
      {
        name: "many-done",
        go: async ({ pane }) => {
          await pane.button(manyWords.writeSpoken(2)).click();
          await pane.button(manyWords.undoSpoken(2)).waitFor();
        },
      },
      { name: "plan", go: ({ pane }) => pane.turnTo("plan") },
      {
        name: "plan-step",
        go: async ({ pane }) => {
          await pane.panel
            .getByRole("group", { name: /^Timeline/ })
            .getByRole("button")
            .first()
            .click();
          await pane.panel.getByRole("region", { name: planWords.chosen }).waitFor();
        },
      },
      {
        name: "plan-table",
        go: async ({ pane }) => {
          await pane.button(planWords.close).click();
          await pane.button(planWords.table).click();
        },
      },
      { name: "share", go: ({ pane }) => pane.turnTo("share") },
      {
        name: "share-data",
        go: ({ pane }) => pane.panel.getByRole("radio", { name: shareWords.format.json.name }).check(),
      },
    ],
  },
  {
    name: "the pages of the menu",
    choices: {},
    steps: [
      { name: "menu", go: ({ pane }) => pane.button(pageWords.menu).click() },
      ...(Object.keys(pageWords.labels) as PageId[]).filter((id) => id !== "evidence").map(pageStep),
    ],
  },
  {
    name: "a template with early evidence",
    choices: { document: "pfs" },
    steps: [
      pageStep("evidence"),
      {
        name: "evidence-drafted",
        go: async ({ pane }) => {
          const parts: readonly (readonly [EvidencePart, string])[] = [
            ["change", "use at least two of the routines"],
            ["who", "grade 2 lessons observed"],
            ["howMuch", "60%"],
          ];
          for (const [part, text] of parts) {
            await pane.content
              .getByRole("textbox", { name: evidenceWords.part[part], exact: true })
              .fill(text);
          }
          await pane.content.getByText(evidenceWords.missing(["by"])).waitFor();
        },
      },
    ],
  },
  {
    name: "three hundred findings, and words as long as German makes them",
    choices: {},
    make: () => longPlan(115),
    coloursAsElsewhere: true,
    steps: [
      {
        name: "long-check",
        go: async ({ pane }) => {
          await pane.content.getByRole("heading", { level: 1, name: /^Rechtsschutz/ }).waitFor();
          await pane.turnTo("check");
          await pane.button(/^Why/).first().click();
        },
      },
      {
        name: "long-comments-preview",
        go: async ({ pane }) => {
          await pane.choose(checkWords.groupBy, "check");
          await pane.button(commentWords.add).click();
          await pane.panel.getByText(/^Tips as well/).waitFor();
        },
      },
      { name: "long-missing", go: ({ pane }) => pane.button(/% complete/).click() },
      {
        name: "long-guide-cell",
        go: async ({ pane }) => {
          await pane.button(/% complete/).click();
          await pane
            .button(/^Fix here/)
            .last()
            .click();
          await pane.editor.waitFor();
        },
      },
      {
        name: "long-plan",
        go: async ({ pane }) => {
          await pane.turnTo("plan");
          await pane.button(planWords.table).click();
        },
      },
    ],
  },
  {
    name: "an empty plan",
    choices: { document: "cadre" },
    steps: [
      { name: "blank-guide", go: ({ pane }) => pane.turnTo("guide") },
      {
        name: "blank-check",
        go: async ({ pane }) => {
          await pane.tabs.getByRole("tab", { name: frameWords.check }).click();
          await pane.panel.getByRole("heading", { name: checkWords.startHere }).waitFor();
        },
      },
    ],
  },
  {
    name: "a document that may not be edited",
    choices: { profile: "read-only" },
    steps: [{ name: "read-only", go: ({ pane }) => pane.turnTo("guide") }],
  },
];
