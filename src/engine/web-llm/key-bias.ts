/**
 * What is added to the logit of each token: for a token that opens a key of the answer, alone or behind the end of the value
 * before it (`","location":"`), the bias of that key.
 *
 * @param tokens the vocabulary, in the order of the ids.
 * @param keyBias by key.
 */
export function biasOf(tokens: readonly string[], keyBias: Readonly<Record<string, number>>): Float32Array {
  const openings = Object.entries(keyBias).map(([key, bias]) => [`"${key}":`, bias] as const);
  return Float32Array.from(tokens, (token) => openings.reduce((sum, [opening, bias]) => sum + (token.includes(opening) ? bias : 0), 0));
}
