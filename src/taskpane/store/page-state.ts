import type { Edit } from "../../core/model";

/** Pages that are opened from the menu and stand in place of the tabs; pages.ts says what each of them is. */
export type PageId = "review" | "meeting" | "coverage" | "gate" | "evidence" | "agenda" | "insert" | "map";

/** What became of the last thing that somebody did on a page. */
export type PageWork =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  /** What was done, in words, and the way back where there is one. */
  | { readonly kind: "done"; readonly text: string; readonly revert?: readonly Edit[] }
  /** Why not, in words. */
  | { readonly kind: "refused"; readonly text: string };

/** What was typed or chosen on pages and is not in the document yet, by names such as "review/questions". */
export type Notes = Readonly<Record<string, string>>;

export interface PagesState {
  /** The page in front; undefined: the tabs are. */
  readonly page: PageId | undefined;
  /** The menu's button asks for the keyboard: a page that it opened was left. */
  readonly menuWanted: boolean;
  readonly pageWork: PageWork;
  readonly notes: Notes;
}

export const noPage: PagesState = {
  page: undefined,
  menuWanted: false,
  pageWork: { kind: "idle" },
  notes: {},
};
