import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describeWithShared } from "../support/shared";
import { validExports } from "../support/valid-export";
import { useDesk } from "./support";

const desk = useDesk();

interface Entry {
  readonly document: { readonly file: string };
  readonly plans?: readonly { readonly template: { readonly id: string; readonly confidence: number } }[];
  readonly error?: { readonly code: string; readonly message: string };
}

const WORD_FILE = /\.(docx|docm|dotx|dotm)$/i;

describeWithShared("real Word files", (dir) => {
  const files = readdirSync(path.join(dir, "corpus"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && WORD_FILE.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

  it("are here", () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it("each give a result or a named error, and none of them is taken for a plan", async () => {
    const ran = await desk().run(["export", ...files]);
    const entries = JSON.parse(ran.text) as readonly Entry[];
    expect(validExports(ran.text)).toHaveLength(entries.filter(({ error }) => error === undefined).length);
    expect(entries.map((entry) => entry.document.file)).toEqual(files);
    for (const { document, plans, error } of entries) {
      expect({ file: document.file, read: plans !== undefined, failed: error !== undefined }).toEqual({
        file: document.file,
        read: error === undefined,
        failed: plans === undefined,
      });
      expect({ file: document.file, code: error?.code }).not.toEqual({
        file: document.file,
        code: "unexpected",
      });
      expect({ file: document.file, plans: plans ?? [] }).toEqual({ file: document.file, plans: [] });
    }
    expect(ran.code).toBe(entries.some((entry) => entry.error !== undefined) ? 3 : 0);
  }, 120_000);

  it("come back byte for byte where there is nothing to annotate", async () => {
    for (const file of files) {
      const ran = await desk().run(["annotate", file, "-o", desk().path("out.docx")]);
      if (ran.code === 3) continue;
      expect({ file, code: ran.code }).toEqual({ file, code: 0 });
      const same = Buffer.from(desk().get("out.docx")).equals(readFileSync(file));
      expect({ file, same }).toEqual({ file, same: true });
    }
  }, 120_000);
});

describeWithShared("the template's own document", (dir) => {
  const file = path.join(dir, "templates/ese-531t-blank.docx");

  it("is recognised, its picture of the table is not, and nothing is wrong with it", async () => {
    const [exported] = validExports((await desk().run(["export", file])).text);
    expect(exported?.plans.map(({ template }) => template.id)).toEqual(["ese-531t"]);
    expect(exported?.plans[0]?.template.confidence).toBeGreaterThan(0.95);
    expect((await desk().run(["check", file])).code).toBe(0);
  });
});
