import fc from "fast-check";
import { isVacant, type Person, readPeople } from "../../../src/core/plan";

describe("readPeople", () => {
  it.each<[string, readonly Person[]]>([
    ["J. Rivera", [{ name: "J. Rivera" }]],
    ["M. Edwards", [{ name: "M. Edwards" }]],
    ["Maria Lopez-García", [{ name: "Maria Lopez-García" }]],
    ["O’Neill", [{ name: "O’Neill" }]],
    ["J. Rivera, Literacy Coach", [{ name: "J. Rivera", title: "Literacy Coach" }]],
    ["J. Rivera (Literacy Coach)", [{ name: "J. Rivera", title: "Literacy Coach" }]],
    ["Literacy Coach (J. Rivera)", [{ name: "J. Rivera", title: "Literacy Coach" }]],
    ["J. Rivera - Literacy Coach", [{ name: "J. Rivera", title: "Literacy Coach" }]],
    ["Literacy Coach: J. Rivera", [{ name: "J. Rivera", title: "Literacy Coach" }]],
    [
      "Dr. A. B. Ames, Asst. Superintendent for X & Y",
      [{ name: "Dr. A. B. Ames", title: "Asst. Superintendent for X & Y" }],
    ],
    ["Ana de la Cruz, Ed.D., Principal", [{ name: "Ana de la Cruz, Ed.D.", title: "Principal" }]],
    ["J. Rivera and M. Edwards", [{ name: "J. Rivera" }, { name: "M. Edwards" }]],
    ["J. Rivera; M. Edwards, Principal", [{ name: "J. Rivera" }, { name: "M. Edwards", title: "Principal" }]],
    ["J. Rivera\nM. Edwards", [{ name: "J. Rivera" }, { name: "M. Edwards" }]],
    ["J. Rivera, M. Edwards", [{ name: "J. Rivera" }, { name: "M. Edwards" }]],
    ["Ms. Chen / Mr. Diaz", [{ name: "Ms. Chen" }, { name: "Mr. Diaz" }]],
  ])("reads %j", (text, people) => {
    expect(readPeople(text)).toEqual({ kind: "people", people });
  });

  it.each([
    "",
    "TBD",
    "N/A",
    "Principal",
    "Principals, teachers, Curriculum & Instruction",
    "Building administrators",
    "Wellness/Homework subcommittee",
    "Literacy Coach",
    "SLT",
    "PLC leads",
    "All staff",
    "everyone",
    "the principal",
    "Vacant",
    "Department chairs and coaches",
    "Human Resources",
  ])("names no person in %j", (text) => {
    expect(readPeople(text)).toBeUndefined();
  });

  it("never throws and never gives a person without a name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(readPeople(text)?.people.every((person) => person.name.trim() !== "") ?? true).toBe(true);
      }),
    );
  });
});

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
