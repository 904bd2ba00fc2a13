import AxeBuilder from "@axe-core/playwright";
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
