import { describe, expect, it } from "vitest";
import { readTable } from "@/domain/tables/table";
import { chooseCode, codesBelow } from "./choose-code";
import { guessCodeMapping, readCodeList } from "./code-list-csv";
import { allowedModes } from "./site-code";

const read = (text: string) => {
  const table = readTable(text);
  return readCodeList(table, guessCodeMapping(table));
};

const maximo = read(
  [
    "Problem Code,Problem Description,Cause Code,Cause Description,Remedy Code,Remedy Description",
    "LEAK,Leaking,SEALWEAR,Seal worn,REPSEAL,Replace seal",
    "LEAK,Leaking,GASKET,Gasket failed,REPGASK,Replace gasket",
    "VIB,Excessive vibration,MISAL,Misalignment,ALIGN,Align coupling",
    "HOT,Overheating,LUBE,Lack of lubrication,GREASE,Grease bearing",
  ].join("\n"),
);
const sap = read(
  [
    "Catalog;Code Group;Code;Short text",
    "C;PUMP;0010;Undichtigkeit",
    "C;PUMP;0020;Fuite au presse-étoupe",
    "5;PUMP;0030;Usure normale",
    "A;PUMP;0040;Garniture remplacée",
    "2;PUMP;0050;Commander la pièce",
    "B;PUMP;0060;Roulement",
  ].join("\n"),
);

describe("a table of codes", () => {
  it("is read as paths of Maximo's hierarchy, each code once below its parent", () => {
    expect(maximo.problems).toEqual([]);
    expect(maximo.codes.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      "problem LEAK", "cause SEALWEAR", "remedy REPSEAL", "cause GASKET", "remedy REPGASK", "problem VIB", "cause MISAL", "remedy ALIGN", "problem HOT", "cause LUBE", "remedy GREASE",
    ]);
    expect(maximo.codes.find(({ code }) => code === "GASKET")?.parentId).toBe(maximo.codes[0]?.id);
  });

  it("is read as SAP's catalogs C, 5, A, 2 and B", () => {
    expect(sap.problems).toEqual([]);
    expect(sap.codes.map(({ kind }) => kind)).toEqual(["problem", "problem", "cause", "remedy", "task", "part"]);
  });

  it("is read row by row with parents in any order, and names what it cannot read", () => {
    const { codes, problems } = read(
      [
        "type,code,description,parent,failure mode",
        "cause,SEAL,Seal worn,LEAK,",
        "problem,LEAK,Leaking,,leak",
        "problem,LEAK,Leaking again,,leak",
        "problem,ODD,Odd,,spurious",
        "cause,LOST,Nobody's,NONE,",
        "colour,RED,Red,,",
        "problem,,Nothing,,",
      ].join("\n"),
    );
    expect(codes.map(({ id }) => id)).toEqual(["problem LEAK", "problem ODD", "problem LEAK > cause SEAL", "cause LOST"]);
    expect(problems.map(({ line, problem }) => `${line} ${problem}`)).toEqual(["4 duplicate", "5 unknown-mode", "6 unknown-parent", "7 unknown-kind", "8 no-code"]);
  });

  it.each(["", "a", "code\n", "\n\n", "kind,code\n,\n"])("gives nothing for %j", (text) => {
    expect(read(text).codes).toEqual([]);
  });
});

describe("the code that an order means", () => {
  const problem = (values: Parameters<typeof chooseCode>[2], codes = maximo.codes) => chooseCode(codesBelow(codes, "problem", {}), "problem", values);

  it.each([
    ["seal drips at the gland", "LEAK"],
    ["strong vibrations on the DE side", "VIB"],
    ["bearing runs hot", "HOT"],
    ["المضخة تسرب من السيل", "LEAK"],
    ["palier qui chauffe", "HOT"],
  ])("%s: %s", (words, code) => {
    expect(problem({ problem: words }).likely[0]?.code.code).toBe(code);
  });

  it("is certain only where nothing else comes near", () => {
    expect(problem({ problem: "leaking" }).certain?.code.code).toBe("LEAK");
    expect(problem({ problem: "leaking and overheating" }).certain).toBeNull();
    expect(problem({ problem: "door does not close" })).toEqual({ certain: null, likely: [] });
    expect(problem({})).toEqual({ certain: null, likely: [] });
  });

  it("is looked for below what was chosen above it", () => {
    const chosen = { problem: { code: "LEAK", text: "Leaking", by: "person" as const } };
    expect(codesBelow(maximo.codes, "cause", chosen).map(({ code }) => code)).toEqual(["SEALWEAR", "GASKET"]);
    expect(codesBelow(maximo.codes, "remedy", chosen).map(({ code }) => code)).toEqual(["REPSEAL", "REPGASK"]);
    expect(codesBelow(maximo.codes, "cause", { problem: null })).toHaveLength(4);
    const causes = codesBelow(maximo.codes, "cause", chosen);
    expect(chooseCode(causes, "cause", { problem: "leaks", cause: "the seal was worn out" }).certain?.code.code).toBe("SEALWEAR");
  });

  it("follows the failure mode where the list says what a code stands for", () => {
    const { codes } = read("type,code,description,failure mode\nproblem,P1,Zustand 1,leak\nproblem,P2,Zustand 2,noise\n");
    const verdict = chooseCode(codes, "problem", { problem: "drips", failureMode: "leak" });
    expect(verdict.likely.map(({ code }) => code.code)).toEqual(["P1"]);
    expect(verdict.certain).toBeNull();
  });
});

describe("the failure modes that the decoder may write", () => {
  it("are those of a small list that says what each code stands for, and other", () => {
    expect(allowedModes(read("type,code,failure mode\nproblem,A,leak\nproblem,B,noise\ncause,C,\n").codes)).toEqual(["leak", "noise", "other"]);
  });

  it("are all where the list leaves one open, is long or is none", () => {
    expect(allowedModes(maximo.codes)).toBeUndefined();
    expect(allowedModes([])).toBeUndefined();
    const long = ["type,code,failure mode", ...Array.from({ length: 61 }, (_, index) => `problem,P${index},leak`)].join("\n");
    expect(allowedModes(read(long).codes)).toBeUndefined();
  });
});
