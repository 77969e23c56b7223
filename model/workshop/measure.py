"""Step `measure`: what quantization costs, as cross-entropy of the known answers to a sample of notes."""

import numpy as np

from . import settings
from .forward import final_states, log_softmax
from .merge import merge
from .quantize import dequantize
from .reference import read_published
from .shape import SMOLLM2_135M, Shape
from .tokens import examples, read_notes, tokenizer_json

NOTES_AT_ONCE = 12


def cross_entropy(weights: dict[str, np.ndarray], pairs: list[tuple[list[int], list[int]]], shape: Shape) -> float:
    """Mean natural-log loss over all answer tokens of (prompt, answer) pairs."""
    losses = []
    for start in range(0, len(pairs), NOTES_AT_ONCE):
        batch = pairs[start : start + NOTES_AT_ONCE]
        states = final_states(weights, [(p + a)[:-1] for p, a in batch], shape)
        offset = 0
        for p, a in batch:
            logits = states[offset + len(p) - 1 : offset + len(p) + len(a) - 1] @ weights["embedding"].T
            losses.append(-log_softmax(logits)[np.arange(len(a)), a])
            offset += len(p) + len(a) - 1
    return float(np.concatenate(losses).mean())


def measure() -> tuple[float, float]:
    """Prints and returns the cross-entropy of the merged model in float32 and of the published one."""
    from tokenizers import Tokenizer

    settings.require(settings.PUBLISHED / "tensor-cache.json", "run the step 'publish'")
    pairs = examples(Tokenizer.from_str(tokenizer_json(settings.BASE_GGUF)), read_notes(settings.MEASURE_NOTES))
    print(f"measure: {len(pairs)} notes, {sum(len(answer) for _, answer in pairs)} answer tokens", flush=True)
    before = cross_entropy(merge(), pairs, SMOLLM2_135M)
    print(f"measure: float32 {before:.4f}", flush=True)
    after = cross_entropy(dequantize(read_published(settings.PUBLISHED), SMOLLM2_135M), pairs, SMOLLM2_135M)
    print(f"measure: published {after:.4f}")
    return before, after
