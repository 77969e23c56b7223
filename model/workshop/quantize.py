"""Step `quantize`: trained matrices -> 4-bit codes with a scale and a minimum per group of 32 inputs.

Layer by layer, with the layers before already quantized, the real inputs of each matrix are gathered on a set of
calibration notes. Columns are then rounded one after another and each column's rounding error is made good in the
columns not yet rounded, as far as the inputs are correlated (the GPTQ procedure). Weights that were trained rounded lie on
the grid already and are stored as they are.
"""

from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

from . import packing, settings
from .forward import final_states
from .inputs import Stamp, fingerprint
from .packing import (
    BITS,
    GROUP,
    TABLE_GROUP,
    TABLE_OFFSET,
    narrow_half,
    pack_codes,
    pack_halves,
    unpack_codes,
    unpack_halves,
    widen_half,
)
from .shape import WORKORDER_135M, Shape
from .tokens import examples, read_notes

TABLE_REACH = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75)
SHRINK = (0.0, 0.04, 0.08, 0.13)
DAMPING = 0.01
LEAST_HALF = 2.0**-14  # what is less is stored as zero


def fit_group(values: np.ndarray, importance: np.ndarray, bits: int = BITS) -> tuple[np.ndarray, np.ndarray]:
    """Scale and minimum (half bits, [rows]) for values [rows, columns], from a small search.

    The range from least to greatest value is a poor choice when one value sticks out, so ranges cut at either end are
    tried, each is refitted by least squares to the codes it gives, and the least weighted squared error wins, all of it
    measured after rounding to halves. `importance` [columns] weighs the columns.
    """
    top = (1 << bits) - 1
    low, high = values.min(axis=1, keepdims=True), values.max(axis=1, keepdims=True)
    best = [np.full(len(values), np.inf), None, None]
    total = importance.sum()

    def consider(scale: np.ndarray, minimum: np.ndarray) -> np.ndarray:
        bits_of = [narrow_half(scale)[:, 0], narrow_half(minimum)[:, 0]]
        codes = encode(values, *bits_of, bits=bits)
        error = (((codes * widen_half(bits_of[0])[:, None] + widen_half(bits_of[1])[:, None]) - values) ** 2) @ importance
        better = error < best[0]
        for i, value in enumerate([error, *bits_of]):
            best[i] = value if best[i] is None else np.where(better, value, best[i])
        return codes

    for cut_low in SHRINK:
        for cut_high in SHRINK:
            span = high - low
            codes = consider(span * ((1 - cut_low - cut_high) / top), low + cut_low * span)
            mean_code, mean_value = (codes @ importance) / total, (values @ importance) / total
            spread = (codes - mean_code[:, None]) * importance
            variance = np.maximum((spread * codes).sum(axis=1), 1e-12)
            scale = (spread * values).sum(axis=1) / variance
            consider(scale[:, None], (mean_value - scale * mean_code)[:, None])
    return best[1], best[2]


def encode(values: np.ndarray, scale: np.ndarray, minimum: np.ndarray, bits: int = BITS) -> np.ndarray:
    """Nearest codes (float32, whole numbers) of values [rows, columns] under half-bit scale and minimum [rows]."""
    step = widen_half(scale)[:, None]
    codes = (values - widen_half(minimum)[:, None]) / np.where(step == 0, np.float32(1), step)
    return np.clip(np.rint(codes), 0, (1 << bits) - 1)


