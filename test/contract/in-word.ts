import type { Profile } from "../../src/workbench/host/profiles";
import { type RunningWord, startWord } from "../support/word-harness";

/** The signed-in user of the profiles, who is the author of what a file gets as well. */
export const WHO = { author: "Pat Example", initials: "PE", date: "2024-10-01T09:00:00Z" } as const;

/** The client that is running, and the requirement set that it was told of when it started. */
let running: { readonly word: RunningWord; readonly wordApi: string } | undefined;

function close(): void {
  running?.word.close();
  running = undefined;
}

async function wordWith(docx: Uint8Array, profile: Profile): Promise<RunningWord> {
  if (running?.wordApi === profile.wordApi) {
    running.word.host.open(docx, profile);
    return running.word;
  }
  close();
  const word = await startWord({ docx, profile, clock: () => new Date(WHO.date) });
  running = { word, wordApi: profile.wordApi };
  return word;
}

/**
 * Does something in a Word with this document open. Each time the document, its host's objects and counters are
 * new; the client goes on from one to the next as long as nothing failed in it, since starting it takes longer than
 * what most cases do.
 *
 * @throws what `work` throws; where the client reported an error that nobody caught
 */
export async function inWord<T>(
  docx: Uint8Array,
  profile: Profile,
  work: (word: RunningWord) => Promise<T>,
): Promise<T> {
  const word = await wordWith(docx, profile);
  try {
    const done = await work(word);
    expect(word.errors).toEqual([]);
    return done;
  } catch (error) {
    close();
    throw error;
  }
}

afterAll(close);
