import { describe, expect, it } from "vitest";
import { findPhrase } from "./find-phrase";
import { indexNote } from "./note-index";

const find = (value: string, note: string, kind: "identity" | "phrase" = "identity"): [string, string[]] => {
  const finding = findPhrase(value, indexNote(note), kind);
  return [finding.support, finding.evidence.map((span) => note.slice(span.start, span.end))];
};

describe("findPhrase: tags", () => {
  it.each([
    ["P-204B", "P-204B down", "exact"],
    ["p-204b", "P-204B down", "exact"],
    ["P204B", "P-204B down", "matched"],
    ["P-204B", "p 204 b down", "matched"],
    ["P-204B", "P-204A down", "none"],
    ["P-204", "P-204B down", "none"],
    ["P-204B", "P-204 down", "none"],
    ["6309", "brg 6309-2RS", "none"],
    ["PDU 3", "PDU 3A hot", "none"],
    ["press 600T", "press 600 T greased", "matched"],
    ["press 600A", "press 600T greased", "none"],
    ["line 3", "LINE ٣ stopped", "exact"],
    ["autoclave 3", "autoclave number three", "matched"],
    ["oven 3", "oven 2, zone 3 cold", "none"],
    ["bay 4", "bay 3, 4 seals", "none"],
    ["ligne 4", "ligne 3 défaut axe 4", "none"],
    ["رافعة ٣", "رافعة رقم 3 واقفة", "matched"],
    ["رافعة ٣", "رافعة رقم ٤ واقفة", "none"],
  ])("%s in %s: %s", (value, note, support) => {
    expect(find(value, note)[0]).toBe(support);
  });

  it("reads a part number that is spelled out", () => {
    expect(find("SP-2209", "that's part SP dash two two oh nine", "phrase")).toEqual(["matched", ["SP dash two two oh nine"]]);
  });
});

describe("findPhrase: words", () => {
  it.each([
    ["condenser fan motor", "cond fan mtr noisy", "matched", ["cond fan mtr"]],
    ["receiving bay door", "recieving bay door bent", "matched", ["recieving bay door"]],
    ["sous-sol", "fuite soussol", "matched", ["soussol"]],
    ["vérin éjecteur", "verin ejecteur HS", "matched", ["verin ejecteur"]],
    ["محطة الضخ", "شغل بمحطة الضخ", "exact", ["محطة الضخ"]],
    ["المضخة", "تسريب مضخه", "matched", ["مضخه"]],
    ["cooling tower", "chiller tripped", "none", []],
    ["heater", "header cracked", "none", []],
  ])("%s in %s", (value, note, support, evidence) => {
    expect(find(value, note)).toEqual([support, evidence]);
  });

  it("takes the occurrence whose words stand closest together", () => {
    const [, evidence] = find("feed pump seal", "pump room dry, seal ok, later the feed pump had its seal go");
    expect(evidence).toEqual(["feed pump", "seal"]);
  });

  it("does not gather words from all over a long note", () => {
    expect(find("north gate", `north side ${"checked all lamps ".repeat(20)} gate fine`)[0]).toBe("none");
  });

  it("does not stand on what was taken back", () => {
    expect(find("pump 3", "pump 3, no sorry pump 4, seal gone")[0]).toBe("none");
    expect(find("pump 4", "pump 3, no sorry pump 4, seal gone")[0]).toBe("exact");
  });
});
