import { MISHAPS, PROFILES } from "./host/profiles";

/** What may lie beside the pane: a plan as a team has it halfway, or a blank document of one of the templates. */
export const DOCUMENTS = ["sample", "blank", "pfs", "cadre", "cip-guide", "sample-process"] as const;
export type DocumentChoice = (typeof DOCUMENTS)[number];

/** What the page shows; kept in its address, so that a state can be linked to and tested. */
export interface Choices {
  readonly document: DocumentChoice;
  /** Name of a profile. */
  readonly profile: string;
  readonly width: PaneWidth;
  readonly look: Look;
  /** The pane's page: the workbench's own build, or the production one. */
  readonly pane: "workbench" | "production";
}

/** Word's default widths of a task pane: Mac, Windows, and a wide one. */
export const PANE_WIDTHS = [270, 320, 450] as const;
export type PaneWidth = (typeof PANE_WIDTHS)[number];

export const LOOKS = ["system", "light", "dark"] as const;
export type Look = (typeof LOOKS)[number];

export const DEFAULT_CHOICES: Choices = {
  document: "sample",
  profile: "windows",
  width: 320,
  look: "system",
  pane: "workbench",
};

function oneOf<T>(known: readonly T[], asked: unknown, otherwise: T): T {
  return known.find((one) => String(one) === asked) ?? otherwise;
}

/** Reads the choices from the query of an address; what it does not say, or says wrongly, is the default. */
export function readChoices(query: string): Choices {
  const asked = new URLSearchParams(query);
  const { document, profile, width, look, pane } = DEFAULT_CHOICES;
  return {
    document: oneOf(DOCUMENTS, asked.get("doc"), document),
    profile: oneOf(
      [...PROFILES, ...MISHAPS].map(({ name }) => name),
      asked.get("profile"),
      profile,
    ),
    width: oneOf(PANE_WIDTHS, asked.get("width"), width),
    look: oneOf(LOOKS, asked.get("theme"), look),
    pane: oneOf(["workbench", "production"] as const, asked.get("pane"), pane),
  };
}

/** The query of an address for the choices; defaults are left out. */
export function writeChoices(choices: Choices): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | number, otherwise: string | number): void => {
    if (value !== otherwise) query.set(name, String(value));
  };
  put("doc", choices.document, DEFAULT_CHOICES.document);
  put("profile", choices.profile, DEFAULT_CHOICES.profile);
  put("width", choices.width, DEFAULT_CHOICES.width);
  put("theme", choices.look, DEFAULT_CHOICES.look);
  put("pane", choices.pane, DEFAULT_CHOICES.pane);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
