/** Words of the facilitator's papers. */
export const facilitationMessages = {
  minutes: (from: number, to: number) => (from === to ? `${from} minutes` : `${from} to ${to} minutes`),
  lead: "Led by",
  roles: "Who does what",
  norms: "How we work together",
  before: "Before the meeting",
  session: "The meeting",
  after: "Afterwards",
} as const;
