import { describe, expect, it } from "vitest";
import { compactCode } from "./asset-index";
import { guessMapping, problemsTable, readRegister, type ColumnMapping } from "./register-csv";
import { readTable } from "@/domain/tables/table";

const counter = () => {
  let count = 0;
  return () => `id${(count += 1)}`;
};

function read(text: string, mapping?: ColumnMapping, known: ReadonlyMap<string, string> = new Map()) {
  const table = readTable(text);
  return readRegister(table, mapping ?? guessMapping(table), known, counter());
}

describe("a table of assets", () => {
  it.each([
    ["tag,name,site,area\n", { tag: 0, name: 1, site: 2, area: 3 }],
    ["Repère;Désignation;Atelier;Code-barres\n", { tag: 0, name: 1, area: 2, barcode: 3 }],
    ["الرمز\tالاسم\tالقسم\n", { tag: 0, name: 1, area: 2 }],
    ["assetnum,description,location,parent\n", { tag: 0, name: 1, site: 2, parent: 3 }],
    ["foo,bar\n", {}],
  ])("has its columns guessed: %j", (text, mapping) => {
    expect(guessMapping(readTable(text))).toEqual(mapping);
  });

  it("becomes sites, areas and assets, each once", () => {
    const { assets, problems } = read("tag,name,aliases,site,area\nP-1,Pump,feed pump | boiler pump,North,Boilers\nP-2,Pump,,North,Boilers\nF-1,Fan,,South,\n");
    expect(problems).toEqual([]);
    expect(assets.map(({ level, name }) => [level, name])).toEqual([["site", "North"], ["area", "Boilers"], ["site", "South"], ["asset", "Pump"], ["asset", "Pump"], ["asset", "Fan"]]);
    const [north, boilers, , pump] = assets;
    expect(boilers?.parentId).toBe(north?.id);
    expect(pump).toMatchObject({ tag: "P-1", aliases: ["feed pump", "boiler pump"], parentId: boilers?.id });
  });

  it("may name the parent by its tag, also one that comes later or is in the register", () => {
    const { assets } = read("tag,parent\nM-1,P-1\nP-1,\nM-2,old 7\n", undefined, new Map([["old7", "known"]]));
    const pump = assets.find(({ tag }) => tag === "P-1");
    expect(assets.find(({ tag }) => tag === "M-1")?.parentId).toBe(pump?.id);
    expect(assets.find(({ tag }) => tag === "M-2")?.parentId).toBe("known");
  });

  it("keeps the ids of what is known, also of sites and areas", () => {
    const text = "tag,site,area\nP-1,North,Boilers\nP-2,South,Boilers\n";
    const first = read(text).assets;
    expect(first.filter(({ level }) => level === "area").map(({ tag }) => tag)).toEqual(["North / Boilers", "South / Boilers"]);
    const known = new Map(first.map(({ tag, id }) => [compactCode(tag), id]));
    expect(readRegister(readTable(text), guessMapping(readTable(text)), known, () => "new").assets).toEqual(first);

    expect(read("tag,name\np 204b,New name\n", undefined, new Map([["p204b", "old"]])).assets).toEqual([expect.objectContaining({ id: "old", name: "New name" })]);
  });

  it("leaves out what cannot be, and says why, line by line", () => {
    const text = "tag,name,parent\nP-1,Pump,\n,Nameless,\np1,Again,\nX-1,,nobody\nA,,B\nB,,A\n";
    const result = read(text);
    expect(result.assets.map(({ tag }) => tag)).toEqual(["P-1"]);
    expect(result.problems.map(({ line, problem }) => [line, problem])).toEqual([[3, "no-tag"], [4, "duplicate"], [5, "unknown-parent"], [6, "circle"], [7, "circle"]]);
    expect(problemsTable(readTable(text), result)).toContain("p1,Again,,duplicate");
  });

  it("is empty where there is nothing", () => {
    expect(read("")).toEqual({ assets: [], problems: [] });
  });
});
