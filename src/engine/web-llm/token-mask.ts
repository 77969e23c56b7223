/** Which tokens may follow: one bit a token, 32 in a word. */
export type TokenMask = Int32Array;

export function allows(mask: TokenMask, token: number): boolean {
  return (((mask[token >> 5] ?? 0) >>> (token & 31)) & 1) === 1;
}

/** The tokens that may follow, in ascending order. */
export function* allowedTokens(mask: TokenMask): Generator<number, void> {
  for (const [index, word] of mask.entries()) {
    // Most words of a mask are empty.
    if (word === 0) continue;
    for (let token = index * 32; token < index * 32 + 32; token += 1) if (allows(mask, token)) yield token;
  }
}
