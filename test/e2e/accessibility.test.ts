import AxeBuilder from "@axe-core/playwright";
import { violationsInPane } from "./support/axe";
import { useStand } from "./support/stand";

const stand = useStand();

it.each(["light", "dark"] as const)("axe has nothing against the page outside Word, %s", async (look) => {
  const page = await stand.openPage("/taskpane.html", {
    viewport: { width: 320, height: 700 },
    microsoft: "nothing",
  });
  await page.emulateMedia({ colorScheme: look });
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

it("axe has nothing against the workbench around the pane", async () => {
  const { page } = await stand.openWorkbench();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

it("axe finds in the pane what is not in order there", async () => {
  const { page, pane } = await stand.openWorkbench();
  await pane.tabs.waitFor();
  expect(await violationsInPane(page)).toEqual([]);
  await pane.tabs.evaluate((tabs) => {
    tabs.removeAttribute("role");
    const pale = document.createElement("p");
    pale.append("Pale", document.createElement("button"));
    Object.assign(pale.style, { color: "#ccc", background: "#fff" });
    tabs.after(pale);
  });
  const rules = (found: readonly string[]): readonly string[] => found.map((one) => one.split(":")[0] ?? "");
  const found = rules(await violationsInPane(page));
  expect(found).toEqual(expect.arrayContaining(["aria-required-parent", "button-name", "color-contrast"]));
  expect(new Set(rules(await violationsInPane(page, ["color-contrast"])))).toEqual(
    new Set(["color-contrast"]),
  );
});
