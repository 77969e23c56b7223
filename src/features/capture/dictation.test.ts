import { afterEach, describe, expect, it, vi } from "vitest";
import { dictationSupport, installDictation, startDictation } from "./dictation";

afterEach(() => vi.unstubAllGlobals());

/** Counts what was made, and plays what is heard. */
class LocalRecognition extends EventTarget {
  static made: LocalRecognition[] = [];
  static answer = "available";
  static asked: unknown[] = [];
  static available(options: unknown): Promise<string> {
    LocalRecognition.asked.push(options);
    return Promise.resolve(LocalRecognition.answer);
  }
  static install(): Promise<boolean> {
    return Promise.resolve(true);
  }
  declare lang: string;
  private isLocal = false;
  wasLocalAtStart = false;
  constructor() {
    super();
    LocalRecognition.made.push(this);
  }
  get processLocally(): boolean {
    return this.isLocal;
  }
  set processLocally(value: boolean) {
    this.isLocal = value;
  }
  start(): void {
    this.wasLocalAtStart = this.isLocal;
  }
  stop(): void {
    this.dispatchEvent(new Event("end"));
  }
}

function local(answer: string): typeof LocalRecognition {
  LocalRecognition.made = [];
  LocalRecognition.asked = [];
  LocalRecognition.answer = answer;
  vi.stubGlobal("SpeechRecognition", LocalRecognition);
  return LocalRecognition;
}

describe("whether a browser can take dictation on the device", () => {
  it.each([
    ["available", { state: "ready" }],
    ["downloadable", { state: "installable" }],
    ["downloading", { state: "installable" }],
    ["unavailable", { state: "no", why: "language" }],
  ])("it answers %s", async (answer, support) => {
    const { asked, made } = local(answer);
    expect(await dictationSupport("ar")).toEqual(support);
    expect(asked).toEqual([{ langs: ["ar"], processLocally: true }]);
    expect(made).toEqual([]);
  });

  it("has no recogniser", async () => {
    expect(await dictationSupport("en")).toEqual({ state: "no", why: "no-recogniser" });
    expect(await installDictation("en")).toBe(false);
  });

  it("has one that only works on a server: none is ever made", async () => {
    const made = vi.fn<() => void>();
    vi.stubGlobal("webkitSpeechRecognition", made);
    expect(await dictationSupport("en")).toEqual({ state: "no", why: "server-only" });
    expect(() => startDictation("en", { onWords: vi.fn(), onHearing: vi.fn(), onEnd: vi.fn() })).toThrow(/on this device/u);
    expect(made).not.toHaveBeenCalled();
  });

  it("does not answer properly", async () => {
    local("available").available = () => Promise.reject(new Error("not allowed"));
    expect(await dictationSupport("en")).toEqual({ state: "no", why: "server-only" });
  });
});

describe("dictating", () => {
  const heard = (recognition: LocalRecognition | undefined, ...results: [text: string, isFinal: boolean][]) =>
    recognition?.dispatchEvent(Object.assign(new Event("result"), { resultIndex: 0, results: results.map(([transcript, isFinal]) => ({ isFinal, 0: { transcript } })) }));

  it("listens locally, tells words that stand and words that may change, and its end", () => {
    const { made } = local("available");
    const onWords = vi.fn<(words: string) => void>();
    const onHearing = vi.fn<(words: string) => void>();
    const onEnd = vi.fn<(error?: string) => void>();
    const stop = startDictation("fr", { onWords, onHearing, onEnd });
    expect(made[0]).toMatchObject({ lang: "fr", wasLocalAtStart: true });
    heard(made[0], ["la pompe", false]);
    expect(onHearing).toHaveBeenLastCalledWith("la pompe");
    expect(onWords).not.toHaveBeenCalled();
    heard(made[0], [" la pompe P-204 ", true], ["fuit", false]);
    expect(onWords).toHaveBeenCalledExactlyOnceWith("la pompe P-204");
    expect(onHearing).toHaveBeenLastCalledWith("fuit");
    stop();
    expect(onEnd).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it("tells a fault, but not silence", () => {
    const { made } = local("available");
    const onEnd = vi.fn<(error?: string) => void>();
    for (const error of ["no-speech", "not-allowed"]) {
      startDictation("en", { onWords: vi.fn(), onHearing: vi.fn(), onEnd });
      made.at(-1)?.dispatchEvent(Object.assign(new Event("error"), { error }));
      made.at(-1)?.stop();
    }
    expect(onEnd.mock.calls).toEqual([[undefined], ["not-allowed"]]);
  });
});
