import type { Turn } from "./gate";

/**
 * Runs work whose objects live over several requests (Word.run, WordApi 1.1). The answer is given as soon as the work is
 * done: the clean-up request that Word.run sends afterwards keeps nobody waiting, and nothing depends on it.
 */
export function inWord<T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    Word.run(async (context) => {
      resolve(await work(context));
    }).catch((error: unknown) => {
      reject(error instanceof Error ? error : new Error(String(error), { cause: error }));
    });
  });
}

/**
 * One request that only reads: a context of its own leaves no references behind, so that no clean-up request
 * follows.
 *
 * @param queue loads what is wanted and gives the way to pick it up once it is there
 */
export async function readOnce<T>(turn: Turn, queue: (context: Word.RequestContext) => () => T): Promise<T> {
  const context = new Word.RequestContext();
  const pick = queue(context);
  await turn.sync(context);
  return pick();
}

/** What a method that gives a value gave, once its request was answered. */
export function valueOf<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}
