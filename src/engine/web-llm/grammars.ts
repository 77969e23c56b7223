import { GrammarCompiler, GrammarMatcher, TokenizerInfo } from "@mlc-ai/web-xgrammar";
import type { Matcher } from "./decode";
import type { Vocabulary } from "./vocabulary";

export interface Grammars {
  /**
   * A matcher at the beginning of an answer; the one before is void from then on.
   * @throws Error named `GrammarMatcherInitError` when the grammar cannot be compiled
   */
  begin(grammar: string): Promise<Matcher>;
}

/** Compiles grammars (xgrammar's EBNF) for one vocabulary. */
export function createGrammars({ tokens, size, stopTokens, form, prependsSpace }: Vocabulary): Grammars {
  let compiler: Promise<GrammarCompiler> | undefined;
  let current: GrammarMatcher | undefined;
  const start = async () => {
    const info = await TokenizerInfo.createTokenizerInfo(tokens, form, prependsSpace, size, [...stopTokens]);
    // Each note has a grammar of its own: kept ones would only grow.
    return GrammarCompiler.createGrammarCompiler(info, false);
  };
  return {
    async begin(grammar) {
      current?.dispose();
      current = undefined;
      const matcher = await matcherOf(await (compiler ??= start()), grammar);
      current = matcher;
      return {
        mask: () => matcher.getNextTokenBitmask(),
        accept: (token) => matcher.acceptToken(token),
        forcedText: () => matcher.findJumpForwardString(),
      };
    },
  };
}

async function matcherOf(compiler: GrammarCompiler, grammar: string): Promise<GrammarMatcher> {
  try {
    const compiled = await compiler.compileGrammar(grammar);
    try {
      return await GrammarMatcher.createGrammarMatcher(compiled);
    } finally {
      compiled.dispose();
    }
  } catch (cause) {
    const error = new Error(`the grammar cannot be compiled: ${String(cause)}`, { cause });
    error.name = "GrammarMatcherInitError";
    throw error;
  }
}