def quantize_matrix(weight: np.ndarray, gram: np.ndarray | None) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Codes [rows, columns], scales and minima (half bits, [rows, columns / 32]) of a matrix [rows, columns].

    `gram` is the sum of x xT over the inputs x the matrix sees; without it every column is rounded by itself.
    """
    rows, columns = weight.shape
    work = weight.astype(np.float32).copy()
    importance, inverse = np.ones(columns, np.float32), None
    if gram is not None:
        gram = gram.astype(np.float64) + np.eye(columns) * DAMPING * np.trace(gram) / columns
        importance = np.diag(gram).astype(np.float32)
        # the upper Cholesky factor of the inverse holds, row by row, how an error in one column is spread over the rest
        inverse = np.linalg.cholesky(np.linalg.inv(gram)).T.astype(np.float32)
    codes = np.zeros((rows, columns), np.uint8)
    scales, minima = np.zeros((2, rows, columns // GROUP), np.uint32)
    for g in range(columns // GROUP):
        first, last = g * GROUP, (g + 1) * GROUP
        block = work[:, first:last]
        scales[:, g], minima[:, g] = fit_group(block, importance[first:last])
        if inverse is None:
            codes[:, first:last] = encode(block, scales[:, g], minima[:, g])
            continue
        step, base = widen_half(scales[:, g]), widen_half(minima[:, g])
        errors = np.zeros_like(block)
        for j in range(GROUP):
            column = encode(block[:, j : j + 1], scales[:, g], minima[:, g])[:, 0]
            codes[:, first + j] = column
            errors[:, j] = (block[:, j] - (column * step + base)) / inverse[first + j, first + j]
            block[:, j + 1 :] -= errors[:, j : j + 1] * inverse[first + j, first + j + 1 : last]
        work[:, last:] -= errors @ inverse[first:last, last:]
    return codes, scales, minima


def on_grid(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray] | None:
    """Codes, scales and minima that give this matrix; None where there are none, as for any that was not trained rounded."""
    grouped = weight.reshape(len(weight), -1, GROUP)
    top = (1 << BITS) - 1
    low, high = grouped.min(axis=2), grouped.max(axis=2)
    scales, minima = narrow_half((high - low) / np.float32(top)), narrow_half(low)
    step = widen_half(scales)[..., None]
    codes = np.rint((grouped - widen_half(minima)[..., None]) / np.where(step == 0, np.float32(1), step))
    codes = np.clip(codes, 0, top).astype(np.uint8).reshape(weight.shape)
    stored = linear_values(codes, widen_half(scales), widen_half(minima))
    return (codes, scales, minima) if np.abs(stored - weight).max() <= LEAST_HALF else None


def linear_values(codes: np.ndarray, scales: np.ndarray, minima: np.ndarray) -> np.ndarray:
    """The float32 matrix that codes [rows, columns] and float32 scales and minima [rows, columns / 32] stand for."""
    grouped = codes.reshape(*scales.shape, GROUP).astype(np.float32)
    return (grouped * scales[..., None] + minima[..., None]).reshape(codes.shape)


def quantize_table(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """6-bit codes [rows, columns] (32 means zero) and scales (half bits, [rows, columns / 96]) of the embedding table.

    Each scale is the best of a few that let the largest values of its group be cut.
    """
    grouped = table.reshape(len(table), -1, TABLE_GROUP)
    largest = np.abs(grouped).max(axis=2)
    best = np.full(largest.shape, np.inf)
    codes, scales = np.zeros(grouped.shape, np.uint8), np.zeros(largest.shape, np.uint32)
    for reach in TABLE_REACH:
        scale = narrow_half(largest * np.float32(reach / (TABLE_OFFSET - 1)))
        step = widen_half(scale)[..., None]
        candidate = np.clip(np.rint(grouped / np.where(step == 0, np.float32(1), step)), -TABLE_OFFSET, TABLE_OFFSET - 1)
        error = ((candidate * step - grouped) ** 2).sum(axis=2)
        better = error < best
        best = np.where(better, error, best)
        scales = np.where(better, scale, scales)
        codes = np.where(better[..., None], (candidate + TABLE_OFFSET).astype(np.uint8), codes)
    return codes.reshape(table.shape), scales


def table_values(codes: np.ndarray, scales: np.ndarray) -> np.ndarray:
    """The float32 table that codes [rows, columns] and scales (half bits, [rows, columns / 96]) stand for."""
    centred = codes.reshape(len(codes), -1, TABLE_GROUP).astype(np.float32) - np.float32(TABLE_OFFSET)
    return (centred * widen_half(scales)[..., None]).reshape(codes.shape)


def pack_table(codes: np.ndarray, scales: np.ndarray) -> dict[str, np.ndarray]:
    """The three stored tensors of the table: lower 4 bits, upper 2 bits, scales two to a word."""
    return {
        "embedding.low": pack_codes(codes & 15, 4),
        "embedding.high": pack_codes(codes >> 4, 2),
        "embedding.scales": np.ascontiguousarray(pack_halves(scales[:, 0::2], scales[:, 1::2]).T),
    }


def unpack_table(stored: dict[str, np.ndarray]) -> np.ndarray:
    """The float32 table out of its stored tensors."""
    codes = unpack_codes(stored["embedding.low"], 4) + unpack_codes(stored["embedding.high"], 2) * 16
    words = stored["embedding.scales"].T
    scales = np.stack([words & np.uint32(0xFFFF), words >> np.uint32(16)], axis=2).reshape(len(words), -1)
    return table_values(codes, scales)


def dequantize(stored: dict[str, np.ndarray], shape: Shape) -> dict[str, np.ndarray]:
    """Stored tensors -> float32 matrices, exactly the numbers the kernels compute with."""
    weights = {name: value for name, value in stored.items() if value.dtype == np.float32}
    for i in range(shape.layers):
        for kind in shape.linears():
            name = f"layers.{i}.{kind}"
            scales, minima = unpack_halves(stored[name + ".scales"].T)
            weights[name] = linear_values(unpack_codes(stored[name + ".codes"], BITS), scales, minima)
    return weights | {"embedding": unpack_table(stored)}


def quantize_model(trained: dict[str, np.ndarray], sequences: list[list[int]], shape: Shape) -> dict[str, np.ndarray]:
    """All tensors as they are published. Norms stay float32; `.codes` and `.scales` are packed words.

    Matrices that were trained rounded, all of them, are stored as they are; others are calibrated on the sequences.
    """
    stored = {name: value for name, value in trained.items() if value.ndim == 1}
    codes, scales = quantize_table(trained["embedding"])
    stored |= pack_table(codes, scales)
    table = table_values(codes, scales)

    def store(name: str, codes: np.ndarray, scales: np.ndarray, minima: np.ndarray) -> None:
        stored[name + ".codes"] = pack_codes(codes, BITS)
        stored[name + ".scales"] = np.ascontiguousarray(pack_halves(scales, minima).T)

    names = [f"layers.{i}.{kind}" for i in range(shape.layers) for kind in shape.linears()]
    rounded = {name: found for name in names if (found := on_grid(trained[name]))}
    if len(rounded) == len(names):
        for name, found in rounded.items():
            store(name, *found)
        return stored

    def quantizing(name: str, x: np.ndarray) -> np.ndarray:
        codes, scales, minima = quantize_matrix(trained[name], x.T @ x)
        store(name, codes, scales, minima)
        weight = linear_values(codes, widen_half(scales), widen_half(minima))
        if name.endswith(".down"):
            print(f"quantize: {name.removesuffix('.down')}", flush=True)
        return x @ weight.T

    final_states(stored | {"embedding": table}, sequences, shape, linear=quantizing)
    return stored


def quantize() -> Path:
    """Quantizes the trained model into build/quantized unless that is up to date (about four minutes)."""
    from tokenizers import Tokenizer

    for path in (settings.TRAINED, settings.TOKENIZER):
        settings.require(path, "run './make train', or the step 'keep' for the weights that are published")
    settings.require(settings.CALIBRATION_NOTES, "restore it from the repository")
    inputs = [settings.TRAINED, settings.TOKENIZER, settings.CALIBRATION_NOTES, Path(__file__), Path(packing.__file__)]
    stamp = Stamp(settings.QUANTIZED, fingerprint(inputs))
    if stamp.is_current():
        print("quantize: up to date")
        return settings.QUANTIZED
    tokenizer = Tokenizer.from_file(str(settings.TOKENIZER))
    pairs = examples(tokenizer, read_notes(settings.CALIBRATION_NOTES))
    stored = quantize_model(load_file(settings.TRAINED), [prompt + answer for prompt, answer in pairs], WORKORDER_135M)
    settings.QUANTIZED.parent.mkdir(parents=True, exist_ok=True)
    save_file(stored, settings.QUANTIZED)
    stamp.write()
    print(f"quantize: {sum(value.nbytes for value in stored.values()):,} bytes")
    return settings.QUANTIZED
