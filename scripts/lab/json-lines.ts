import { readFileSync, writeFileSync } from "node:fs";

/** Lines of a JSON Lines file; `complete` is false when a kill cut the last line in half, which is then left out. */
export function readLines<T>(file: string): { lines: T[]; complete: boolean } {
  const texts = readFileSync(file, "utf8").split("\n").filter((text) => text.trim() !== "");
  let complete = true;
  const lines = texts.flatMap((text, index) => {
    try {
      return [JSON.parse(text) as T];
    } catch (error) {
      if (index < texts.length - 1) throw new Error(`${file}:${index + 1} is not JSON`, { cause: error });
      complete = false;
      return [];
    }
  });
  return { lines, complete };
}

/** Writes a file of JSON Lines anew. */
export function writeLines(file: string, lines: readonly unknown[]): void {
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}
