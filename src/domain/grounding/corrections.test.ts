import { describe, expect, it } from "vitest";
import { retractedTokens } from "./corrections";
import { tokenise } from "./tokens";

const retracted = (note: string): string[] => {
  const tokens = tokenise(note);
  const flags = retractedTokens(note, tokens);
  return tokens.filter((_, i) => flags[i] === true).map((token) => note.slice(token.start, token.end));
};

describe("retractedTokens", () => {
  it.each([
    ["gauge reads 41, sorry 14 bar", ["41"]],
    ["belt B-52... no sorry B-54", ["B", "52"]],
    ["took 25 min no 35", ["25"]],
    ["car 7, no, car 9", ["7"]],
    ["reads forty one, I mean forty four", ["forty", "one"]],
    ["the left wheel, scratch that, the right wheel", ["left"]],
    ["pompe 4 pardon pompe 6", ["4"]],
    ["12,1 non plutôt 11,2 V", ["12,1"]],
    ["fini 15h30 euh non 16h", ["30"]],
    ["الضغط ٤٢ لا قصدي ٢٤", ["٤٢"]],
    ["رافعة 5 لا لا رافعة 8", ["5"]],
    ["حرارة 70، آسف 90", ["70"]],
    ["54 pas 45", ["45"]],
  ])("%s", (note, expected) => {
    expect(retracted(note)).toEqual(expected);
  });

  it.each([
    "sorry for the delay, pump 3 is back",
    "boiler no 2 and pump no 3",
    "Excavator 5600 No.3",
    "2 belts changed. No one hurt",
    "no leak on pump 4",
    "plutôt bruyant, palier 3",
    "ما في تسريب من مضخة 4",
    "par erreur. 2h de travail",
  ])("%s takes nothing back", (note) => {
    expect(retracted(note)).toEqual([]);
  });
});
