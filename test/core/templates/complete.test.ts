import { cadre } from "../../../src/core/templates/cadre";
import { cipGuide } from "../../../src/core/templates/cip-guide";
import { complete } from "../../../src/core/templates/complete";
import { ese531t } from "../../../src/core/templates/ese-531t";
import { pfs } from "../../../src/core/templates/pfs";
import { sampleProcess } from "../../../src/core/templates/sample-process";
import { type TemplateData, templateSchema } from "../../../src/core/templates/schema";

const prompt = { ask: "Ask", help: "Help", source: "us" };

/** Each part in its shortest form, so that every usual value has to be put in. */
const shortest: TemplateData = {
  id: "short",
  name: "Short",
  description: "Shortest of all.",
  gate: { cases: [{ id: "new", name: "New", prompt }], otherwise: "No plan." },
  sections: [{ id: "one", heading: "One" }],
  fields: [{ id: "school", label: "School", place: "line", prompt }],
  prompts: [{ id: "1", label: "First", prompt: { ...prompt, question: "Why?" } }],
  tables: [
    { id: "steps", name: "Steps", columns: [{ id: "action", role: "action", label: "Action", prompt }] },
  ],
  otherTables: [{ id: "head", name: "Head", kind: "reference", labels: ["Purpose"] }],
};

describe("our own templates", () => {
  it.each([shortest, ese531t, cadre, pfs, cipGuide, sampleProcess].map((data) => [data.id, data] as const))(
    "%s gets the values that the schema would put in",
    (_, data) => {
      expect(complete(data)).toEqual(templateSchema.parse(data));
    },
  );
});
