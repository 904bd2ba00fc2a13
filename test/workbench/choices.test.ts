import { type Choices, DEFAULT_CHOICES, readChoices, writeChoices } from "../../src/workbench/choices";

describe("the choices in the address", () => {
  it.each<readonly [string, Partial<Choices>]>([
    ["", {}],
    ["?doc=blank", { document: "blank" }],
    ["?doc=cip-guide", { document: "cip-guide" }],
    ["?profile=hostile&width=270", { profile: "hostile", width: 270 }],
    ["?theme=dark&pane=production", { look: "dark", pane: "production" }],
  ])("%s says what it says, both ways", (query, change) => {
    const choices = { ...DEFAULT_CHOICES, ...change };
    expect(readChoices(query)).toEqual(choices);
    expect(writeChoices(choices)).toBe(query);
  });

  it.each(["?doc=other", "?profile=nobody", "?width=271", "?theme=<b>", "?pane=//elsewhere.example", "?%"])(
    "%s is the default",
    (query) => {
      expect(readChoices(query)).toEqual(DEFAULT_CHOICES);
    },
  );
});
