import { z } from "zod";
import { catalogue, type CheckSettings } from "../checks";
import { schemaProblems, type Template, templateMessages, type TemplateProblem } from "../templates";
import { settingsMessages as say } from "./messages";

/** What a district or a team wishes to have read or checked otherwise than the template says. */
export interface Settings extends CheckSettings {
  /** The planning year, by which “Fall 2024”, “Q2” and “2024-25” are read. */
  readonly calendar?: Template["calendar"];
}

const word = z.string().trim().min(1, templateMessages.empty).max(100, say.tooLong);

const shape = {
  ownerPolicy: z.enum(["person", "title", "either"]).exactOptional(),
  wordsToDefine: z.array(word).max(500, say.tooMany).readonly().exactOptional(),
  off: z
    .array(z.enum(catalogue.map(({ id }) => id)))
    .readonly()
    .exactOptional(),
  calendar: z
    .strictObject({
      firstMonth: z.int().min(1, templateMessages.month).max(12, templateMessages.month),
    })
    .readonly()
    .exactOptional(),
};

const settingsSchema = z.strictObject(shape).readonly();

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * Reads settings that somebody wrote.
 *
 * @param data the parsed JSON
 * @returns the settings, or each problem with its path; never throws
 */
export function parseSettings(data: unknown): ParsedSettings {
  const result = settingsSchema.safeParse(data, { reportInput: true });
  return result.success
    ? { ok: true, settings: result.data }
    : { ok: false, problems: schemaProblems(result.error, say.whole) };
}

/** The names of the settings there are. */
export const SETTING_NAMES = Object.keys(shape) as readonly (keyof typeof shape)[];

/** One setting as it was kept; undefined for what this version does not know, or knows otherwise. */
export function readSetting(name: string, value: unknown): Settings | undefined {
  const parsed = parseSettings({ [name]: value });
  return parsed.ok ? parsed.settings : undefined;
}
