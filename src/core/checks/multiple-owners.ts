import { type CellCheck, PASS } from "./types";

/** More than one name: nobody knows who has the last word. */
export const multipleOwners: CellCheck = {
  id: "multiple-owners",
  title: "One person answers for each step",
  severity: "warning",
  source: "Action Plan Companion",
  stage: "early",
  cause: "answer",
  rank: 32,
  scope: "cell",
  roles: ["owner"],
  columns: "all",
  messages: {
    review: {
      message: "{count} are named here. Which one of them answers for this step?",
      why: "When a step is shared, each may wait for the other.",
      fix: "Name the lead first, and list the others as helping: “J. Rivera (lead), with L. Chen”.",
    },
    pass: { message: "One person answers for each step.", why: "", fix: "" },
  },
  run: ({ cell: { value } }) => {
    if (value?.kind !== "people") return PASS;
    const persons = value.people.filter((person) => person.is !== "group");
    const leads = persons.filter((person) => person.lead === true);
    if (persons.length < 2 || leads.length === 1) return PASS;
    return { outcome: "review", data: { count: counted(persons.length) } };
  },
};

function counted(count: number): string {
  const words = ["", "", "Two owners", "Three owners", "Four owners", "Five owners"];
  return words[count] ?? `${count} owners`;
}
