import type { Argument, HostObject, ObjectType, Scalar } from "../../describe";
import { HostError } from "../../errors";
import type { Json } from "../../wire";

/** Types that stand nowhere in the document. */

function option(name: string): Scalar {
  return {
    get: (self) => options(self).get(name) ?? false,
    set: (self, value) => void options(self).set(name, plain(value)),
  };
}

function options(self: HostObject): Map<string, Json> {
  if (self.anchor.kind !== "service") throw new HostError("GeneralException");
  return self.anchor.values;
}

function plain(value: Argument): Json {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new HostError("InvalidArgument", "An option is a plain value.");
}

/** Word.SearchOptions; the host searches plainly, so that wildcards and the like are refused. */
export const searchOptionsType: ObjectType = {
  scalars: { MatchCase: option("MatchCase"), MatchWholeWord: option("MatchWholeWord") },
};

/** What the client reports to at its start. */
export const addinServiceType: ObjectType = { methods: { NotifyActionHandlerReady: () => null } };
