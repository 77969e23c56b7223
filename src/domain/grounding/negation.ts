import { isArabic } from "./fold";
import type { Token } from "./tokens";
import { wordList } from "./word-list";

/**
 * What a text says is absent or does not happen. "no leak found", "sans fuite" and "لا يوجد تسريب" put "leak" under a
 * negation; whether that makes a value false depends on whether the value says the same ("no cooling" is a problem).
 */

/** These deny what follows them, up to the end of the clause. */
const BEFORE =
  wordList(`no not without wo nil never neither nor dont didnt doesnt wont cant isnt wasnt arent werent couldnt cannot hasnt havent
  wouldnt shouldnt aint nothing
  sans pas aucun aucune ni nul nulle jamais rien
  ماكو مافي مافيه مافيها مافيهم مفيش مافيش مفيهاش مفيهوش مابيها مابيه مابه بدون بلا دون ليس ليست لم لن لا ما ولا وما ولم مش مو مب موب مهو ماشي وماشي ماكاين
  مكاينش ماكاينش ماكانش مكانش وماكو ومافي ومفيش وبدون مامن مهوب محد محدش خالي خاليه`);
/** These deny what stands before them: "leaks: none", "leak not found". */
const AFTER = wordList("none nil negative neg");
const FOUND = wordList(
  `found seen detected noted visible evident observed present needed required trouve trouvee constate constatee visible vu vue detecte detectee`,
);
/** A new thought: the denial does not reach further. */
const TURN =
  wordList(`but mais however except sauf however though then so donc alors puis بس لكن ولكن الا غير bar replaced fitted because now since due caused
  لان لانه لانها لانو بسبب عشان علشان السبب حيت parce cause`);
/** How many words a denial reaches. */
const REACH = 5;

/** Words that deny or say that something fails: a value with one of them speaks of an absence itself. */
const NEGATIVE_MEANING =
  wordList(`fail fails failed failing failure unable refuse refuses refused lack lacking lost loss dead missing zero less impossible refus
  manque absence absent absente perte perdu stop stopped off out only low weak poor plus pu pus عدم انعدام بدون فاقد ناقص منعدم واقف`);

/** After a verb: "démarre pas", "freine plus", "part pu". */
const VERB_DENIALS = wordList("pas plus pu pus");

/** One flag a token: whether it stands under a negation. */
export function negatedTokens(tokens: readonly Token[]): boolean[] {
  const negated = tokens.map(() => false);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (isVerbCircumfix(token.text)) negated[i] = true;
    if (BEFORE.has(token.text) && !isNumberSign(token, tokens[i + 1])) denyAfter(tokens, i, negated);
    if (isDenialAfter(tokens, i)) denyBefore(tokens, i, negated);
    if (VERB_DENIALS.has(token.text)) denyVerb(tokens, i, negated);
  }
  return negated;
}

/** Whether a text denies something, or says in other words that something is missing or fails. */
export function speaksOfAbsence(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      BEFORE.has(token.text) ||
      AFTER.has(token.text) ||
      NEGATIVE_MEANING.has(token.text) ||
      isVerbCircumfix(token.text),
  );
}

/** Whether token `i` is itself a word of denial. */
export function isDenial(word: string): boolean {
  return BEFORE.has(word) || AFTER.has(word) || word === "ne" || word === "n" || word === "plus";
}

/** "found" of "no leak found": it belongs to the denial, not to what is denied. */
export function isFinding(word: string): boolean {
  return FOUND.has(word);
}

/** "no 3" and "pump no. 3" are numbers, not denials. */
function isNumberSign(token: Token, next: Token | undefined): boolean {
  return token.text === "no" && next?.kind === "number";
}

/** "ماكيبردش", "مابتشتغلش": the denial is part of the verb. */
function isVerbCircumfix(word: string): boolean {
  return isArabic(word) && word.length >= 5 && /^[وف]?م.+ش$/u.test(word);
}

function denyAfter(tokens: readonly Token[], i: number, negated: boolean[]): void {
  const clause = tokens[i]?.clause;
  for (let j = i + 1; j <= i + REACH; j += 1) {
    const token = tokens[j];
    if (token === undefined || token.clause !== clause || TURN.has(token.text)) return;
    negated[j] = true;
  }
}

function isDenialAfter(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.text ?? "";
  if (AFTER.has(word)) return word !== "nil" || tokens[i + 1]?.clause !== tokens[i]?.clause;
  const next = tokens[i + 1];
  return (word === "not" || word === "non" || word === "pas") && next !== undefined && FOUND.has(next.text);
}

function denyBefore(tokens: readonly Token[], i: number, negated: boolean[]): void {
  const clause = tokens[i]?.clause ?? 0;
  for (let j = i - 1; j >= Math.max(0, i - REACH); j -= 1) {
    if ((tokens[j]?.clause ?? 0) < clause - 1) return;
    negated[j] = true;
  }
}

/** "ne démarre pas", "démarre plus": the verb before, back to "ne". */
function denyVerb(tokens: readonly Token[], i: number, negated: boolean[]): void {
  for (let j = i - 1; j >= i - 4; j -= 1) {
    if (tokens[j]?.clause !== tokens[i]?.clause) break;
    if (tokens[j]?.text === "ne" || tokens[j]?.text === "n") {
      for (let k = j + 1; k < i; k += 1) negated[k] = true;
      return;
    }
  }
  if (i > 0 && tokens[i - 1]?.clause === tokens[i]?.clause) negated[i - 1] = true;
}

/** Faults whose absence is good news: denied, they are never a problem. */
const FAULT_BEGINNINGS =
  `leak drip weep crack damag fault defect nois vibrat smell odour odor wear corros smok injur spill issue problem blockag trace
  fuit fissur defaut bruit odeur usur corros degat anomal bless trac probleme choc casse goutt suint`
    .trim()
    .split(/\s+/u);
const ARABIC_FAULTS = wordList(
  "تسريب تهريب تسرب تنقيط عطل خلل صوت كسر شق مشكله ضرر تلف ريحه دخان اصابات صدا تنفيس تآكل",
);

/** Whether a folded word names a fault that a check looks for ("leak", "fissure", "تسريب"). */
export function isFaultWord(word: string): boolean {
  if (isArabic(word))
    return [word, word.replace(/^(?:ال|ب)/u, ""), word.replace(/ات$/u, "")].some((form) => ARABIC_FAULTS.has(form));
  return FAULT_BEGINNINGS.some((beginning) => word.startsWith(beginning) && word.length <= beginning.length + 4);
}
