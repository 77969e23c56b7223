import type { Hit } from "./lexicon";
import { gapBetween, near } from "./match";
import type { Match } from "./match";
import type { NoteText, Token } from "./note-text";
import type { SafetyRule } from "./rules/rule";

/** How far before a hazard a "no" may stand. */
const NEGATION_REACH = 4;
/** A rule that names what is absent or broken is taken back only by a "no" right before the fault. */
const OWN_NEGATION_REACH = 2;
/** "Replaced the frayed cord": how far before a hazard the repair may stand. */
const REPAIR_BEFORE = 6;

/** What the note says around a hazard. Words that try to give orders to the software count for nothing. */
export class NoteContext {
  private readonly tokens: readonly Token[];
  private readonly injected: boolean[];
  private readonly segments: number[];

  constructor(text: NoteText, private readonly found: ReadonlyMap<string, Hit[]>, note: string) {
    this.tokens = text.tokens;
    this.injected = this.findInjected();
    this.segments = this.findSegments(note);
  }

  private hits(name: string): readonly Hit[] {
    return this.found.get(name) ?? [];
  }

  /** From a phrase that addresses the software to the end of its sentence. */
  private findInjected(): boolean[] {
    const injected = this.tokens.map(() => false);
    for (const hit of this.hits("injection")) {
      const sentence = this.tokens[hit.from]?.sentence;
      for (let index = hit.from; this.tokens[index]?.sentence === sentence && index < injected.length; index += 1) injected[index] = true;
    }
    return injected;
  }

  /** Numbers the jobs of a note: a new line, a list number, a word such as "also" or a second "Bus 12:" begins another. */
  private findSegments(note: string): number[] {
    const starts = new Set(this.hits("nextJob").filter((hit) => this.opensClause(hit.from)).map((hit) => hit.from));
    for (const index of this.repeatedHeads()) starts.add(index);
    let segment = 0;
    return this.tokens.map((token, index) => {
      const previous = this.tokens[index - 1];
      if (previous !== undefined) {
        const gap = note.slice(previous.end, token.start);
        const numbered = token.value !== null && token.value < 10 && /^\s*[).-]\s/.test(note.slice(token.end, token.end + 3)) && previous.clause !== token.clause;
        if (/[\n\r•]/.test(gap) || numbered || starts.has(index)) segment += 1;
      }
      return segment;
    });
  }

  /** Sentences that open with the same word as one before and then a number or a tag: "Bus 4471 ... Bus 4480". */
  private repeatedHeads(): number[] {
    const seen = new Set<string>();
    const repeated: number[] = [];
    this.tokens.forEach((token, index) => {
      if (index > 0 && this.tokens[index - 1]?.sentence === token.sentence) return;
      const head = token.forms[0] ?? "";
      const tagged = [1, 2].some((ahead) => /[0-9]/.test(this.tokens[index + ahead]?.forms[0] ?? "")) || /[0-9]/.test(head);
      if (token.value !== null || !tagged) return;
      const stem = head.replace(/[0-9].*$/, "");
      if (seen.has(stem)) repeated.push(index);
      seen.add(stem);
    });
    return repeated;
  }

  private opensClause(index: number): boolean {
    return index > 0 && this.tokens[index - 1]?.clause !== this.tokens[index]?.clause;
  }

  isInjected(match: Hit): boolean {
    return this.injected[match.from] === true;
  }

  segmentOf(hit: Hit): number {
    return this.segments[hit.from] ?? 0;
  }

  /** Context words of one kind that were not dictated to the software. */
  private own(name: string): Hit[] {
    return this.hits(name).filter((hit) => this.injected[hit.from] !== true);
  }

  private inSegment(match: Hit, name: string): Hit[] {
    const segment = this.segmentOf(match);
    return this.own(name).filter((hit) => this.segmentOf(hit) === segment && !overlaps(hit, match));
  }

  /** Is the hazard named only to say that it is not there? */
  isNegated(match: Match, rule: SafetyRule): boolean {
    if (rule.ownNegation === true) {
      return match.parts.some((part) => this.negatedBefore(part, match, OWN_NEGATION_REACH, true));
    }
    return this.negatedBefore(match, match, NEGATION_REACH, false) || this.negatedWithin(match) || this.negatedAfter(match);
  }

  private negatedBefore(part: Hit, match: Match, reach: number, own: boolean): boolean {
    const clause = this.tokens[part.from]?.clause;
    const barriers = this.hits("barrier");
    return near(this.tokens, part, this.own("negator"), reach).some((hit) =>
      hit.to <= part.from
      && this.tokens[hit.from]?.clause === clause
      && !match.parts.some((other) => overlaps(hit, other))
      && !(own && hit.from < match.from && part.from !== match.from)
      && !barriers.some((barrier) => barrier.from >= hit.to && barrier.to <= part.from));
  }

  private negatedWithin(match: Match): boolean {
    return this.own("negator").some((hit) => hit.from > match.from && hit.to <= match.to && !match.parts.some((part) => overlaps(hit, part)));
  }

  private negatedAfter(match: Match): boolean {
    const clause = this.tokens[match.to - 1]?.clause ?? 0;
    return near(this.tokens, match, this.own("negatorAfter"), 2).some((hit) =>
      hit.from >= match.to && (this.tokens[hit.from]?.clause ?? 0) - clause <= (gapBetween(this.tokens, match, hit) <= 1 ? 1 : 0)
      // "gas smell, no power": a "no" that goes on to something else takes nothing back.
      && (hit.to >= this.tokens.length || this.tokens[hit.to]?.clause !== this.tokens[hit.to - 1]?.clause || hit.to - hit.from > 1));
  }

  /** Only imagined, taught, trained for, or told of another time or place? */
  isRemote(match: Match): boolean {
    const clause = this.tokens[match.from]?.clause;
    return near(this.tokens, match, this.own("hypothetical"), 4).some((hit) => this.tokens[hit.from]?.clause === clause)
      || near(this.tokens, match, this.own("elsewhere"), 8).length > 0;
  }

  /** Are people kept away from something in the same job, or is it locked and waiting? */
  isKeptOut(match: Hit): boolean {
    return this.inSegment(match, "keepOut").length > 0;
  }

  /** Was the hazard dealt with within the note? Locked, fenced off or still waiting for parts is not dealt with. */
  isResolved(match: Match, rule: SafetyRule): boolean {
    const keptOut = this.inSegment(match, "keepOut");
    const lastKept = keptOut.at(-1)?.from ?? -1;
    if (this.inSegment(match, "wellAgain").some((hit) => hit.from >= match.to && hit.from > lastKept)) return true;
    if (rule.ownNegation !== true && this.inSegment(match, "falseAlarm").some((hit) => hit.from > match.from && hit.from > lastKept)) return true;
    if (keptOut.length > 0 || this.inSegment(match, "stillExposed").length > 0) return false;
    const sentence = this.tokens[match.from]?.sentence;
    const repairs = this.inSegment(match, "repaired").filter((hit) =>
      hit.from >= match.to || (this.tokens[hit.from]?.sentence === sentence && gapBetween(this.tokens, hit, match) <= REPAIR_BEFORE));
    const lastRepair = repairs.at(-1);
    if (lastRepair === undefined) return false;
    if (this.inSegment(match, "testedOk").some((hit) => hit.from >= match.to)) return true;
    return !this.inSegment(match, "waiting").some((hit) => hit.from > lastRepair.from);
  }
}

function overlaps(a: Hit, b: Hit): boolean {
  return a.from < b.to && b.from < a.to;
}
