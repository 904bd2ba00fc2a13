import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { type RunningServer, startServer } from "../../tools/server.cjs";
import { repositoryRoot } from "../support/shared";

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

describe("the local server", () => {
  let folder: string;
  let server: RunningServer;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "served-"));
    const write = (file: string, text: string) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    };
    write("secret.txt", "secret");
    write("pane/taskpane.html", "the pane");
    write("pane/assets/icon-16.png", "an icon");
    write("workbench/index.html", "the workbench");
    write("workbench/pane/taskpane.html", "the pane of the workbench");
    server = await startServer({
      port: 0,
      folders: { pane: path.join(folder, "pane"), workbench: path.join(folder, "workbench") },
    });
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Asks for exactly this path, without tidying it up as fetch would. */
  const ask = (pathname: string) =>
    new Promise<Answer>((resolve, reject) => {
      const options = { host: "127.0.0.1", port: server.port, path: pathname, rejectUnauthorized: false };
      request(options, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (text += part));
        response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
      })
        .on("error", reject)
        .end();
    });

  it.each([
    ["/taskpane.html", "the pane"],
    ["/taskpane.html?et=", "the pane"],
    ["/workbench/", "the workbench"],
    ["/workbench/pane/taskpane.html", "the pane of the workbench"],
    ["/workbench/pane/assets/icon-16.png", "an icon"],
  ])("answers %s", async (pathname, text) => {
    expect(await ask(pathname)).toMatchObject({ status: 200, text });
  });

  it("leads from the root to the workbench", async () => {
    expect(await ask("/")).toMatchObject({ status: 302, headers: { location: "/workbench/" } });
  });

  it("offers office.js as npm has it, whatever the case of the request", async () => {
    const file = path.join(repositoryRoot, "node_modules/@microsoft/office-js/dist/office.js");
    const answer = await ask("/office-js/Office.js");
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(readFileSync(file, "utf8"));
  });

  it.each([
    "/../secret.txt",
    "/workbench/../../secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/office-js/../package.json",
    "/nowhere.html",
    "/workbench",
    "/assets/",
  ])("has nothing at %s", async (pathname) => {
    expect(await ask(pathname)).toMatchObject({ status: 404 });
  });

  it("survives an address that cannot be read", async () => {
    expect(await ask("/%E0%A4%A")).toMatchObject({ status: 400 });
  });

  it("says who may frame the pane, as the hosting guide asks", async () => {
    const { headers } = await ask("/taskpane.html");
    const guide = readFileSync(path.join(repositoryRoot, "docs/hosting.md"), "utf8");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'self'");
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(guide).toContain(`Content-Security-Policy: ${String(headers["content-security-policy"])}`);
    expect(guide).toContain(`X-Content-Type-Options: ${String(headers["x-content-type-options"])}`);
    expect(guide).toContain(`Referrer-Policy: ${String(headers["referrer-policy"])}`);
  });

  it("lets Word keep the icons, and no page", async () => {
    expect((await ask("/assets/icon-16.png")).headers["cache-control"]).toContain("max-age");
    expect((await ask("/taskpane.html")).headers["cache-control"]).toBe("no-cache");
  });

  it("takes the next port where one is taken", async () => {
    const second = await startServer({ port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    expect(second.url).toBe(`https://localhost:${second.port}`);
    await second.close();
  });
});
