"""Step `measure`: what quantization costs, as cross-entropy of the known answers to a sample of notes."""

import numpy as np
from safetensors.numpy import load_file

from . import settings
from .forward import final_states, log_softmax
from .quantize import dequantize
from .reference import read_published
from .shape import WORKORDER_135M, Shape
from .tokens import examples, read_notes

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
    """Prints and returns the cross-entropy of the weights as they were trained, before any rounding, and of the published ones."""
    from tokenizers import Tokenizer

    settings.require(settings.PUBLISHED / "tensor-cache.json", "run the step 'publish'")
    settings.require(settings.EXACT, "run './make train'")
    pairs = examples(Tokenizer.from_file(str(settings.PUBLISHED / "tokenizer.json")), read_notes(settings.MEASURE_NOTES))
    print(f"measure: {len(pairs)} notes, {sum(len(answer) for _, answer in pairs)} answer tokens", flush=True)
    before = cross_entropy(load_file(settings.EXACT), pairs, WORKORDER_135M)
    print(f"measure: float32 {before:.4f}", flush=True)
    after = cross_entropy(dequantize(read_published(settings.PUBLISHED), WORKORDER_135M), pairs, WORKORDER_135M)
    print(f"measure: published {after:.4f}")
    return before, after
