import { screen } from "@testing-library/react";
import ICAL from "ical.js";
import { parse } from "papaparse";
import type { PaneEnvironment } from "../../src/taskpane/environment";
import { bareBlocks } from "../support/ese-531t";
import { openPane, openTab, plan, STEPS } from "./support";

type File = Parameters<PaneEnvironment["download"]>[0];

async function openShare(
  environment: Partial<PaneEnvironment> = {},
  blocks = plan(),
): Promise<{ readonly opened: Awaited<ReturnType<typeof openPane>>; readonly files: readonly File[] }> {
  const files: File[] = [];
  const download = (file: File): boolean => files.push(file) > 0;
  const opened = await openPane(blocks, { download, ...environment });
  await openTab(opened, /Share/);
  await screen.findByRole("textbox", { name: /Plan as/ });
  return { opened, files };
}

async function shownAs(
  { opened }: Awaited<ReturnType<typeof openShare>>,
  name: RegExp,
): Promise<HTMLTextAreaElement> {
  const radio = screen.getByRole("radio", { name });
  const kind = radio.closest("label")?.querySelector("span > span")?.textContent ?? "";
  await opened.user.click(radio);
  return screen.findByRole<HTMLTextAreaElement>("textbox", { name: `Plan as ${kind}` });
}

test("a plan can be taken along in four forms, each with what is inside", async () => {
  const share = await openShare();
  const csv = await shownAs(share, /Spreadsheet/);
  const { data } = parse<Record<string, string>>(csv.value, { header: true, skipEmptyLines: true });
  expect(data.map(({ action, owner }) => [action, owner])).toEqual(
    STEPS.map(([action, , , owner]) => [action, owner]),
  );
  expect(screen.getByText(/Inside: 3 rows of the tables/)).toBeVisible();
  expect(screen.getByText(/Not inside: answers outside the tables/)).toBeVisible();

  const ics = await shownAs(share, /Calendar/);
  expect(ICAL.Component.fromString(ics.value).getAllSubcomponents("vevent")).toHaveLength(3);
  expect(screen.getByText(/Inside: 3 deadlines/)).toBeVisible();

  const markdown = await shownAs(share, /^Text/);
  expect(markdown.value).toContain("## Teach early reading in one way\n");

  const json = await shownAs(share, /Data/);
  expect(JSON.parse(json.value)).toMatchObject({
    schemaVersion: "1",
    document: { file: "plan.docx" },
    plans: [{ template: { id: "ese-531t" }, title: "Teach early reading in one way" }],
  });
  expect(screen.getByText(/Inside: 1 plan with 3 rows/)).toBeVisible();
});

test("the form that was chosen stays while somebody looks elsewhere", async () => {
  const share = await openShare();
  await shownAs(share, /Data/);
  await openTab(share.opened, /Guide/);
  await openTab(share.opened, /Share/);
  expect(await screen.findByRole("textbox", { name: "Plan as JSON" })).toBeVisible();
  expect(screen.getByRole("radio", { name: /Data/ })).toBeChecked();
});

test("what a calendar leaves out is named", async () => {
  const steps = ["ongoing", "", "each month", "TBD", "10/15/2024"].map((due, index) => [
    `Step ${index + 1}`,
    "None",
    "Done",
    "A. Chen",
    due,
  ]);
  await shownAs(await openShare({}, bareBlocks({ strategy: "Reading", rows: steps })), /Calendar/);
  expect(screen.getByText(/Inside: 1 deadline,/)).toBeVisible();
  expect(
    screen.getByText(
      /4 steps are left out.*“Step 1” \(ongoing\), “Step 2”, “Step 3” \(each month\) and 1 more/,
    ),
  ).toBeVisible();
});

test("a file has the document's name, and the mark by which Excel knows its letters", async () => {
  const share = await openShare({ fileName: () => "Reading plan: 2024.docx" });
  const { value } = await shownAs(share, /Spreadsheet/);
  await share.opened.user.click(screen.getByRole("button", { name: "Download Reading plan 2024.csv" }));
  expect(share.files.map(({ name, text }) => [name, text])).toEqual([
    ["Reading plan 2024.csv", `\uFEFF${value.replace(/\n/g, "\r\n")}`],
  ]);
  expect(screen.getByText(/was asked to save Reading plan 2024.csv. If no file appears, copy/)).toBeVisible();
});

test("where the browser saves nothing, that is said", async () => {
  const { opened } = await openShare({ download: () => false, fileName: () => "" });
  await opened.user.click(screen.getByRole("button", { name: "Download action-plan.csv" }));
  expect(screen.getByText(/does not save files here. Copy the text/)).toBeVisible();
});

test("the text can be copied, and what was said of it goes with it", async () => {
  const share = await openShare();
  const box = await shownAs(share, /Data/);
  await share.opened.user.click(screen.getByRole("button", { name: "Copy" }));
  expect(share.opened.copied).toEqual([box.value]);
  expect(await screen.findByText(/Copied/)).toBeVisible();
  await shownAs(share, /^Text/);
  expect(screen.queryByText(/Copied/)).toBeNull();
});

test("where the browser does not copy, that is said and the text is selected", async () => {
  const share = await openShare({ copy: () => Promise.resolve(false) });
  const box = await shownAs(share, /Data/);
  await share.opened.user.click(screen.getByRole("button", { name: "Copy" }));
  expect(await screen.findByText(/did not let us copy/)).toBeVisible();
  expect(box.selectionEnd - box.selectionStart).toBe(box.value.length);
});
