import { locationKey } from "../../../../src/core/model";
import { cadreBlocks, cadrePrompts, printed } from "../../../support/cadre";
import { type BlockSpec, table } from "../../../support/snapshot";
import { only } from "../reading";
import { promptOf, texts } from "./prompts-of";

describe("behind the last prompt", () => {
  it.each<[string, BlockSpec]>([
    ["a heading", { text: "Appendix", headingLevel: 1 }],
    [
      "a table of something else",
      table([
        ["Name", "Phone"],
        ["J. Rivera", "555"],
      ]),
    ],
    ["the tool's own first lines", "Building Local-level Capacity"],
  ])("%s ends the answer", (_, block) => {
    const blocks = [...cadrePrompts(), "Logs", "", block];
    expect(texts(only(blocks))).toEqual({ "3b": "Logs" });
  });
});

describe("a place", () => {
  const keys = (blocks: readonly BlockSpec[], id: string): readonly string[] =>
    (promptOf(only(blocks), id).places ?? []).map(locationKey);

  it("belongs to a prompt from its question to the next one's", () => {
    const blocks = cadreBlocks({ "2b": [printed("2b"), "", "Teachers", ""], "3b": [printed("3b"), "", ""] });
    expect(keys(blocks, "2b")).toEqual(["p26", "p28", "p27", "p29"]);
    expect(keys(blocks, "3b")).toHaveLength(3);
  });

  it("belongs to it in a frame and beside it", () => {
    expect(keys(cadreBlocks({ "2b": [table([[printed("2b"), "Teachers"]])] }), "2b")).toEqual([
      "t1r0c0",
      "t1r0c1",
    ]);
  });

  it("behind the last prompt belongs to it as far as something is said", () => {
    const blocks = [...cadrePrompts(), "Logs", "", ""];
    expect(keys(blocks, "3b")).toHaveLength(5);
  });
});
