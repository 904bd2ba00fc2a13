/** A part of a meeting, in our words. */
export interface AgendaItem {
  readonly id: string;
  readonly title: string;
  /** Shortest and longest time that it takes; none for what is done before or after. */
  readonly minutes?: { readonly from: number; readonly to: number };
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
