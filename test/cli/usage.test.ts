import { readFileSync } from "node:fs";
import path from "node:path";
import { repositoryRoot } from "../support/shared";
import { useDesk } from "./support";

const desk = useDesk();

describe("wrong usage ends with 2 and says what to do", () => {
  it.each([
    [[], /Usage: action-plan/],
    [["chek"], /Did you mean check/],
    [["check"], /missing required argument 'path'/],
    [["check", "x.docx", "--colour"], /unknown option '--colour'/],
    [["check", "x.docx", "--format", "xml"], /--format xml is not known. Choose one of: text, json/],
    [["check", "x.docx", "--as-of", "15.10.2024"], /--as-of takes a day such as 2024-10-15/],
    [["check", "x.docx", "--as-of", "2024-02-30"], /--as-of takes a day/],
    [["check", "x.docx", "--jobs", "0"], /--jobs takes a number from 1 to 999, not "0"/],
    [["export", "x.docx", "--jobs", "all"], /--jobs takes a number/],
    [
      ["export", "x.docx", "--format", "csv", "--columns", "step,who"],
      /no column "who".*document, plan, template/,
    ],
    [["check", "-", "-"], /Standard input \(-\) can be read only once/],
    [["keep", "x.docx", "-o", "y.docx"], /Say what to keep/],
    [["annotate", "x.docx"], /required option '-o, --output <path>'/],
    [["annotate", "x.docx", "-o", "y.docx", "--all"], /--all goes with --clear/],
    [["annotate", "x.docx", "z.docx", "-o", "y.docx"], /There are 2 documents. -o takes a folder/],
    [["annotate", "-", "-o", "done/"], /standard input \(-\) has no name in a folder/],
    [
      ["keep", "a/x.docx", "b/x.docx", "-o", "done/", "--stage", "early"],
      /would both be written to done.x\.docx/,
    ],
    [
      ["gate", "x.docx", "z.docx", "--case", "new", "--answer", "no", "--reason", "r", "-o", "y.docx"],
      /one document/,
    ],
    [["set-aside", "x.docx", "z.docx", "-o", "y.docx"], /too many arguments/],
    [["new", "ese-531t"], /required option '-o, --output <file>'/],
    [["new", "ese", "-o", "y.docx"], /There is no template "ese". The templates are: ese-531t/],
  ])("%j", async (args, words) => {
    const ran = await desk().run(args);
    expect(ran).toMatchObject({ code: 2, text: "" });
    expect(ran.said).toMatch(words);
    expect(desk().names()).toEqual([]);
  });
});

describe("help", () => {
  it.each([
    [["--help"]],
    [["help", "check"]],
    [["check", "--help"]],
    [["annotate", "-h"]],
    [["new", "--help"]],
  ])("%j is data", async (args) => {
    const ran = await desk().run(args);
    expect(ran).toMatchObject({ code: 0, said: "" });
    expect(ran.text).toMatch(/^Usage: action-plan/);
    expect(ran.text).toContain("--templates");
  });

  it("tells the version of the package", async () => {
    const { version } = JSON.parse(readFileSync(path.join(repositoryRoot, "package.json"), "utf8")) as {
      version: string;
    };
    expect(await desk().run(["--version"])).toMatchObject({ code: 0, text: `${version}\n` });
  });
});
