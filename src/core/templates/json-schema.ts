import { z } from "zod";
import { templateMessages } from "./messages";
import { templateSchema } from "./schema";

/**
 * The schema as JSON Schema (draft 2020-12) of what is written, for editors and validators. It tells the form of
 * each part; whether parts refer to each other rightly is told when a template is read (`parseTemplate`).
 */
export function templateJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    ...z.toJSONSchema(templateSchema, {
      io: "input",
      target: "draft-2020-12",
      // Our types are read-only; the file is the author's to change.
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    }),
    title: templateMessages.schemaTitle,
    description: templateMessages.schemaDescription,
  };
}
