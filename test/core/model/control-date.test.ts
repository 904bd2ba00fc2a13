import { readControlDate } from "../../../src/core/model";

describe("readControlDate", () => {
  it.each<[string, string | undefined, string | undefined]>([
    ["10/5/2024", undefined, "2024-10-05"],
    ["10/5/2024", "M/d/yyyy", "2024-10-05"],
    ["10/5/2024", "dd/MM/yyyy", "2024-05-10"],
    ["10/5/2024", "dddd, MMMM d, yyyy", "2024-10-05"],
    ["10/5/2024", "dddd, d MMMM yyyy", "2024-05-10"],
    ["5.10.24", "d.M.yy", "2024-10-05"],
    ["2024-10-05", "M/d/yyyy", "2024-10-05"],
    ["October 5, 2024", undefined, "2024-10-05"],
    ["Saturday, October 5th, 2024", undefined, "2024-10-05"],
    ["Oct. 5 2024", undefined, "2024-10-05"],
    ["5 October 2024", undefined, "2024-10-05"],
    ["5-Oct-24", "d-MMM-yy", "2024-10-05"],
    ["  February 29, 2024 ", undefined, "2024-02-29"],
    ["February 29, 2023", undefined, undefined],
    ["13/13/2024", undefined, undefined],
    ["4/31/2024", undefined, undefined],
    ["Fall 2024", undefined, undefined],
    ["October 2024", undefined, undefined],
    ["10/5", undefined, undefined],
    ["by October 5, 2024", undefined, undefined],
    ["ongoing", undefined, undefined],
    ["", undefined, undefined],
  ])("%j in the format %j is %j", (text, format, expected) => {
    expect(readControlDate(text, format)).toBe(expected);
  });
});
