import { fold } from "@/domain/grounding/fold";
import { tokenise } from "@/domain/grounding/tokens";

/** Beginnings of words that say that something was made safe, folded. */
const stems = (
  "isolat locked lockout loto padlock tagged tagout barricad cordon fenced deenergi " +
  "consign isole cadenass balis condamn معزول عزلنا وعزلنا عزلت يعزل اقفلنا قفلنا وقفلنا مقفول فصلنا وفصلنا مفصول سياج حاجز"
)
  .split(" ")
  .map(fold);
/** Two words that say so together. */
const pairs = new Set(
  "taped off,roped off,shut off,switched off,turned off,valved off,powered off,hors tension,hors service,خارج الخدمة,تم عزل,تم عزله,تم عزلها,تم فصل"
    .split(",")
    .map((pair) => pair.split(" ").map(fold).join(" ")),
);

/** Whether a note says that something was isolated, locked out or fenced off, or that it was not. */
export function tellsOfIsolation(note: string): boolean {
  const tokens = tokenise(note);
  return tokens.some(({ text }, index) => stems.some((stem) => text.startsWith(stem)) || pairs.has(`${text} ${tokens[index + 1]?.text ?? ""}`));
}
