import type { Person } from "../plan";
import type { CellCheck, CellContext } from "./types";

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
      message: "“{text}” is a group. Who in it makes sure that this happens?",
      why: "Where everybody is responsible, each may think that somebody else sees to it.",
      fix: "Name one person; the group can stay as those who help.",
    },
    role: {
      message: "“{text}” is a job title. Who is it at present?",
      why: "A name tells readers whom to ask, and tells that person that it is theirs.",
      fix: "Write the name in front of the title, such as “J. Rivera, Literacy Coach”.",
    },
    person: {
      message: "“{text}” names a person where your district asks for the job.",
      why: "A job title still holds when people change posts.",
      fix: "Write the job title, and the name behind it if you like.",
    },
    pass: { message: "Owners are specific.", why: "", fix: "" },
  },
  run: (context) => {
    const { value } = context.cell;
    if (value?.kind !== "people" || value.vacant === true) return { outcome: "pass" };
    const policy = ownerPolicy(context);
    const kinds = new Set(value.people.map(kindOf));
    if (kinds.has("person") || kinds.has("titled")) {
      const untitled = policy === "title" && !kinds.has("titled") && !kinds.has("role");
      return untitled ? { outcome: "review", message: "person" } : { outcome: "pass" };
    }
    if (kinds.has("role") && !kinds.has("group")) {
      return policy === "person" ? { outcome: "review", message: "role" } : { outcome: "pass" };
    }
    return kinds.size === 0 ? { outcome: "pass" } : { outcome: "review", message: "group" };
  },
};

/** What the district wishes, else the template's column, else either. */
function ownerPolicy({ settings, spec }: Pick<CellContext, "settings" | "spec">): string {
  return settings.ownerPolicy ?? spec?.checks?.ownerPolicy ?? "either";
}

function kindOf({ is, title }: Person): "person" | "titled" | "role" | "group" {
  return is ?? (title === undefined ? "person" : "titled");
}
