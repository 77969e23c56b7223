import { asciiDigits } from "./fold";

/** Ways of writing one unit. The first of a line names it. */
const FORMS = `
  bar bars barg bara بار
  mbar millibar millibars ملي مليبار
  psi psig psia lbs
  kpa kilopascal kilopascals
  mpa
  pa pascal pascals
  inwc inh2o inwg
  c degc celsius مئويه مءويه مئوية
  f degf fahrenheit
  degree degrees deg degre degres درجه درجات
  k kelvin
  a amp amps ampere amperes امبير امبيرات أمبير
  ma milliamp milliamps
  v volt volts vdc vac vca vcc فولت ڤولت
  mv millivolt millivolts
  kv
  w watt watts وات
  kw kilowatt kilowatts
  kva
  hz hertz هيرتز هرتز
  ohm ohms اوم
  mohm megohm megohms
  mm millimetre millimetres millimeter millimeters مم ملم ملي
  cm centimetre centimetres centimeter centimeters سم
  m metre metres meter meters متر امتار
  inch inches in pouce pouces انش بوصه
  ft foot feet pied pieds قدم
  um micron microns ميكرون
  mm/s mms مم/ث
  m/s
  l litre litres liter liters ltr ltrs lt لتر ليتر ترات
  ml millilitre millilitres
  gal gallon gallons جالون
  qt quart quarts qts
  kg kilo kilos kilogram kilograms كيلو كغ
  g gram grams gramme grammes غرام جرام
  t tonne tonnes ton tons طن
  lb pound pounds
  nm
  ftlb ft-lb ftlbs ft-lbs
  rpm tr/min trmin
  l/min lpm lmin
  m3/h m3h
  gpm
  % percent pct pourcent بالميه بالمئه
  ppm
  db dba
  h hr hrs hour hours heure heures ساعه ساعات
  min mins minute minutes mn دقيقه دقايق دقائق
  s sec secs second seconds seconde secondes ثانيه ثواني
  day days jour jours يوم ايام
  ph us ms`;

const MAX_LENGTH = 14;

const NAMES = new Map<string, string>();
for (const line of FORMS.trim().split("\n")) {
  const [name, ...forms] = line.trim().split(/\s+/u);
  if (name === undefined) continue;
  for (const form of [name, ...forms]) if (!NAMES.has(clean(form))) NAMES.set(clean(form), name);
}
for (const form of ["ph", "us", "ms"]) NAMES.set(form, form);

function clean(unit: string): string {
  return asciiDigits(unit.toLowerCase())
    .replaceAll(/[\s.°º·^]/gu, "")
    .replaceAll(/[إأآ]/gu, "ا")
    .replaceAll("ة", "ه")
    .replaceAll("²", "2")
    .replaceAll("³", "3")
    .replaceAll(/[µμ]/gu, "u");
}

/** The one name of a unit in whatever form it is written; undefined where it is none that we know. */
export function unitName(unit: string): string | undefined {
  const known = NAMES.get(unit);
  if (known !== undefined) return known;
  if (unit.length > MAX_LENGTH) return undefined;
  const form = clean(unit);
  return NAMES.get(form) ?? NAMES.get(form.replace(/^ال/u, "")) ?? (/^["″]$/u.test(unit.trim()) ? "inch" : undefined);
}

/** Also other words: "4.1 in Sept", "151 second", "1.9 in wc", "14 to go". */
const AMBIGUOUS = new Set(["in", "second", "quart", "to", "m"]);
const UNIT_AFTER = /^\s?(%|["″]|°?\s?[\p{L}µ]+[\d²³]?(?:[/·][\p{L}\d²³]+)*)(?!-?\d)/u;

/** The unit that follows directly on a number ending at `end`, if it is one that we know. */
export function unitAfter(note: string, end: number): string | undefined {
  const written = UNIT_AFTER.exec(note.slice(end, end + 24))?.[1];
  return written === undefined || AMBIGUOUS.has(written.toLowerCase()) ? undefined : unitName(written);
}

/** Two units are forms of one, or one of them leaves open which it is ("degrees" of "°C"). */
export function unitsAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const temperatures = ["c", "f", "degree", "k"];
  return temperatures.includes(a) && temperatures.includes(b) && (a === "degree" || b === "degree");
}
