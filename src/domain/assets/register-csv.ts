import Papa from "papaparse";
import { guessColumns, type Table } from "@/domain/tables/table";
import type { Asset, AssetLevel } from "./asset";
import { compactCode } from "./asset-index";

/** A plant's register as a table: one asset a row. */

/** What a column can be. `site` and `area` say where an asset stands by name; `parent` by tag. */
export const columnMeanings = ["tag", "name", "aliases", "barcode", "parent", "site", "area"] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];
/** Which column of the table has which meaning; a meaning may be missing. */
export type ColumnMapping = Partial<Record<ColumnMeaning, number>>;

/** How people head such columns, folded, in three languages. */
const headings: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  tag: ["tag", "asset tag", "asset", "assetnum", "asset number", "code", "id", "equipment", "equipment number", "repere", "code equipement", "equipement", "numero", "n°", "الرمز", "رقم المعده", "كود"],
  name: ["name", "description", "asset name", "designation", "nom", "libelle", "الاسم", "الوصف", "اسم المعده"],
  aliases: ["aliases", "alias", "other names", "autres noms", "synonymes", "اسماء اخري", "الاسم الاخر"],
  barcode: ["barcode", "qr", "qr code", "code barre", "code-barres", "serial", "serial number", "numero de serie", "باركود", "الرمز الشريطي"],
  parent: ["parent", "parent tag", "parent asset", "belongs to", "equipement parent", "parent id", "الاصل", "يتبع"],
  site: ["site", "plant", "usine", "location", "factory", "الموقع", "المصنع"],
  area: ["area", "zone", "line", "department", "building", "secteur", "atelier", "ligne", "batiment", "المنطقه", "القسم", "الخط"],
};

/** Guesses what the columns mean from their headings; a person corrects it. */
export function guessMapping({ header }: Table): ColumnMapping {
  return guessColumns(header, columnMeanings, headings);
}

export type RowProblem = "no-tag" | "duplicate" | "unknown-parent" | "circle";

export interface RegisterRead {
  /** Everything that can be brought in: areas and sites that the rows name come first. */
  assets: Asset[];
  /** Rows that are left out; `line` counts as an editor does, the heading being line 1. */
  problems: { line: number; problem: RowProblem; cells: string[] }[];
}

const split = (cell: string) => cell.split(/[|;,،]/u).map((part) => part.trim()).filter((part) => part !== "");

/**
 * Makes assets of the rows. An asset whose tag is known already keeps its id, so that a newer table changes what is
 * there instead of doubling it.
 *
 * @param known ids of what the register holds, by {@link compactCode} of the tag.
 */
export function readRegister({ rows }: Table, mapping: ColumnMapping, known: ReadonlyMap<string, string>, newId: () => string): RegisterRead {
  const cell = (row: readonly string[], meaning: ColumnMeaning) => {
    const at = mapping[meaning];
    return at === undefined ? "" : (row[at] ?? "").trim();
  };
  const ids = new Map<string, string>();
  const idOf = (key: string) => {
    const id = ids.get(key) ?? known.get(key) ?? newId();
    ids.set(key, id);
    return id;
  };
  const places = new Map<string, Asset>();
  // Two sites may have an area of one name each: its tag names the site, too.
  const place = (name: string, level: AssetLevel, parent?: Asset): Asset => {
    const tag = parent === undefined ? name : `${parent.name} / ${name}`;
    const key = compactCode(tag);
    const made = places.get(key) ?? { id: idOf(key), tag, name, level, aliases: [], ...(parent !== undefined && { parentId: parent.id }) };
    places.set(key, made);
    return made;
  };

  const read: RegisterRead = { assets: [], problems: [] };
  const found = new Map<string, { asset: Asset; parent: string; row: { line: number; cells: string[] } }>();
  for (const [index, cells] of rows.entries()) {
    const line = index + 2;
    const tag = cell(cells, "tag");
    const key = compactCode(tag);
    if (key === "") {
      read.problems.push({ line, problem: "no-tag", cells });
      continue;
    }
    if (found.has(key)) {
      read.problems.push({ line, problem: "duplicate", cells });
      continue;
    }
    const [siteName, areaName, barcode] = [cell(cells, "site"), cell(cells, "area"), cell(cells, "barcode")];
    const site = siteName === "" ? undefined : place(siteName, "site");
    const area = areaName === "" ? undefined : place(areaName, "area", site);
    const parentId = (area ?? site)?.id;
    const asset: Asset = {
      id: idOf(key),
      tag,
      name: cell(cells, "name"),
      level: "asset",
      aliases: split(cell(cells, "aliases")),
      ...(barcode !== "" && { barcode }),
      ...(parentId !== undefined && { parentId }),
    };
    found.set(key, { asset, parent: compactCode(cell(cells, "parent")), row: { line, cells } });
  }

  const parentOf = (key: string) => found.get(key)?.parent ?? "";
  const isInCircle = (key: string) => {
    const seen = new Set<string>();
    for (let at = key; at !== ""; at = parentOf(at)) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
  read.assets.push(...places.values());
  for (const [key, { asset, parent, row }] of found) {
    if (parent === "") read.assets.push(asset);
    else if (isInCircle(key)) read.problems.push({ ...row, problem: "circle" });
    else if (!found.has(parent) && !known.has(parent)) read.problems.push({ ...row, problem: "unknown-parent" });
    else read.assets.push({ ...asset, parentId: idOf(parent) });
  }
  read.problems.sort((a, b) => a.line - b.line);
  return read;
}

/** The rows that were left out, as a table to mend and bring in again. */
export function problemsTable({ header }: Table, { problems }: RegisterRead): string {
  return `\uFEFF${Papa.unparse([[...header, "problem"], ...problems.map(({ cells, problem }) => [...cells, problem])], { newline: "\r\n", escapeFormulae: true })}\r\n`;
}
