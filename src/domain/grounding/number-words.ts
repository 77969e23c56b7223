import { fold } from "./fold";
import { wordList } from "./word-list";

/** Number words of English, French and Arabic (with its dialects), by value. */
const CARDINALS = `
  0: zero oh nil nought صفر
  1: one
  2: two deux couple pair paire both twice اثنين اتنين ثنين تنين اثنان اثنتين اتنان جوج زوج
  3: three trois ثلاثه ثلاث تلاته تلات تلت
  4: four quatre اربعه اربع ربعه
  5: five cinq خمسه خمس
  6: six سته ست
  7: seven sept سبعه سبع
  8: eight huit ثمانيه ثماني ثمان تمانيه تمنيه تمن تمان ثمنيه
  9: nine neuf تسعه تسع تسعود
  10: ten dix dizaine عشره عشر
  11: eleven onze احدعش احداشر حداشر احدعشر حداعش دعش
  12: twelve douze dozen douzaine اثناعش اتناشر اطنعش اثنعش طناش اثناعشر اتنعش
  13: thirteen treize تلتاشر ثلطعش تلتعش ثلاثتعش
  14: fourteen quatorze اربعتاشر اربعطعش
  15: fifteen quinze quinzaine خمستاشر خمسطعش خمستعش
  16: sixteen seize ستاشر سطعش ستعش
  17: seventeen سبعتاشر سبعطعش
  18: eighteen تمنتاشر ثمنطعش
  19: nineteen تسعتاشر تسعطعش
  20: twenty vingt vingts عشرين عشرون
  30: thirty trente ثلاثين تلاتين ثلاثون
  40: forty fourty quarante اربعين اربعون
  50: fifty cinquante خمسين خمسون
  60: sixty soixante ستين ستون
  70: seventy septante سبعين سبعون
  80: eighty huitante octante ثمانين تمانين ثمانون
  90: ninety nonante تسعين تسعون
  100: hundred cent cents ميه مئه مايه مائه
  200: ميتين مئتين مايتين مائتين
  1000: thousand mille الف الاف
  2000: الفين`;

const ORDINALS = `
  1: first premier premiere 1er اول الاول الاولى
  2: second deuxieme seconde الثاني الثانيه التاني التانيه ثاني
  3: third troisieme الثالث الثالثه التالت التالته ثالث
  4: fourth quatrieme الرابع الرابعه رابع
  5: fifth cinquieme الخامس الخامسه خامس
  6: sixth sixieme السادس السادسه
  7: seventh septieme السابع السابعه
  8: eighth huitieme الثامن الثامنه التامن
  9: ninth neuvieme التاسع التاسعه
  10: tenth dixieme العاشر العاشره
  11: eleventh onzieme
  12: twelfth douzieme
  20: twentieth vingtieme العشرين
  30: thirtieth`;

const FRACTIONS = `
  0.5: half demi demie نص نصف نصفها
  0.25: quarter quart ربع
  0.333: tiers ثلث تلت
  0.75: quarters quarts ارباع`;

function table(source: string): Map<string, number> {
  const entries = new Map<string, number>();
  for (const line of source.trim().split("\n")) {
    const [value, words] = line.split(":");
    for (const word of (words ?? "").trim().split(/\s+/u)) entries.set(fold(word), Number(value));
  }
  return entries;
}

const cardinals = table(CARDINALS);
const ordinals = table(ORDINALS);
const fractions = table(FRACTIONS);

/** "an hour", "une vanne", "واحد": one, but so common that it is only taken as a number where one is looked for. */
const ARTICLES = new Set(["a", "an", "un", "une", "1", "single", "واحد", "واحده", "وحده", "وحد"].map(fold));

const POINTS = new Set(["point", "virgule", "dot", "فاصله", "نقطه"].map(fold));

/** Arabic words that end like a dual and are none. */
const NO_DUAL = wordList(`بين مين فين لين حين
  بنزين تامين تخزين تسخين تمرين تحسين تعيين تكوين يقين كمين زيتون مكان ضمان خزان ميزان
  فنجان لسان امان دخان بيان وين اين هذين يمين زين طين عين دين سنين ماكين`);

