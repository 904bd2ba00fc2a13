import { mayBeDate, readDate } from "../../../../src/core/plan";

const DATES = [
  "10/15/2024",
  "2024-10-15",
  "15.10.24",
  "Sept. 3",
  "by June",
  "Fall 2024",
  "SY 24-25",
  "Q3",
  "second quarter",
  "Fridays",
  "Every two weeks / bi-weekly",
  "monthly",
  "Ongoing",
  "May '25",
  "end of 2025",
  "octubre de 2024",
  "\uff11\uff10/15/2024",
];

const OTHERS = [
  "",
  "TBD",
  "J. Rivera, Literacy Coach",
  "None needed",
  "90% of teachers trained",
  "Contract signed",
  "Room 12",
  "555 0134",
];

it.each(DATES)("%j may be a date", (text) => {
  expect(readDate(text)).toBeDefined();
  expect(mayBeDate(text)).toBe(true);
});

it.each(OTHERS)("%j shows no sign of a date", (text) => {
  expect(mayBeDate(text)).toBe(false);
});
