import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { promptFor } from "../../src/core/guidance";
import { shortened } from "../../src/taskpane/words/general";
import { samplePlan } from "../../src/workbench/sample";
import { repositoryRoot } from "../support/shared";
import { findingOf, understand } from "./support/documents";
import { type Served, useStand } from "./support/stand";

/** What it builds first takes as long as the machine likes. */
const MINUTES = 300_000;

const { scripts } = JSON.parse(readFileSync(path.join(repositoryRoot, "package.json"), "utf8")) as {
  readonly scripts: { readonly start: string };
};

/** What `npm start` starts, on a port that is free; closed as by Ctrl+C. It must not find anything to complain of. */
async function npmStart(): Promise<Served> {
  const [command = "", ...args] = scripts.start.split(" ");
  const child = spawn(command, args, {
    cwd: repositoryRoot,
    env: { ...process.env, PORT: "0", BROWSER: "none" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  let said = "";
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const [, address] = /(https:\S+)\/workbench\//.exec(said) ?? [];
      if (address !== undefined && said.includes("Ctrl+C")) resolve(address);
    });
    child.on("error", reject);
    child.on("exit", () => {
      reject(new Error(said + complaints));
    });
  });
  return {
    url,
    close: async () => {
      child.kill("SIGINT");
      expect(await ended).toEqual([null, "SIGINT"]);
      expect(complaints + said).not.toMatch(/error/i);
    },
  };
}

const stand = useStand(npmStart, MINUTES);

it("npm start shows the sample beside the pane, which recognises it", async () => {
  const { pane } = await stand.openWorkbench();
  const sample = await understand(await samplePlan());
  const [plan] = sample.plans;
  if (plan === undefined) throw new Error("there is no plan");
  await pane.content
    .getByRole("heading", { level: 1, name: shortened(plan.title, 70), exact: true })
    .waitFor();
  await pane.content.getByText(plan.template.name, { exact: true }).waitFor();

  // What is fetched later comes from the same build: findings, and the question about the place of one.
  const { message, cell } = findingOf(sample, "missing-owner");
  await pane.turnTo("check");
  await pane.fix(message);
  const { question = "" } = promptFor(plan, cell) ?? {};
  await pane.panel.getByRole("heading", { level: 2, name: question, exact: true }).waitFor();
});
