import { within } from "@/models/within";

/**
 * Dictation, only where the browser recognises speech on the device. The platform's recogniser sends what is said to a server
 * of the browser's maker unless `processLocally` is set (Web Speech API, https://webaudio.github.io/web-speech-api/), so none is ever
 * made without it.
 */

/** - `no-recogniser`: the browser has none - `server-only`: it has one that only works on a server - `language`: not for this language */
export type NoDictation = "no-recogniser" | "server-only" | "language";

export type DictationSupport =
  | { state: "ready" }
  /** The browser has to fetch the language from its maker once; nothing of what is said goes there. */
  | { state: "installable" }
  | { state: "no"; why: NoDictation };

interface RecognitionResult {
  isFinal: boolean;
  0?: { transcript: string };
}

interface ResultEvent {
  resultIndex: number;
  results: ArrayLike<RecognitionResult>;
}

interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally: boolean;
  addEventListener(type: "result", listener: (event: ResultEvent) => void): void;
  addEventListener(type: "error", listener: (event: { error: string }) => void): void;
  addEventListener(type: "end", listener: () => void): void;
  start: () => void;
  stop: () => void;
}

interface LocalOptions {
  langs: string[];
  processLocally: true;
}

interface Recogniser {
  new (): Recognition;
  prototype: object;
  available?: (options: LocalOptions) => Promise<string>;
  install?: (options: LocalOptions) => Promise<boolean>;
}

/** The browser answers at once or not at all. */
const ANSWER_LIMIT_MS = 5000;

function recogniser(): Recogniser | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types of the platform do not know its local part yet
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as { SpeechRecognition?: Recogniser; webkitSpeechRecognition?: Recogniser };
  return SpeechRecognition ?? webkitSpeechRecognition;
}

const optionsFor = (language: string): LocalOptions => ({ langs: [language], processLocally: true });

/** Whether this browser can recognise a language on this device. Makes no recogniser; never rejects. */
export async function dictationSupport(language: string): Promise<DictationSupport> {
  const known = recogniser();
  if (known === undefined) return { state: "no", why: "no-recogniser" };
  if (known.available === undefined || !("processLocally" in known.prototype)) return { state: "no", why: "server-only" };
  const answer = await within(ANSWER_LIMIT_MS, known.available(optionsFor(language))).catch(() => undefined);
  if (answer === "available") return { state: "ready" };
  if (answer === "downloadable" || answer === "downloading") return { state: "installable" };
  return { state: "no", why: answer === undefined ? "server-only" : "language" };
}

/** Has the browser fetch a language; false where that fails. */
export async function installDictation(language: string): Promise<boolean> {
  try {
    return (await recogniser()?.install?.(optionsFor(language))) ?? false;
  } catch {
    return false;
  }
}

export interface DictationEvents {
  /** Words that stand. */
  onWords: (words: string) => void;
  /** Words that may still change. */
  onHearing: (words: string) => void;
  /** It has ended; `error` is the browser's own word where it ended by a fault. */
  onEnd: (error?: string) => void;
}

/**
 * Listens until it is stopped or silence ends it.
 *
 * @returns stops it; words under way are still told.
 * @throws Error where this browser cannot recognise on the device.
 */
export function startDictation(language: string, { onWords, onHearing, onEnd }: DictationEvents): () => void {
  const known = recogniser();
  if (known === undefined || !("processLocally" in known.prototype)) throw new Error("no recognition on this device");
  const recognition = new known();
  recognition.processLocally = true;
  recognition.lang = language;
  recognition.continuous = true;
  recognition.interimResults = true;
  let fault: string | undefined;
  recognition.addEventListener("result", ({ resultIndex, results }) => {
    const fresh = Array.from(results).slice(resultIndex);
    const words = (isFinal: boolean) =>
      fresh
        .filter((result) => result.isFinal === isFinal)
        .map((result) => result[0]?.transcript.trim() ?? "")
        .filter((text) => text !== "")
        .join(" ");
    if (words(true) !== "") onWords(words(true));
    onHearing(words(false));
  });
  recognition.addEventListener("error", ({ error }) => {
    fault = error === "aborted" || error === "no-speech" ? undefined : error;
  });
  recognition.addEventListener("end", () => onEnd(fault));
  recognition.start();
  return () => recognition.stop();
}
