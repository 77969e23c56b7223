import type { TokenRange } from "./codes";
import { findDurations } from "./durations";
import { peopleOf, type People } from "./hours";
import type { NoteIndex } from "./note-index";
import { isStopWord } from "./stop-words";
import { wordList } from "./word-list";

/** Hours that a note states in so many words, for a note about one job. */
export interface StatedHours {
  labourHours?: number;
  downtimeHours?: number;
}

/** Beside a length of time, these say that something stood. */
const STANDING = wordList(
  `down downtime stood standing stopped stoppage lost outage offline idle standstill waiting
  arret arrete arretee immobilise immobilisee perdu perdue perdus perdues stoppe stoppee interruption
  توقف وقف توقفت وقفت واقف واقفه متوقف متوقفه ضاع ضاعت تعطل تعطلت عطل`,
);
/** These say that somebody worked. */
const WORK = wordList(
  `labour labor work worked working took taken spent job manhours mh fitting fitter us me myself onsite
  mo travail passe passee intervention boulot main duree
  شغل الشغل عمل العمل اشتغلت اشتغلنا خذ خذت اخذ اخذت استغرق استغرقت`,
);
/** Each of them: the time is one person's. */
const EACH = wordList("each ea apiece x chacun chacune لكل كل");
/** Lengths of time that are neither: running meters, intervals, tests. */
const OTHER = wordList(
  `every runtime run ran running runs meter counter hourmeter since old ago next within after before test tested later until last lasts
  toutes tous depuis compteur marche essai apres avant dans prochain prochaine reste
  كل بعد قبل منذ من عداد تشغيل اختبار خلال`,
);

/** Before a number with an "h" these make it a time of day: "à 8h", "from 7 h", "jeudi 7h". */
const AT = wordList(
  `a de des vers depuis jusque jusqu avant apres at from to until till by since around about
  lundi mardi mercredi jeudi vendredi samedi dimanche mon tue wed thu fri sat sun matin soir الساعه حتي من الي`,
);
const TO = wordList("a to until till jusqu jusque حتي الي");
/** How far behind or before a length of time its people may stand: "2 h, two men", "three of us, an hour each". */
const NEAR = 6;

interface Clause {
  words: Set<string>;
  first: number;
  last: number;
}

function clauseOf(note: NoteIndex, { first, last }: TokenRange): Clause {
  const clause = note.tokens[first]?.clause;
  let [from, to] = [first, last];
  while (note.tokens[from - 1]?.clause === clause) from -= 1;
  while (note.tokens[to + 1]?.clause === clause) to += 1;
  return { words: new Set(note.tokens.slice(from, to + 1).map((token) => token.text)), first: from, last: to };
}

const has = (words: ReadonlySet<string>, list: ReadonlySet<string>): boolean => [...words].some((word) => list.has(word));
const within = (range: TokenRange, { first, last }: Clause): boolean => range.first >= first && range.last <= last;

/** With more lengths of time than these a note is a table, and says nothing without doubt. */
const MOST = 12;
/** Longer is a meter's reading or a part number taken for a time. */
const LONGEST = 100;

/** The one length of time that was found, to hundredths of an hour. */
function only(found: readonly number[]): number | undefined {
  const [hours = 0, ...more] = new Set(found);
  return hours > 0 && hours <= LONGEST && more.length === 0 ? Math.round(hours * 100) / 100 : undefined;
}

/** People times time, and how long something stood, where the note leaves no doubt; nothing where two readings are possible. */
export function statedHours(note: NoteIndex): StatedHours {
  const durations = findDurations(note.tokens, note.numbers);
  if (durations.length > MOST) return {};
  const people = peopleOf(note).filter((one) => durations.every((duration) => one.last < duration.first || one.first > duration.last));
  const isCounted = (one: People): boolean => note.numbers.some((number) => number.first === one.first);
  const labour: number[] = [];
  const downtime: number[] = [];
  for (const duration of durations) {
    const [hours] = duration.hours;
    if (hours === undefined || duration.hours.length > 1) continue;
    // "8h30 à 9h50", "rdv jeudi 7h"
    if (AT.has(note.tokens[duration.first - 1]?.text ?? "") || TO.has(note.tokens[duration.last + 1]?.text ?? "")) continue;
    const clause = clauseOf(note, duration);
    const others = [...clause.words].filter((word) => !isStopWord(word));
    const inside = people.filter((one) => within(one, clause));
    const beside = people.filter((one) => (one.last < duration.first ? duration.first - one.last : one.first - duration.last) <= NEAR);
    const crew = inside.some(isCounted) || !beside.some(isCounted) ? inside : beside;
    const counts = [...new Set(crew.filter(isCounted).map((one) => one.count))];
    if (has(clause.words, STANDING)) downtime.push(hours);
    else if (counts.length === 1) labour.push(hours * (counts[0] ?? 1));
    else if (counts.length === 0 && crew.length > 0 && has(clause.words, EACH)) labour.push(hours * 2);
    else if (crew.length > 0 || has(clause.words, OTHER)) continue;
    else if (has(clause.words, WORK) || others.length <= duration.last - duration.first + 1) labour.push(hours);
  }
  const [work, stood] = [only(labour), only(downtime)];
  return { ...(work !== undefined && { labourHours: work }), ...(stood !== undefined && { downtimeHours: stood }) };
}
