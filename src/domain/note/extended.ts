/** Whether a text is the base, or the base with answers added behind it: then what points into the base still points right. */
export function isExtended(text: string, base: string): boolean {
  return text === base || text.startsWith(`${base}\n`);
}

/** The note with a sentence added as a line of its own. */
export function extended(note: string, sentence: string): string {
  return `${note}\n${sentence}`;
}

/** The text to show beside what points into `base`: the one that grew out of it, else the base itself. */
export function grownFrom(base: string | undefined, text: string): string {
  return base === undefined || isExtended(text, base) ? text : base;
}
