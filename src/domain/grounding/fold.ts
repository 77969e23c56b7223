/**
 * Folding: the forms of a letter that technicians use for each other become one form. A folded text may be shorter or
 * longer than its source, so tokens are folded one by one and keep the offsets of the source.
 */

const ARABIC_FORMS: Record<string, string> = {
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ە: "ه",
  ک: "ك",
  ٱ: "ا",
  ء: "",
  ـ: "",
  // Letters of dialects, each beside the standard letter it is most often written for.
  گ: "ق",
  ڭ: "ق",
  چ: "ج",
  پ: "ب",
  ڤ: "ف",
  ژ: "ز",
};

const LATIN_FORMS: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ı: "i", ł: "l" };

const FORMS = new Map(Object.entries({ ...ARABIC_FORMS, ...LATIN_FORMS }));

const PLAIN = /^[a-z0-9]*$/u;
const DIGIT_ZEROS = [0x660, 0x6f0, 0xff10];

/** Every character of the numbering systems in use becomes its ASCII digit; the length does not change. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}

/** Lower case, without accents, Arabic vowel signs and tatweel, letter forms and digits unified. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = asciiDigits(lower.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, ""));
  let folded = "";
  for (const character of bare) folded += FORMS.get(character) ?? character;
  return folded;
}

/** Case and digit forms aside, character by character: offsets in the result are offsets in the source. */
export function foldInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return asciiDigits(lower);
  // A few capitals (İ) grow when lowered; such a letter stays as it is.
  let same = "";
  for (const unit of text.split("")) {
    const small = unit.toLowerCase();
    same += small.length === 1 ? small : unit;
  }
  return asciiDigits(same);
}

/** Whether a folded word is written in Arabic script. */
export function isArabic(folded: string): boolean {
  const code = folded.charCodeAt(0);
  return code >= 0x600 && code <= 0x6ff;
}
