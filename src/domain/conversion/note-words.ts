/** A word of the note (what stands between white space) and where a verbatim value may begin and end in it. */
export interface NoteWord {
  text: string;
  /** Where it stands in the note. */
  at: number;
  /** Offsets in the word, ascending. */
  starts: number[];
  ends: number[];
}

/**
 * What a verbatim value is as good without: marks that have no shape of their own, which no model writes, and the
 * planes without characters, for which some tokenizers have no bytes. A grammar that demands those leaves no token to take.
 */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{40000}-\u{10ffff}]/gu;

/** "#4", "<5", "±2", "-20": signs that belong to what follows. */
const LEADING = /^(?:(?![#<>≤≥±≈~])[^\p{L}\p{N}_])*/u;
const SIGNED = /[-+−.,](?=\p{N})/u;
/** "80%", "5°", "(dairy)", `2"`: signs that belong to what stands before them. */
const CLOSING = /[\p{L}\p{M}\p{N}_%°)"]/u;
/** "the pump's motor", "(theatre lobby)", `2"`: as good without the end. */
const TRIMMED_END = /(?:['’ʼ]s|[)"]{1,3})$/u;
/** "a.m.", "K.": the point is part of the abbreviation. */
const ABBREVIATION = /(?:^|\.)\p{L}\.$/u;
/** "l'huile", "qu'on". */
const ELISION = /^(?:[ldjnsmtc]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=\p{L})/iu;
/** و ف ب ل ع ك are written onto the word that follows, "و" and "ف" also before another of them. */
const PROCLITICS = [/^[وفبلعك](?=\p{Script=Arabic}{3})/u, /^[وف][بلعك](?=\p{Script=Arabic}{3})/u];
/** A forgotten space: "P-204:leaking", "pump,valve". Between digits such a mark is part of a number or a time. */
const INNER_MARK = /(?<!\p{N})[,;:!?،؛(]+|[,;:!?،؛(]+(?!\p{N})/gu;
/** "الـVFD", "بـCT-2": another script begins another word. */
const SCRIPT_CHANGE = /(?<=[\p{Script=Arabic}\u0640])(?=[\p{Script=Latin}\p{Nd}])/gu;

/** The words of a text in order. */
export function noteWords(text: string): NoteWord[] {
  const words: NoteWord[] = [];
  for (const match of text.matchAll(/\S+/gu)) {
    const word = match[0].replaceAll(INVISIBLE, "");
    if (word !== "") words.push({ text: word, at: match.index, ...edges(word) });
  }
  return words;
}

/** A word with more places than this is no word but a list without spaces; pairs of them would be too many. */
const MAX_EDGES = 8;

/** Most words: nothing to strip and nothing to begin at within. */
const PLAIN = /^\w(?:[\w-]*\w)?$/u;

function edges(word: string): Pick<NoteWord, "starts" | "ends"> {
  if (PLAIN.test(word)) return { starts: [0], ends: [word.length] };
  const lead = leadLength(word);
  const end = endOf(word, lead);
  // Nothing but signs: it stands only between other words, unless it is a comparison ("< 5").
  if (lead >= end) return { starts: lead < word.length ? [lead] : [], ends: [] };
  const starts = new Set([lead]);
  const ends = new Set([end]);
  const core = word.slice(lead, end);
  for (const joined of [ELISION, ...PROCLITICS]) {
    const length = joined.exec(core)?.[0].length;
    if (length !== undefined) starts.add(lead + length);
  }
  const trimmed = TRIMMED_END.exec(core);
  if (trimmed && trimmed.index > 0) ends.add(lead + trimmed.index);
  if (ABBREVIATION.test(word.slice(lead, end + 1))) ends.add(end + 1);
  for (const mark of core.matchAll(INNER_MARK)) {
    ends.add(lead + mark.index);
    starts.add(lead + mark.index + mark[0].length);
  }
  for (const change of core.matchAll(SCRIPT_CHANGE)) starts.add(lead + change.index);
  return {
    starts: ascending(starts).filter((at) => at < end).slice(0, MAX_EDGES),
    // The last is where the whole word ends.
    ends: ascending(ends).filter((at) => at > lead && at <= word.length).slice(-MAX_EDGES),
  };
}

/** Where the word ends without the marks behind it. A character beyond the basic plane has two units. */
function endOf(word: string, lead: number): number {
  for (let end = word.length; end > lead; ) {
    const size = end > 1 && /[\uDC00-\uDFFF]/u.test(word.charAt(end - 1)) ? 2 : 1;
    if (CLOSING.test(word.slice(end - size, end))) return end;
    end -= size;
  }
  return lead;
}

function ascending(offsets: ReadonlySet<number>): number[] {
  return [...offsets].toSorted((a, b) => a - b);
}

function leadLength(word: string): number {
  const lead = LEADING.exec(word)?.[0].length ?? 0;
  // "-20" and ".5": the sign before a digit is part of the number.
  return lead > 0 && SIGNED.test(word.slice(lead - 1, lead + 1)) ? lead - 1 : lead;
}
