import {
  compareLocations,
  isCellLocation,
  isParagraphLocation,
  type Location,
  locationKey,
} from "../../../src/core/model";

const places: readonly (readonly [Location, string])[] = [
  [{ paragraph: 3 }, "p3"],
  [{ paragraph: 3, textBox: 0 }, "p3b0"],
  [{ paragraph: 10 }, "p10"],
  [{ table: 2 }, "t2"],
  [{ table: 2, row: 5 }, "t2r5"],
  [{ table: 2, row: 5, column: 0 }, "t2r5c0"],
  [{ table: 2, row: 5, column: 3 }, "t2r5c3"],
  [{ table: 2, row: 11, column: 0 }, "t2r11c0"],
  [{ table: 10 }, "t10"],
];

describe("locations", () => {
  it.each(places)("have a key of their own: %j", (location, key) => {
    expect(locationKey(location)).toBe(key);
  });

  it("sort as they stand in the document", () => {
    const sorted = [...places]
      .reverse()
      .map(([location]) => location)
      .sort(compareLocations);
    expect(sorted.map(locationKey)).toEqual(places.map(([, key]) => key));
  });

  it("are told apart", () => {
    expect(places.filter(([location]) => isParagraphLocation(location)).length).toBe(3);
    expect(places.filter(([location]) => isCellLocation(location)).length).toBe(3);
  });
});
