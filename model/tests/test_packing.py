"""Halves and codes: the arithmetic every kernel repeats."""

import numpy as np
import pytest

from workshop.packing import narrow_half, pack_codes, pack_halves, unpack_codes, unpack_halves, widen_half


def every_usable_half() -> np.ndarray:
    """Bits of all halves that are zero or normal and finite, both signs."""
    bits = np.arange(1 << 16, dtype=np.uint32)
    exponent = (bits >> 10) & 31
    return bits[((exponent > 0) & (exponent < 31)) | ((bits & 0x7FFF) == 0)]


def test_widening_is_exact_for_every_usable_half():
    bits = every_usable_half()
    expected = bits.astype(np.uint16).view(np.float16).astype(np.float32)
    assert np.array_equal(widen_half(bits).view(np.uint32), expected.view(np.uint32))


def test_narrowing_a_usable_half_changes_nothing():
    bits = every_usable_half()
    assert np.array_equal(narrow_half(widen_half(bits)), bits)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0.0, 0.0),
        (2.0**-14, 2.0**-14),
        (-(2.0**-14), -(2.0**-14)),
        (2.0**-14 * 0.6, 2.0**-14),
        (2.0**-14 * 0.4, 0.0),
        (-(2.0**-14) * 0.6, -(2.0**-14)),
        (2.0**-14 * (1 - 2.0**-12), 2.0**-14),
        (65504.0, 65504.0),
        (65520.0, 65504.0),
        (1e9, 65504.0),
        (-1e9, -65504.0),
        (1 + 2.0**-11, 1.0),
        (1 + 3 * 2.0**-11, 1 + 2.0**-9),
    ],
)
def test_narrowing_at_the_borders(value, expected):
    assert widen_half(narrow_half(np.float32([value])))[0] == np.float32(expected)


def test_narrowing_never_gives_a_subnormal_or_an_infinity():
    values = np.float32(10.0) ** np.linspace(-30, 30, 4001, dtype=np.float32)
    bits = narrow_half(np.concatenate([values, -values]))
    exponent = (bits >> 10) & 31
    assert np.all(exponent < 31)
    assert np.all((exponent > 0) | ((bits & 0x7FFF) == 0))


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_scale_that_is_not_finite_is_refused(value):
    with pytest.raises(ValueError, match="not finite"):
        narrow_half(np.float32([value]))


def test_halves_travel_two_to_a_word():
    low, high = narrow_half(np.float32([1.5, -2.0, 0.0])), narrow_half(np.float32([-0.25, 1000.0, 3.0]))
    words = pack_halves(low, high)
    assert words.dtype == np.uint32
    assert [part.tolist() for part in unpack_halves(words)] == [[1.5, -2.0, 0.0], [-0.25, 1000.0, 3.0]]


@pytest.mark.parametrize("bits", [2, 4, 8])
def test_codes_round_trip(bits):
    codes = np.random.default_rng(bits).integers(0, 1 << bits, (5, 96), dtype=np.uint8)
    words = pack_codes(codes, bits)
    assert words.shape == (96 * bits // 32, 5)
    assert np.array_equal(unpack_codes(words, bits), codes)


def test_the_first_code_is_in_the_lowest_bits_and_rows_are_neighbours():
    words = pack_codes(np.array([[1, 2, 3, 4, 5, 6, 7, 15], [0, 0, 0, 0, 0, 0, 0, 8]], np.uint8), 4)
    assert words.tolist() == [[0xF7654321, 0x80000000]]


@pytest.mark.parametrize("codes", [np.full((1, 8), 16), np.zeros((1, 7), int)])
def test_codes_that_do_not_fit_are_refused(codes):
    with pytest.raises(ValueError, match="whole words"):
        pack_codes(codes, 4)
