import { foldText } from "./fold";

/** Finds texts by parts of words without reading any text again: only the different words are looked through. */
export interface WordIndex {
  /** Takes a text made by `searchTextOf`; returns its number. A text that changes is added anew under another number. */
  add: (searchText: string) => number;
  /** Tells of each number whether every word of the query is part of a word of its text. */
  find: (query: string) => (entry: number) => boolean;
}

export function createWordIndex(): WordIndex {
  const entriesOf = new Map<string, number[]>();
  let size = 0;

  /** For each entry 1 where the part occurs in one of its words. */
  const having = (part: string): Uint8Array => {
    const marks = new Uint8Array(size);
    for (const [word, entries] of entriesOf) {
      if (word.includes(part)) for (const entry of entries) marks[entry] = 1;
    }
    return marks;
  };

  return {
    add(searchText) {
      const entry = size;
      size += 1;
      for (const word of searchText.split(" ")) {
        const entries = entriesOf.get(word);
        if (entries === undefined) entriesOf.set(word, [entry]);
        else if (entries.at(-1) !== entry) entries.push(entry);
      }
      return entry;
    },
    find(query) {
      const [marks = new Uint8Array(size), ...others] = foldText(query).split(" ").map(having);
      for (const other of others) {
        for (let entry = 0; entry < size; entry += 1) if (other[entry] === 0) marks[entry] = 0;
      }
      return (entry) => marks[entry] === 1;
    },
  };
}
