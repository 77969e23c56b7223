/** A longer text is no code of an asset. */
const MAX_LENGTH = 500;

function partsOfAddress(text: string): string[] {
  let address: URL;
  try {
    address = new URL(text);
  } catch {
    return [];
  }
  const values = [...address.searchParams.values()];
  const segments = address.pathname.split("/").filter((segment) => segment !== "").toReversed();
  return [...values, ...segments].map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * What on a label may be the code of an asset, the likeliest first: the text as it is; the parts of an address, the last one
 * first (labels of a CMMS carry links); the words of a text with separators.
 */
export function codesIn(scanned: string): string[] {
  const text = scanned.trim().slice(0, MAX_LENGTH);
  const words = text.split(/[\s;|,]+/u);
  const fields = words.map((word) => word.replace(/^[\p{L}_ ]+[:=]/u, ""));
  return [...new Set([text, ...partsOfAddress(text), ...words, ...fields])].filter((code) => code !== "");
}
