import { readingOfOoxml } from "./reading";

/** What runs in the worker of `readAside`: reads the markup that it is sent, and answers with what was read. */
self.onmessage = async ({ data }: MessageEvent<string>) => self.postMessage(await readingOfOoxml(data));
