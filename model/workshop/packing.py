"""How numbers are stored: small codes in 32-bit words, and pairs of half floats in one word.

A device may lack the shader-f16 feature, so no shader ever sees an f16 buffer: halves travel two to a word and the
kernels widen them with integer operations. `widen_half` is that arithmetic, written once more in NumPy.
"""

import numpy as np

# linear maps: 4-bit codes, one scale and one minimum for each group of inputs
BITS = 4
GROUP = 32
# embedding table: 6-bit codes around an offset, stored as 4 + 2 bits, one scale for each group of inputs
TABLE_GROUP = 96
TABLE_OFFSET = 32

SMALLEST_HALF = 2.0**-14
LARGEST_HALF = 65504.0
HALF_TO_SINGLE = np.float32(2.0**112)


def narrow_half(values: np.ndarray) -> np.ndarray:
    """float32 -> bits of the nearest half that is zero or normal, as uint32 in the low 16 bits.

    Subnormal halves would become float32 subnormals on the way back, which GPUs may flush to zero, so values below
    the smallest normal half go to zero or to that half, whichever is nearer; values too large go to the largest.
    """
    values = np.asarray(values, np.float32)
    if not np.isfinite(values).all():
        raise ValueError("a scale or minimum is not finite")
    size = np.abs(values)
    small = np.where(size < SMALLEST_HALF / 2, 0.0, SMALLEST_HALF)
    size = np.where(size < SMALLEST_HALF, small, np.minimum(size, LARGEST_HALF))
    return np.copysign(size, values).astype(np.float16).view(np.uint16).astype(np.uint32)


def widen_half(bits: np.ndarray) -> np.ndarray:
    """Bits of a zero or normal half (low 16 bits of uint32) -> float32, exactly.

    Exponent and fraction are moved to float32's place, read as a float32 that is too small by 2^112 (the difference of
    the two exponent biases, 127 - 15), and multiplied back. Normals stay normal, zero stays zero.
    """
    bits = np.asarray(bits, np.uint32)
    magnitude = ((bits & np.uint32(0x7FFF)) << np.uint32(13)) | ((bits & np.uint32(0x8000)) << np.uint32(16))
    return magnitude.view(np.float32) * HALF_TO_SINGLE


def pack_halves(low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Two arrays of half bits -> one array of words, `low` in the low 16 bits."""
    return (low | (high << np.uint32(16))).astype(np.uint32)


def unpack_halves(words: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The inverse of pack_halves, widened to float32."""
    return widen_half(words & np.uint32(0xFFFF)), widen_half(words >> np.uint32(16))


def pack_codes(codes: np.ndarray, bits: int) -> np.ndarray:
    """Codes [rows, columns] below 2^bits -> words [columns / per_word, rows]; the first column is in the lowest bits.

    The result is column-major because a GPU thread owns rows: neighbouring threads then read neighbouring words.
    """
    per_word = 32 // bits
    rows, columns = codes.shape
    if columns % per_word or codes.max(initial=0) >= 1 << bits:
        raise ValueError(f"{columns} codes of {bits} bits do not fill whole words, or a code is too large")
    split = codes.astype(np.uint32).reshape(rows, columns // per_word, per_word)
    words = np.zeros(split.shape[:2], np.uint32)
    for i in range(per_word):
        words |= split[..., i] << np.uint32(bits * i)
    return np.ascontiguousarray(words.T)


def unpack_codes(words: np.ndarray, bits: int) -> np.ndarray:
    """The inverse of pack_codes: words [columns / per_word, rows] -> codes [rows, columns]."""
    per_word = 32 // bits
    shifts = np.arange(per_word, dtype=np.uint32) * np.uint32(bits)
    codes = (words.T[..., None] >> shifts) & np.uint32((1 << bits) - 1)
    return codes.reshape(words.shape[1], words.shape[0] * per_word)
