import { type Turn, WordGate } from "../../../src/document/word/gate";

/** Work that ends when it is told to, and a record of what began. */
class Bench {
  readonly begun: string[] = [];
  readonly #ends = new Map<string, () => void>();

  work(name: string): (turn: Turn) => Promise<string> {
    return () => {
      this.begun.push(name);
      return new Promise((resolve) => this.#ends.set(name, () => resolve(name)));
    };
  }

  async end(name: string): Promise<void> {
    await settle();
    this.#ends.get(name)?.();
    await settle();
  }
}

/** Lets everything that can go on go on. */
async function settle(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
}

describe("the gate", () => {
  it("does one piece of work at a time, in order", async () => {
    const gate = new WordGate();
    const bench = new Bench();
    void gate.write(bench.work("first"));
    void gate.read("a", bench.work("second"));
    const third = gate.write(bench.work("third"));
    await settle();
    expect(bench.begun).toEqual(["first"]);
    await bench.end("first");
    expect(bench.begun).toEqual(["first", "second"]);
    await bench.end("second");
    await bench.end("third");
    expect(await third).toBe("third");
  });

  it("shares a read that waits, and not one that has begun", async () => {
    const gate = new WordGate();
    const bench = new Bench();
    void gate.write(bench.work("write"));
    const one = gate.read("document", bench.work("one"));
    const same = gate.read("document", bench.work("same"));
    expect(same).toBe(one);
    await bench.end("write");
    const later = gate.read("document", bench.work("later"));
    expect(later).not.toBe(one);
    await bench.end("one");
    await bench.end("later");
    expect(bench.begun).toEqual(["write", "one", "later"]);
    expect(await same).toBe("one");
  });

  it("drops a look while something is written, and an earlier look for a later one", async () => {
    const gate = new WordGate();
    const bench = new Bench();
    const read = gate.read("document", bench.work("read"));
    await settle();
    const early = gate.glance(bench.work("early"));
    const late = gate.glance(bench.work("late"));
    expect(await early).toBeUndefined();
    await bench.end("read");
    await read;
    await bench.end("late");
    expect(await late).toBe("late");

    void gate.write(bench.work("write"));
    expect(gate.writing).toBe(true);
    expect(await gate.glance(bench.work("never"))).toBeUndefined();
    await bench.end("write");
    expect(gate.writing).toBe(false);
    expect(bench.begun).toEqual(["read", "late", "write"]);
  });

  it("goes on after work that failed", async () => {
    const gate = new WordGate();
    const failed = gate.write(() => Promise.reject(new Error("no")));
    const next = gate.write(() => Promise.resolve("yes"));
    await expect(failed).rejects.toThrow("no");
    expect(await next).toBe("yes");
  });

  it("gives a request up that Word does not answer, and lets the next piece of work begin", async () => {
    const gate = new WordGate({ syncMs: 5 });
    const hung = gate.write((turn) => turn.sync({ sync: () => new Promise(() => undefined) }));
    const next = gate.write(() => Promise.resolve("next"));
    await expect(hung).rejects.toMatchObject({ code: "timed-out" });
    expect(await next).toBe("next");
  });

  it("gives a slow look up without an error", async () => {
    const gate = new WordGate({ glanceMs: 5 });
    expect(await gate.glance(() => new Promise(() => undefined))).toBeUndefined();
  });

  it("lets nothing be sent once the turn is over", async () => {
    const gate = new WordGate();
    const turns: Turn[] = [];
    await gate.write((turn) => {
      turns.push(turn);
      return Promise.resolve();
    });
    let sent = false;
    const late = turns[0]?.sync({
      sync: () => {
        sent = true;
        return Promise.resolve();
      },
    });
    await expect(late).rejects.toMatchObject({ code: "cancelled" });
    expect(sent).toBe(false);
  });
});
