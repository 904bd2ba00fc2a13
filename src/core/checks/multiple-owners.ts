import type { CellCheck } from "./types";

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
      message: "{count} are named here. Which one answers for this step?",
      why: "Shared ownership works best when one of the owners has the last word.",
      fix: "Put the one who answers first, and mark the others as helping.",
    },
    pass: { message: "One person answers for each step.", why: "", fix: "" },
  },
  run: ({ cell: { value } }) => {
    if (value?.kind !== "people") return { outcome: "pass" };
    const persons = value.people.filter((person) => person.is !== "group");
    const leads = persons.filter((person) => person.lead === true);
    if (persons.length < 2 || leads.length === 1) return { outcome: "pass" };
    return { outcome: "review", data: { count: counted(persons.length) } };
  },
};

function counted(count: number): string {
  const words = ["", "", "Two people", "Three people", "Four people", "Five people"];
  return words[count] ?? `${count} people`;
}
