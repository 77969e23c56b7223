import { wordList } from "./word-list";

/**
 * Words that carry no content of their own. Negations are not among them as far as grounding is concerned: they are
 * looked for first (negation.ts). Kept small: a word missing here costs a little, a content word here costs a lot.
 */
const ENGLISH = `a an the this that these those it its he she his her they them their we us our you your me my i im ive id
  is are was were be been being am do does did done has have had having will would can could should may might must shall
  to of in on at by for from with into onto off out up down over under as and or but so if then than when while after
  before during until till because since there here where which who what how very just also too only all any some both
  each every other another one ones s t re w wi per via about again still now yet already more less got get gets getting
  went go going gone came come put let said says like okay ok uh um er hm yeah well right kind sort bit thing things
  no not number num nr nos`;

const FRENCH = `le la les l un une des du de d au aux et ou ni mais donc or car que qu qui quoi dont ce cet cette ces c ca cela
  il elle ils elles on je j nous vous tu me m te se s lui leur leurs son sa ses mon ma mes notre nos votre vos y en n ne
  est sont etait etaient ete etre suis a ai as ont avons avait avaient aura avoir fait faite faits faites faire faut
  dans par pour sur sous avec sans entre vers chez apres avant pendant depuis jusqu comme si plus tres trop
  tout toute tous toutes tt encore deja aussi alors puis quand voila euh ben bah bon ouais oui merci cote
  numero pas non`;

const ARABIC = `في فى من الي الى على علي عن مع عند بعد قبل بين حتى حتي لحد لين و او أو ثم يا ان أن إن انه أنه انها لان لأن اللي الي الذي التي
  هذا هذه هذي هاي ذلك تلك هو هي هم هن انا نحن احنا انت كان كانت كانوا يكون تكون صار صارت قد لقد كل بعض شي شيء اي أي
  بس يعني طيب كمان برضو برضه هسه هسا الحين دلوقتي هلق هلا دابا توا رقم نمره نمرة مال مالت بتاع بتاعة بتاعت ديال تبع حق حقت
  متاع نتاع عشان علشان لأنو لانو حيث حيت شوي شويه شوية جدا كثير كتير ايضا أيضا كذلك ذات نفس به بها فيه فيها منه منها عليه عليها له لها
  ما لا لم لن مو مش مب ماكو مافي مفيش ال ل ب ف ع هناك تم تمت`;

const STOP_WORDS = wordList([ENGLISH, FRENCH, ARABIC].join(" "));

/** Whether a folded word is one of the small words of English, French or Arabic. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}
