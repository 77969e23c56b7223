"""Exact floats from integer bits inside a kernel.

Two reasons: a shader without f16 has to widen half floats itself (see workshop.packing), and TVM writes float literals
into WGSL with seven digits, which turns some powers of two into their neighbours (2^-24 becomes 5.960464e-08). Bit
patterns are written in full.
"""

from tvm import tirx
from tvm.script import tirx as T


def power_of_two(exponent):
    """2^exponent, exactly, for an int32 expression within a normal float32's range."""
    return tirx.reinterpret("float32", tirx.Cast("uint32", tirx.shift_left(exponent + 127, T.int32(23))))


def _widen(bits):
    """A zero or normal half in the low 16 bits of a uint32 expression, as an exact float32 expression."""
    magnitude = tirx.shift_left(tirx.bitwise_and(bits, T.uint32(0x7FFF)), T.uint32(13))
    sign = tirx.shift_left(tirx.bitwise_and(bits, T.uint32(0x8000)), T.uint32(16))
    return tirx.reinterpret("float32", tirx.bitwise_or(magnitude, sign)) * power_of_two(T.int32(112))


def low_half(word):
    """The half in the low 16 bits of a word."""
    return _widen(word)


def high_half(word):
    """The half in the high 16 bits of a word."""
    return _widen(tirx.shift_right(word, T.uint32(16)))
