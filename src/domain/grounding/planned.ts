import { isArabic } from "./fold";
import type { Token } from "./tokens";
import { wordList } from "./word-list";

/**
 * What a note says is still to be done. "clapet à remplacer" and "needs new seal" are no actions taken, although every
 * word of "clapet remplacé" stands there.
 */

/** What follows these, up to the end of the clause, is still to be done. */
const BEFORE = wordList(`need needs should must will recommend recommends pls please plz requires wants ought
  faut faudra faudrait doit doivent devra prevoir prevu prevue necessite souhaite
  نحتاج يحتاج تحتاج محتاج محتاجين محتاجه لازم لازمها لازمه خاص خاصو خاصها خاصنا خاصه يبي يبيله يبيلها يباله نبي مطلوب باقي راح رح غادي بانتظار حين بنطلب نريد عايزين عايز بدنا بدها`);
/** What stands before these is still to be done: "replacement needed". */
const AFTER = wordList("needed required due recommended overdue");
const REACH = 5;
const BACK = 4;
/** "بنركبه", "هنغير", "سنقوم": the future is part of the verb. */
const ARABIC_FUTURE = /^(?:و?(?:هن|بن|سن|حن|سي|هي)).{3,}/u;
const FRENCH_INFINITIVE = /.{2,}(?:er|ir|re)$/u;

/** One flag a token: whether the note says that it is still to be done. */
export function plannedTokens(tokens: readonly Token[]): boolean[] {
  const planned = tokens.map(() => false);
  for (const [i, token] of tokens.entries()) {
    if (isArabic(token.text) && ARABIC_FUTURE.test(token.text)) planned[i] = true;
    if (BEFORE.has(token.text)) mark(tokens, planned, i, REACH);
    if (AFTER.has(token.text)) mark(tokens, planned, i, -BACK);
    // "à remplacer", typed with or without its accent; "a remplacé" has another ending.
    if (token.text === "a" && FRENCH_INFINITIVE.test(tokens[i + 1]?.text ?? "")) planned[i + 1] = true;
    // "to be replaced", "has to fit"
    if (token.text === "to" && tokens[i + 1]?.text === "be") mark(tokens, planned, i, REACH);
  }
  return planned;
}

function mark(tokens: readonly Token[], planned: boolean[], i: number, reach: number): void {
  const step = Math.sign(reach);
  for (let j = i + step; j !== i + reach + step; j += step) {
    if (tokens[j] === undefined || tokens[j]?.clause !== tokens[i]?.clause) return;
    planned[j] = true;
  }
}

const DAYS =
  wordList(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun tomorrow tmrw tonight next
  lundi mardi mercredi jeudi vendredi samedi dimanche demain prochain prochaine semaine
  الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت بكره بكرا باچر غدا غدوه الجاي القادم الجايه القادمه`);

/** Whether a day stands soon after token `i` in its clause: "technicien lundi". */
export function isDated(tokens: readonly Token[], i: number): boolean {
  const near = tokens.slice(i + 1, i + 4).filter((token) => token.clause === tokens[i]?.clause);
  return near.some(
    (token) => DAYS.has(token.text) || (token.text === "le" && tokens[tokens.indexOf(token) + 1]?.kind === "number"),
  );
}

/** Whether a text itself speaks of something still to be done. */
export function speaksOfPlan(tokens: readonly Token[]): boolean {
  return tokens.some((token) => BEFORE.has(token.text) || AFTER.has(token.text)) || plannedTokens(tokens).some(Boolean);
}
