const { accessSync, constants } = require("node:fs");
const path = require("node:path");

/** Flags that keep a test browser quiet: no sandbox in containers, no traffic of its own. */
const quietFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const places = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
}[process.platform];

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Finds a browser of the Chromium family: `BROWSER_PATH`, else one of the system, else the one that comes inside
 * the package @sparticuz/chromium (Linux). Nothing is downloaded.
 * @returns {Promise<{executablePath: string, args: string[]}>}
 */
async function findBrowser() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = [
    ...(process.env.BROWSER_PATH ? [process.env.BROWSER_PATH] : []),
    ...(places ?? commands.flatMap((command) => folders.map((folder) => path.join(folder, command)))),
  ];
  const executablePath = candidates.find(isExecutable);
  if (executablePath !== undefined) return { executablePath, args: quietFlags };
  const packaged = require("@sparticuz/chromium");
  return { executablePath: await packaged.executablePath(), args: quietFlags };
}

module.exports = { findBrowser };
