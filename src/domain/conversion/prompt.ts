/** Rises with every change of what the model reads; part of the record of each conversion. */
export const PROMPT_VERSION = "1";

/** The system message that the model was trained with. */
const SYSTEM = "Work orders as JSON.";

export interface Prompt {
  version: string;
  system: string;
  /** The note as the model may read it. */
  user: string;
}

/** Line ends of every kind become one. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;
/** Control characters other than the line feed: a tokenizer has no word for them. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** The bars of chat templates ("<|im_end|>"), in ASCII and full width: what a tokenizer reads as a control token. */
const OPENING_BAR = /([<＜])(?=[|｜])/gu;
const CLOSING_BAR = /([|｜])(?=[>＞])/gu;
/** Control tokens without bars ("<repo_name>", "</s>", "[INST]"). */
const TAG = /(<(?=\/?[A-Za-z_]{1,40}>)|\[(?=\/?INST\]))/gu;

/**
 * The note as text and nothing but text. The tokenizer parses control tokens wherever they stand, so what looks like
 * one is broken up by a space; control characters become spaces. All else stays as it is.
 */
export function promptText(note: string): string {
  return note
    .replaceAll(LONE_SURROGATES, "\uFFFD")
    .replaceAll(LINE_ENDS, "\n")
    .replaceAll(CONTROLS, " ")
    .replaceAll(OPENING_BAR, "$1 ")
    .replaceAll(CLOSING_BAR, "$1 ")
    .replaceAll(TAG, "$1 ");
}

/** What the model is asked for a note. The note is data: nothing in it can leave the user message. */
export function buildPrompt(note: string): Prompt {
  return { version: PROMPT_VERSION, system: SYSTEM, user: promptText(note) };
}
