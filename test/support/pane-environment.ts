import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";

/** What Fluent UI asks of a browser and jsdom does not have. Nothing is laid out, so nothing is ever observed. */
class SilentObserver implements ResizeObserver {
  observe(): void {
    /* jsdom has no layout */
  }
  unobserve(): void {
    /* jsdom has no layout */
  }
  disconnect(): void {
    /* jsdom has no layout */
  }
}

globalThis.ResizeObserver = SilentObserver;

// Views are compiled when they are first asked for, on machines that may be busy.
configure({ asyncUtilTimeout: 10_000 });

// Every browser has them; jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// A screen takes longer to draw than a test of data, the longer the busier the machine.
jest.setTimeout(30_000);
