import type { z } from "zod";
import { hashOf, labelText, readBy, type RecordKind } from "../model";
import {
  type CoverageMark,
  coverageMark,
  type GateAnswer,
  gateAnswer,
  type Meeting,
  meeting,
  type Review,
  review,
  setAside,
} from "./schema";

/** A kind of record that knows what its records are about: a later one of the same name takes an earlier one's place. */
interface NamedKind<T> extends RecordKind<T> {
  /** Unlike any other record's that is to be kept beside it. */
  readonly nameOf: (record: T) => string;
}

function kindOf<T>(kind: string, schema: z.ZodType<T>, nameOf: NamedKind<T>["nameOf"]): NamedKind<T> {
  return { kind, read: readBy(schema), nameOf };
}

export const setAsideRecord = {
  kind: "set-aside",
  read: readBy(setAside),
  nameOf: ({ check, key }: { readonly check: string; readonly key: string }) => `${check}:${key}`,
};

export const gateRecord = kindOf<GateAnswer>("gate", gateAnswer, ({ strategy }) => labelText(strategy));

export const coverageRecord = kindOf<CoverageMark>("coverage", coverageMark, ({ guide, prompt, plan }) =>
  [guide, prompt, labelText(plan)].join(":"),
);

/** The same people may finish two reviews on one day: what they say tells them apart, the team's answer does not. */
export const reviewRecord = kindOf<Review>("review", review, ({ day, reviewers, ...said }) => {
  const { questions, suggestions, strengths } = said;
  return [
    day,
    ...reviewers.map(labelText),
    hashOf([...questions, "", ...suggestions, "", ...strengths]),
  ].join(":");
});

export const meetingRecord = kindOf<Meeting>("meeting", meeting, ({ day, plan }) =>
  [day, labelText(plan)].join(":"),
);
