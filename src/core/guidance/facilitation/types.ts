/** From the shortest to the longest. */
export interface Minutes {
  readonly from: number;
  readonly to: number;
}

/** A part of a meeting, in our words. */
export interface AgendaItem {
  readonly id: string;
  readonly title: string;
  /** None for what is done before or after, and where the source names none. */
  readonly minutes?: Minutes;
  /** Who leads it. */
  readonly lead: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  readonly steps: readonly string[];
  /** Where it comes from, such as "pfs, The Action Planning Process 1". */
  readonly source: string;
}

export interface Agenda {
  /** Id of the template whose guide it follows. */
  readonly template: string;
  readonly title: string;
  /** How long the session takes, with what lies between its parts; of which minutes the parts know. */
  readonly takes: Minutes & { readonly note: string; readonly source: string };
  readonly before: readonly AgendaItem[];
  readonly session: readonly AgendaItem[];
  readonly after: readonly AgendaItem[];
  readonly roles: readonly { readonly name: string; readonly does: string }[];
  readonly norms: readonly string[];
  readonly talkingPoints: readonly TalkingPoints[];
}

/** What to say to one slide of the source, in our words. */
export interface TalkingPoints {
  readonly slide: number;
  readonly title: string;
  readonly points: readonly string[];
  readonly source: string;
}
