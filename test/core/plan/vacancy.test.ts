import { isVacant } from "../../../src/core/plan";

describe("isVacant", () => {
  it.each([
    "Vacant",
    "vacant.",
    "VACANCY",
    "Vacant (Literacy Coach)",
    "Literacy Coach (vacant)",
    "Literacy Coach - vacant",
    "Open position",
    "To be hired",
    "Literacy coach, to be hired",
    "Unassigned",
    "Nobody",
    "No one",
    "not yet assigned",
    "Pending",
    "None",
    "?",
  ])("%j says that nobody holds the job", (text) => {
    expect(isVacant(text)).toBe(true);
  });

  it.each([
    "",
    "J. Rivera",
    "J. Rivera until the vacancy is filled",
    "J. Rivera (vacant position: Literacy Coach)",
    "Vacant (J. Rivera interim)",
    "Literacy Coach, vacant; acting: J. Rivera",
    "Pending J. Rivera",
    "Human Resources",
    "N/A",
    "Literacy Coach",
  ])("%j does not", (text) => {
    expect(isVacant(text)).toBe(false);
  });
});
