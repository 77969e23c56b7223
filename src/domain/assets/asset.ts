/** Where in the hierarchy something stands: a site holds areas, an area holds assets, an asset may hold assets. */
export const assetLevels = ["site", "area", "asset"] as const;
export type AssetLevel = (typeof assetLevels)[number];

/** One entry of a plant's register. */
export interface Asset {
  id: string;
  /** What the plate says ("P-204B"); unique in the register once folded. */
  tag: string;
  name: string;
  level: AssetLevel;
  /** Other words that people use for it. */
  aliases: string[];
  /** What its barcode or QR code says, where that is not its tag. */
  barcode?: string;
  /** Id of what it belongs to. */
  parentId?: string;
}
