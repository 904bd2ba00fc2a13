/** `npm start`: builds the pages, serves them over https on localhost and builds them again when a source changes. */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import configure from "../webpack.config.js";
import server from "./server.cjs";

const root = path.resolve(fileURLToPath(import.meta.url), "../..");
const manifestPort = 3000;
const pages = configure({ development: true }).filter(({ name }) => name !== "cli" && name !== "bench");
const folders = {
  pane: path.join(root, "build/start/pane"),
  workbench: path.join(root, "build/start/workbench"),
};

const say = (text) => console.log(text);

/** Shows an address in the system's browser; a machine without one just keeps what was printed. */
const show = (address) => {
  const [command, ...options] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform] ?? [
    "xdg-open",
  ];
  spawn(command, [...options, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
};

/** Builds, keeps watching, and settles with the first result. */
const firstBuild = () =>
  new Promise((resolve, reject) => {
    let built = false;
    webpack(pages).watch({ aggregateTimeout: 200 }, (error, stats) => {
      if (error) {
        reject(error);
        return;
      }
      if (stats.hasErrors()) say(stats.toString({ preset: "errors-only", colors: process.stdout.isTTY }));
      else if (built) say("Built again: reload the page.");
      built = true;
      resolve();
    });
  });

say("Building the pages, which takes some seconds the first time...");
await firstBuild();
const { url, port, trusted } = await server.startServer({
  port: Number(process.env.PORT ?? manifestPort),
  folders,
});
say(`
The workbench, a stand-in for Word:  ${url}/workbench/
The pane, for Word itself:           ${url}/taskpane.html (manifest.xml names port ${manifestPort})
`);
if (!trusted) {
  say(
    "Your browser will say that it does not know this certificate, because it was made on this machine: " +
      'choose "Advanced", then "Continue to localhost".',
  );
}
if (port !== manifestPort) {
  say(
    `Port ${manifestPort} was taken or another one was asked for; the workbench does not mind, Word would.`,
  );
}
say("Sources are watched. Ctrl+C stops.");
if (process.stdout.isTTY && !process.env.CI && process.env.BROWSER !== "none") show(`${url}/workbench/`);
