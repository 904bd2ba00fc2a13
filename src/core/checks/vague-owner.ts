import type { Person } from "../plan";
import { type CellCheck, type CellContext, PASS } from "./types";

/** An owner whom one cannot ring up: a team, a job that several people may hold. */
export const vagueOwner: CellCheck = {
  id: "vague-owner",
  title: "Owners are specific",
  severity: "warning",
  source: "Action Plan Companion",
  stage: "early",
  cause: "answer",
  rank: 31,
  scope: "cell",
  roles: ["owner"],
  columns: "all",
  messages: {
    group: {
      outcome: "review",
      message: "“{text}” names a group, not a person. Who will make sure that this happens?",
      why: "When everyone is responsible, each may think that someone else takes care of it.",
      fix: "Name one person; the group can be listed as helping.",
    },
    role: {
      outcome: "review",
      message: "“{text}” names a job, not a person. Who holds it now?",
      why: "A name tells readers whom to ask.",
      fix: "Add the name, such as “J. Rivera, Literacy Coach”.",
    },
    roles: {
      outcome: "review",
      message: "“{text}” names jobs, not a person. Who will make sure that this happens?",
      why: "A name tells readers whom to ask.",
      fix: "Name one of those who hold these jobs, such as “J. Rivera, Literacy Coach”; the others can be listed as helping.",
    },
    person: {
      outcome: "review",
      message: "“{text}” is a name; your district asks for a job title here.",
      why: "A job title still fits when people change posts.",
      fix: "Write the job title, followed by the name if you like.",
    },
    pass: { message: "Owners are specific.", why: "", fix: "" },
  },
  run: (context) => {
    const { value } = context.cell;
    if (value?.kind !== "people" || value.vacant === true) return PASS;
    const policy = ownerPolicy(context);
    const kinds = new Set(value.people.map(kindOf));
    if (kinds.has("person") || kinds.has("titled")) {
      const untitled = policy === "title" && !kinds.has("titled") && !kinds.has("role");
      return untitled ? { outcome: "review", message: "person" } : PASS;
    }
    if (kinds.has("role") && !kinds.has("group")) {
      const message = value.people.length > 1 ? "roles" : "role";
      return policy === "person" ? { outcome: "review", message } : PASS;
    }
    return kinds.size === 0 ? PASS : { outcome: "review", message: "group" };
  },
};

/** What the district wishes, else the template's column, else either. */
function ownerPolicy({ settings, spec }: Pick<CellContext, "settings" | "spec">): string {
  return settings.ownerPolicy ?? spec?.checks?.ownerPolicy ?? "either";
}

function kindOf({ is, title }: Person): "person" | "titled" | "role" | "group" {
  return is ?? (title === undefined ? "person" : "titled");
}
