import { near, overlap } from "./hits";
import type { Hit } from "./hits";
import type { Match } from "./match";
import type { NoteText, Token } from "./note-text";

/** Whom a note may try to give orders to. */
const ADDRESSEES = new Set(["system", "systeme", "assistant", "ai", "ia", "bot", "chatbot", "model", "modele", "llm", "النظام", "نظام"]);

/** What stands where in a note: its jobs, and the words in them that are not meant for the software. */
export class NoteContext {
  readonly tokens: readonly Token[];
  private readonly injected: readonly boolean[];
  private readonly jobs: readonly number[];
  private readonly ownHits = new Map<string, Hit[]>();
  private readonly byJob = new Map<string, Map<number, Hit[]>>();

  constructor(note: string, text: NoteText, private readonly found: ReadonlyMap<string, Hit[]>) {
    this.tokens = text.tokens;
    this.injected = this.findInjected(note);
    this.jobs = this.findJobs(note);
  }

  /** From a phrase that gives orders to the software, or "system:", to the end of its sentence. */
  private findInjected(note: string): boolean[] {
    const injected = this.tokens.map(() => false);
    const addressed = this.tokens.flatMap((token, index) => (ADDRESSEES.has(token.forms[0] ?? "") && /^\s?:/.test(note.slice(token.end, token.end + 2)) ? [index] : []));
    for (const from of [...(this.found.get("injection") ?? []).map((hit) => hit.from), ...addressed]) {
      const sentence = this.tokens[from]?.sentence;
      for (let index = from; injected[index] === false && this.tokens[index]?.sentence === sentence; index += 1) injected[index] = true;
    }
    return injected;
  }

  /** Numbers the jobs of a note: a new line, a list number, a word such as "also" or a second "Bus 12:" begins another. */
  private findJobs(note: string): number[] {
    const starts = new Set(this.repeatedHeads());
    for (const hit of this.found.get("nextJob") ?? []) if (this.opensClause(hit.from)) starts.add(hit.from);
    let job = 0;
    return this.tokens.map((token, index) => {
      const previous = this.tokens[index - 1];
      if (previous !== undefined) {
        const numbered = token.value !== null && token.value < 10 && this.opensClause(index) && /^\s?[).-]\s/.test(note.slice(token.end, token.end + 3));
        if (numbered || starts.has(index) || /[\n\r•]/.test(note.slice(previous.end, token.start))) job += 1;
      }
      return job;
    });
  }

  /** Sentences that open with the same word as one before, with a number or tag: "Bus 4471 ... Bus 4480". */
  private repeatedHeads(): number[] {
    const seen = new Set<string>();
    const repeated: number[] = [];
    for (const [index, token] of this.tokens.entries()) {
      const word = token.forms[0] ?? "";
      const tagged = [word, this.tokens[index + 1]?.forms[0], this.tokens[index + 2]?.forms[0]].some((form) => form !== undefined && /[0-9]/.test(form));
      if (token.value !== null || !tagged || this.tokens[index - 1]?.sentence === token.sentence) continue;
      const head = word.replace(/[0-9].*$/, "");
      if (seen.has(head)) repeated.push(index);
      seen.add(head);
    }
    return repeated;
  }

  private opensClause(index: number): boolean {
    return index > 0 && this.tokens[index - 1]?.clause !== this.tokens[index]?.clause;
  }

  isInjected(hit: Hit): boolean {
    return this.injected[hit.from] === true;
  }

  jobOf(hit: Hit): number {
    return this.jobs[hit.from] ?? 0;
  }

  /** Every place of a meaning. */
  hits(name: string): readonly Hit[] {
    return this.found.get(name) ?? [];
  }

  /** The places of a meaning that were not dictated to the software. */
  own(name: string): readonly Hit[] {
    const known = this.ownHits.get(name);
    if (known !== undefined) return known;
    const own = this.hits(name).filter((hit) => !this.isInjected(hit));
    this.ownHits.set(name, own);
    return own;
  }

  /** The last place of a meaning in the job of the match, outside the words of the match itself; -1 where there is none. */
  lastInJob(match: Match, name: string, test: (hit: Hit) => boolean = () => true): number {
    const hits = this.inJob(match, name);
    for (let index = hits.length - 1; index >= 0; index -= 1) {
      const hit = hits[index];
      if (hit !== undefined && !match.parts.some((part) => overlap(hit, part)) && test(hit)) return hit.from;
    }
    return -1;
  }

  private inJob(match: Match, name: string): readonly Hit[] {
    let jobs = this.byJob.get(name);
    if (jobs === undefined) {
      jobs = new Map();
      for (const hit of this.own(name)) {
        const job = jobs.get(this.jobOf(hit));
        if (job === undefined) jobs.set(this.jobOf(hit), [hit]);
        else job.push(hit);
      }
      this.byJob.set(name, jobs);
    }
    return jobs.get(this.jobOf(match)) ?? [];
  }

  /** Whether a meaning stands near the match, in its sentence. */
  isNear(match: Hit, name: string, within: number, test: (hit: Hit) => boolean = () => true): boolean {
    return near(this.tokens, match, this.own(name), within).some(test);
  }
}
