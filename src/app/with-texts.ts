import { loadPageTexts } from "@/i18n/i18n";

/** A part of the app that says more than the first page does, together with its texts. */
export async function withTexts<T>(part: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([part, loadPageTexts()]);
  return loaded;
}
