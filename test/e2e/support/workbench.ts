import { readFile } from "node:fs/promises";
import type { FrameLocator, Locator, Page } from "playwright-core";
import type { CellLocation } from "../../../src/core/model";
import { type Decisions, decisionsOf, mergeStateParts } from "../../../src/core/state";
import { openDocx } from "../../../src/document/docx";
import { checkWords, commentWords } from "../../../src/taskpane/words/check";
import { frameWords } from "../../../src/taskpane/words/general";
import { guideWords } from "../../../src/taskpane/words/guide";
import { pageWords } from "../../../src/taskpane/words/pages";
import { planWords } from "../../../src/taskpane/words/plan";
import { shareWords } from "../../../src/taskpane/words/share";
import { words } from "../../../src/workbench/words";

/** A view of the pane. */
export type View = "guide" | "check" | "plan" | "share";
export const views: readonly View[] = ["guide", "check", "share"];

/** The workbench as somebody at the screen sees it: the document, the pane beside it, the tools above. */
export class Workbench {
  readonly page: Page;
  readonly pane: Pane;
  /** The rendered document. */
  readonly sheet: Locator;
  /** The comments beside the document. */
  readonly comments: Locator;

  constructor(page: Page) {
    this.page = page;
    this.pane = new Pane(page.frameLocator(`iframe[title="${words.pane}"]`));
    this.sheet = page.getByRole("main", { name: words.page });
    this.comments = page.getByRole("complementary", { name: words.comments }).getByRole("listitem");
  }

  /** Waits until the document is drawn and the pane has read it, whatever it found. */
  async ready(): Promise<void> {
    await this.sheet.locator("article").first().waitFor();
    await this.pane.content.getByRole("heading", { level: 1 }).waitFor();
  }

  /** A cell as it is drawn; rows of merged cells count the cells that there are. */
  cell({ table, row, column }: CellLocation): Locator {
    return this.sheet.locator("table").nth(table).locator("tr").nth(row).locator("td").nth(column);
  }

  /** A cell while the cursor is in it. */
  selected(location: CellLocation): Locator {
    return this.cell(location).and(this.page.locator("[aria-selected=true]"));
  }

  /** Opens a file by the page's own button. */
  async openFile(name: string, content: Uint8Array): Promise<void> {
    await this.page
      .getByTestId("open-file")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
  }

  /** The document as the page's own button hands it over. */
  async download(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: words.download, exact: true }).click(),
    ]);
    return new Uint8Array(await readFile(await download.path()));
  }
}

/** What the document keeps of people's decisions. */
export async function decisionsIn(workbench: Workbench): Promise<Decisions> {
  const { state } = await openDocx(await workbench.download()).read();
  return decisionsOf(mergeStateParts(state));
}

/** The pane as somebody sees it. */
export class Pane {
  readonly content: Locator;
  readonly tabs: Locator;
  readonly panel: Locator;

  constructor(frame: FrameLocator) {
    this.content = frame.locator("body");
    this.tabs = frame.getByRole("tablist", { name: frameWords.tabs });
    this.panel = frame.getByRole("tabpanel");
  }

  button(name: string | RegExp): Locator {
    return this.content.getByRole("button", { name, exact: true });
  }

  /** Chooses in a list by its label. */
  async choose(list: string, value: string): Promise<void> {
    await this.content.getByRole("combobox", { name: list }).selectOption(value);
  }

  /** Opens a page of the menu, from the tabs or from another page. */
  async openPage(label: string): Promise<void> {
    const item = this.content.getByRole("menuitem", { name: label });
    if (!(await item.isVisible())) await this.button(pageWords.menu).click();
    await item.click();
    await this.content.getByRole("heading", { name: label, level: 2 }).waitFor();
  }

  /** Turns to a view and waits until it stands there. */
  async turnTo(view: View): Promise<void> {
    await this.tabs.getByRole("tab", { name: frameWords[view] }).click();
    await this.landmark(view).first().waitFor();
  }

  /** What shows that a view has been drawn. */
  landmark(view: View): Locator {
    const headings = {
      guide: this.panel.getByRole("heading", { level: 2 }),
      check: this.panel.getByRole("heading", { name: commentWords.title }),
      plan: this.panel.getByRole("heading", { name: planWords.title }),
      share: this.panel.getByRole("heading", { name: shareWords.title }),
    };
    return headings[view];
  }

  /** A finding by its message. */
  finding(message: string): Locator {
    return this.panel.getByRole("listitem").filter({ hasText: message });
  }

  /** From a finding to its place in the guide. */
  async fix(message: string): Promise<void> {
    await this.button(checkWords.fixSpoken(message)).click();
    await this.editor.waitFor();
  }

  /** Where the answer is typed. */
  get editor(): Locator {
    // A calendar beside it is called a text box as well.
    return this.panel.getByRole("textbox").and(this.panel.locator("textarea"));
  }

  /** Types an answer and has it written. */
  async write(text: string): Promise<void> {
    await this.editor.fill(text);
    await this.button(guideWords.write).click();
  }

  /** The JSON that the Share view shows. */
  async json(): Promise<string> {
    await this.turnTo("share");
    const { name, kind } = shareWords.format.json;
    await this.panel.getByRole("radio", { name }).check();
    return this.panel.getByRole("textbox", { name: shareWords.text(kind) }).inputValue();
  }
}
