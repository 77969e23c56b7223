import { groundOrder } from "@/domain/grounding/ground-order";
import { applySafetyRules } from "@/domain/safety/apply-rules";
import { findHazards } from "@/domain/safety/find-hazards";
import { DOUBTFUL_BELOW, UNSURE_BELOW } from "@/domain/work-order/draft";
import type { DraftOrder, FieldMark, FieldPath, Support } from "@/domain/work-order/draft";
import { hasContent, isJudged, parsePath, tellsOfWork, valueAt, valuePaths } from "@/domain/work-order/paths";
import { createAnswerReader } from "./answer-reader";
import { calibrated, type Calibration } from "./calibration";
import { orderToApprove } from "./approve";
import { createConfidence } from "./confidence";
import type { ReadOrder, Stretch } from "./read-order";
import { withStatedHours } from "./stated-hours";
import type { AnswerChunk, ConversionFlag, ConversionResult } from "./types";

export interface FinishedAnswer {
  note: string;
  /** The answer to the letter, as it goes into the record. */
  raw: string;
  /** The pieces in which it came; without them nothing is known of the model's confidence. */
  chunks: readonly AnswerChunk[];
  cut: "runaway" | null;
  /** What the model's confidence is worth. */
  calibration?: Calibration | undefined;
}

/**
 * Makes drafts of a model's answer: read, check value by value, tie to the words of the note, raise by the safety
 * rules. It never throws, whatever the note or the answer holds; what does not become a fact is named in the flags.
 */
export function finishConversion({ note, raw, chunks, cut, calibration }: FinishedAnswer): ConversionResult {
  const reader = createAnswerReader(note);
  reader.push({ text: raw, logprobs: [] });
  const confidenceOf = createConfidence(isSame(chunks, raw) ? chunks : []);
  const probabilityOf: ProbabilityOf = (stretch, path, support) => {
    const confidence = confidenceOf(stretch);
    return confidence === null ? null : calibrated(confidence, path, support, calibration);
  };

  const findings = findHazards(note);
  const drafts: DraftOrder[] = [];
  const flags: ConversionFlag[] = [];
  const answered = reader.orders();
  for (const read of answered) {
    const draft = draftOf(note, read, probabilityOf);
    const approved = orderToApprove(draft);
    // Small talk taken for a job: of all that the model wrote the note supports a name or a place at most. An answer that was
    // cut had not come to its job yet; and where the note tells of a hazard a person decides.
    const isWhole = read.values.title !== undefined;
    const isOrder = (isWhole ? tellsOfWork(approved) : hasContent(approved)) || (findings.length > 0 && hasContent(read.values));
    const place = isOrder ? { order: drafts.length } : {};
    for (const { path, value } of read.invalid) flags.push({ kind: "invalid", ...place, path, value });
    if (isOrder) {
      const stated = answered.length === 1 && isWhole ? withStatedHours(draft, note) : draft;
      // Without a calibration nobody knows what a confidence is worth, and nothing is left out for it.
      drafts.push(calibration === undefined ? stated : withDoubts(stated));
    } else flags.push(...markFlags(draft, {}));
  }
  if (cut === "runaway" || reader.cut() === "runaway") flags.push({ kind: "runaway" });
  else if (!reader.isComplete()) flags.push({ kind: "incomplete" });

  const safe = applySafetyRules(note, drafts, findings);
  for (const [order, draft] of safe.drafts.entries()) flags.push(...markFlags(draft, { order }));
  return { drafts: safe.drafts, findings, flags: [...flags, ...safe.flags] };
}

type ProbabilityOf = (stretch: Stretch, path: FieldPath, support: Support) => number | null;

function draftOf(note: string, { values, stretches }: ReadOrder, probabilityOf: ProbabilityOf): DraftOrder {
  const grounded = new Map(groundOrder(note, values).map((value) => [value.path, value]));
  const marks = valuePaths(values).map((path): FieldMark => {
    const stretch = stretches.get(path);
    const { support, evidence } = grounded.get(path) ?? { support: isJudged(path) ? "judged" : "none", evidence: [] };
    return { path, support, evidence, confidence: stretch ? probabilityOf(stretch, path, support) : null, origin: "model" };
  });
  return { values, marks };
}

/** Marks what is more likely wrong than right. */
function withDoubts({ values, marks }: DraftOrder): DraftOrder {
  return { values, marks: marks.map((mark) => (isDoubtful(mark) ? { ...mark, doubtful: true } : mark)) };
}

/** Judgements are none of it, nor quantities, which nobody has calibrated; what the note does not support is left out anyway. */
function isDoubtful({ path, support, confidence, origin }: FieldMark): boolean {
  if (origin !== "model" || support === "judged" || support === "none" || parsePath(path)?.quantity === true) return false;
  return confidence !== null && confidence < DOUBTFUL_BELOW;
}

function markFlags({ values, marks }: DraftOrder, place: { order?: number }): ConversionFlag[] {
  const flags: ConversionFlag[] = [];
  for (const { path, support, confidence, origin } of marks) {
    if (origin !== "model") continue;
    const value = valueAt(values, path);
    if (support === "none") flags.push({ kind: "unsupported", ...place, path, value });
    else if (confidence !== null && confidence < UNSURE_BELOW) flags.push({ kind: "unsure", ...place, path, value });
  }
  return flags;
}

function isSame(chunks: readonly AnswerChunk[], raw: string): boolean {
  return chunks.map((chunk) => chunk.text).join("") === raw;
}
