import { describe, expect, it } from "vitest";
import { negatedTokens, speaksOfAbsence } from "./negation";
import { plannedTokens } from "./planned";
import { tokenise } from "./tokens";

const flagged = (note: string, flags: (tokens: ReturnType<typeof tokenise>) => boolean[]): string[] => {
  const tokens = tokenise(note);
  const marks = flags(tokens);
  return tokens.filter((_, i) => marks[i] === true).map((token) => note.slice(token.start, token.end));
};

describe("negatedTokens", () => {
  it.each([
    ["checked, no leak found", "leak"],
    ["tested without vibration", "vibration"],
    ["crack not found", "crack"],
    ["leaks: none", "leaks"],
    ["ronde faite, sans fuite", "fuite"],
    ["pas de bruit", "bruit"],
    ["aucune fissure", "fissure"],
    ["ne démarre pas", "démarre"],
    ["لا يوجد تسريب", "تسريب"],
    ["ما فيها تهريب", "تهريب"],
    ["ماكو صوت", "صوت"],
    ["ما كيبردش", "كيبردش"],
  ])("%s denies %s", (note, word) => {
    expect(flagged(note, negatedTokens)).toContain(word);
  });

  it.each([
    ["no noise, seal leaking", "leaking"],
    ["pump no 3 leaking", "leaking"],
    ["no start because fuse blown", "fuse"],
    ["pas de bruit mais fuite", "fuite"],
    ["ما يشتغل بسبب سلك مقطوع", "سلك"],
  ])("%s leaves %s alone", (note, word) => {
    expect(flagged(note, negatedTokens)).not.toContain(word);
  });

  it("sees that a value speaks of an absence itself", () => {
    for (const text of ["no cooling", "ne tient plus", "ما يبرد", "fails to start"]) expect(speaksOfAbsence(tokenise(text))).toBe(true);
    for (const text of ["seal leaking", "fuite d'huile", "تسريب زيت"]) expect(speaksOfAbsence(tokenise(text))).toBe(false);
  });
});

describe("plannedTokens", () => {
  it.each([
    ["needs new belt", "belt"],
    ["seal should be replaced", "replaced"],
    ["replacement needed", "replacement"],
    ["clapet à remplacer", "remplacer"],
    ["faut changer le joint", "changer"],
    ["لازم تبديل الفلتر", "تبديل"],
    ["هنغير الفلتر بكره", "هنغير"],
  ])("%s: %s is still to be done", (note, word) => {
    expect(flagged(note, plannedTokens)).toContain(word);
  });

  it.each(["replaced belt", "clapet remplacé", "on a remplacé le joint", "بدلنا الفلتر"])("%s is done", (note) => {
    expect(flagged(note, plannedTokens)).toEqual([]);
  });
});
