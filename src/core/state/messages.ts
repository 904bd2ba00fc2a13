/** What we say about settings that somebody wrote. */
export const settingsMessages = {
  whole: "the settings",
  tooLong: "is too long; give a word or two",
  tooMany: "names too many words",
} as const;
