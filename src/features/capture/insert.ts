/** A text with words put in at a place, blanks where they are needed, and where the cursor stands after them. */
export function withInserted(text: string, { start, end }: { start: number; end: number }, words: string): { text: string; cursor: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const lead = before === "" || /\s$/u.test(before) ? "" : " ";
  const tail = after === "" || /^[\s.,;:!?،؛؟]/u.test(after) ? "" : " ";
  const put = `${before}${lead}${words}`;
  return { text: `${put}${tail}${after}`, cursor: put.length };
}
