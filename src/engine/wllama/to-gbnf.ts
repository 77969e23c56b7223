/** A literal, a class of characters, or a name; everything else is passed through. */
const TOKEN = /"(?:[^"\\]|\\.)*"|\[(?:[^\]\\]|\\.)*\]|[\w-]+/gu;

/**
 * A grammar for xgrammar as llama.cpp reads it (GBNF). The two agree but for the names of rules, which must not hold an underscore there
 * (https://github.com/ggml-org/llama.cpp/blob/master/grammars/README.md).
 */
export function toGbnf(ebnf: string): string {
  return ebnf.replaceAll(TOKEN, (token) => (token.startsWith('"') || token.startsWith("[") ? token : token.replaceAll("_", "-")));
}