/** Value of a cardinal word; an Arabic conjunction in front ("وعشرين") is looked through. */
export function cardinalOf(word: string): number | undefined {
  const value = cardinals.get(word);
  if (value !== undefined || !/^[وبلفا]/u.test(word) || word.length < 3) return value;
  return cardinals.get(word.replace(/^[وبلف]/u, "")) ?? cardinals.get(word.replace(/^(?:[وبف]?ال|لل)/u, ""));
}

/** Value of an ordinal word ("third", "troisième", "الثالث"). */
export function ordinalOf(word: string): number | undefined {
  return ordinals.get(word) ?? (/^[وبل]/u.test(word) ? ordinals.get(word.slice(1)) : undefined);
}

/** Value of a word for a part of one ("half", "quart", "نص"). */
export function fractionOf(word: string): number | undefined {
  return fractions.get(word);
}

/** "a", "une", "واحد". */
export function isOneWord(word: string): boolean {
  return ARTICLES.has(word);
}

/** The word that is said for a decimal point. */
export function isPointWord(word: string): boolean {
  return POINTS.has(word);
}

/** Whether an Arabic word has the form of the dual ("ساعتين", "فلترين"): two of it. */
export function isDual(word: string): boolean {
  if (word.length < 5 || !/(?:ين|ان)$/u.test(word) || cardinalOf(word) !== undefined) return false;
  return !NO_DUAL.has(word) && !NO_DUAL.has(word.replace(/^(?:و?ال|[وبلف])/u, ""));
}

/** Numbers as people say them, each word's value in order: 0..9, 10..19, tens, hundreds. */
export interface SpokenNumber {
  /** What the words may mean: the cardinal first, then the digits said one after the other. */
  values: number[];
  /** The digits said, for tags that are spelled out ("two two oh nine" is "2209"). */
  digits: string;
}

/**
 * Put the values of neighbouring number words together; undefined where they make no number. Arabic says the units before
 * the tens ("خمسة وعشرين"), where in English "five twenty" is two numbers or a time.
 */
export function spokenNumber(parts: readonly number[], unitsFirst = false): SpokenNumber | undefined {
  if (parts.length === 0) return undefined;
  let cardinal: number | undefined = 0;
  let section = 0;
  let last = Infinity;
  // What is said in one breath: "twenty two" is one group, "two two" are two.
  const groups: number[] = [];
  for (const part of parts) {
    const group = groups.at(-1) ?? 0;
    const isTens = group >= 20 && group < 100 && group % 10 === 0;
    if (isTens && part > 0 && part < (group === 60 || group === 80 ? 20 : 10)) groups[groups.length - 1] = group + part;
    else groups.push(part);
    if (cardinal === undefined) continue;
    if (part === 1000 || part === 100) {
      section = Math.max(section, 1) * part;
      if (part === 1000) [cardinal, section] = [cardinal + section, 0];
    } else if (part >= 200) section += part;
    else if (part < lowerLimit(last, part)) section += part;
    else if (part === 20 && last === 4)
      section += 76; // quatre-vingt
    else if (unitsFirst && last >= 1 && last < 10 && part >= 20 && part < 100) section += part;
    else cardinal = undefined;
    last = part;
  }
  if (cardinal !== undefined) cardinal += section;
  const digits = groups.join("");
  const said = /^\d{1,9}$/u.test(digits) ? Number(digits) : undefined;
  const values = [cardinal, parts.length > 1 ? said : undefined].filter((value) => value !== undefined);
  return { values: [...new Set(values)], digits };
}

/** What may follow a number word and still belong to it: units after tens, up to 19 after sixty and eighty. */
function lowerLimit(last: number, part: number): number {
  if (last === Infinity || last >= 100) return Infinity;
  if (last === 60 || last === 80 || (last === 20 && part >= 10 && part < 20)) return 20;
  return last >= 20 ? 10 : 0;
}
