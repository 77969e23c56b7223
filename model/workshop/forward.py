"""The network's forward pass in NumPy, float32: what the GPU kernels are measured against.

Several token sequences run at once: they are laid end to end for the matrix products and kept apart in attention.
"""

from collections.abc import Callable, Sequence

import numpy as np

from .shape import Shape

Linear = Callable[[str, np.ndarray], np.ndarray]


def rms_norm(x: np.ndarray, weight: np.ndarray, epsilon: float) -> np.ndarray:
    """x [tokens, hidden] scaled to unit root mean square, times the weight."""
    return x / np.sqrt(np.mean(x * x, axis=-1, keepdims=True) + np.float32(epsilon)) * weight


def rotary(length: int, shape: Shape) -> tuple[np.ndarray, np.ndarray]:
    """Cosine and sine [length, 1, head_size / 2] of the rotary position embedding."""
    frequencies = shape.rope_base ** (-np.arange(0, shape.head_size, 2) / shape.head_size)
    angles = np.arange(length)[:, None, None] * frequencies
    return np.cos(angles).astype(np.float32), np.sin(angles).astype(np.float32)


def rotate(x: np.ndarray, cosine: np.ndarray, sine: np.ndarray) -> np.ndarray:
    """Rotary embedding of x [tokens, heads, head_size], pairing the two halves of a head."""
    first, second = np.split(x, 2, axis=-1)
    return np.concatenate([first * cosine - second * sine, second * cosine + first * sine], axis=-1)


def attention(qkv: np.ndarray, shape: Shape) -> np.ndarray:
    """Causal attention of one sequence: fused qkv [tokens, (heads + 2 kv_heads) * head_size] -> [tokens, hidden]."""
    length = len(qkv)
    parts = qkv.reshape(length, shape.heads + 2 * shape.kv_heads, shape.head_size)
    q, k, v = np.split(parts, [shape.heads, shape.heads + shape.kv_heads], axis=1)
    cosine, sine = rotary(length, shape)
    group = shape.heads // shape.kv_heads
    q = rotate(q, cosine, sine).transpose(1, 0, 2)
    k = np.repeat(rotate(k, cosine, sine), group, axis=1).transpose(1, 2, 0)
    v = np.repeat(v, group, axis=1).transpose(1, 0, 2)
    scores = (q @ k) * np.float32(shape.head_size**-0.5)
    scores = np.where(np.tril(np.ones((length, length), bool)), scores, np.float32(-1e9))
    scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
    scores /= scores.sum(axis=-1, keepdims=True)
    return (scores @ v).transpose(1, 0, 2).reshape(length, -1)


def final_states(
    weights: dict[str, np.ndarray], sequences: Sequence[Sequence[int]], shape: Shape, linear: Linear | None = None
) -> np.ndarray:
    """Normalised states [all tokens, hidden] that the head turns into logits.

    `linear(name, x)` computes a layer's matrix product; calibration passes its own to see each product's input.
    """
    if linear is None:
        linear = lambda name, x: x @ weights[name].T  # noqa: E731
    bounds = np.cumsum([len(s) for s in sequences])[:-1]
    x = weights["embedding"][np.concatenate([np.asarray(s) for s in sequences])]
    for i in range(shape.layers):
        layer = f"layers.{i}."
        qkv = linear(layer + "qkv", rms_norm(x, weights[layer + "norm_attention.weight"], shape.norm_epsilon))
        attended = np.concatenate([attention(part, shape) for part in np.split(qkv, bounds)])
        x = x + linear(layer + "out", attended)
        gate, up = np.split(
            linear(layer + "gate_up", rms_norm(x, weights[layer + "norm_mlp.weight"], shape.norm_epsilon)), 2, axis=-1
        )
        x = x + linear(layer + "down", gate / (1 + np.exp(-gate)) * up)
    return rms_norm(x, weights["norm.weight"], shape.norm_epsilon)


def log_softmax(logits: np.ndarray) -> np.ndarray:
    """Natural-log softmax over the last axis, in float64."""
    shifted = logits.astype(np.float64) - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
