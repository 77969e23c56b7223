/** The beginning of a note, for lists and for names of buttons. */
export function beginning(text: string, length: number): string {
  const line = text.trim().replace(/\s+/gu, " ");
  return line.length <= length ? line : `${line.slice(0, length).trimEnd()}…`;
}
