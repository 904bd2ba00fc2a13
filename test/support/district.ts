type Column = readonly [id: string, role: string, label: string];

const TASK: Column = ["task", "action", "Task"];
const WHO: Column = ["who", "owner", "Who’s on it"];

/** A template that a district wrote for itself, as its file holds it; `others` are columns behind its two. */
export function riverside(...others: readonly Column[]) {
  return {
    id: "riverside",
    name: "Riverside Improvement Plan",
    description: "What we do this year.",
    tables: [
      {
        id: "tasks",
        name: "Our work this year",
        requirement: "required",
        columns: [TASK, WHO, ...others].map(([id, role, label]) => ({
          id,
          role,
          label,
          requirement: "required",
          prompt: { ask: `${label}?`, help: "Write it down.", source: "riverside, page 2" },
        })),
      },
    ],
  };
}
