"""Rounding: what comes back is close, and error compensation helps where inputs are correlated."""

import numpy as np

from workshop.packing import GROUP, TABLE_GROUP, pack_codes, pack_halves, widen_half
from workshop.quantize import (
    dequantize,
    encode,
    fit_group,
    linear_values,
    pack_table,
    quantize_matrix,
    quantize_table,
    table_values,
    unpack_table,
)
from workshop.shape import Shape


def rounded(weight, gram=None):
    codes, scales, minima = quantize_matrix(weight, gram)
    return linear_values(codes, widen_half(scales), widen_half(minima))


def test_values_on_the_grid_survive_exactly():
    codes = np.random.default_rng(0).integers(0, 16, (6, GROUP))
    codes[:, :2] = [0, 15]
    values = (codes * 0.125 - 1.0).astype(np.float32)
    scale, minimum = fit_group(values, np.ones(GROUP, np.float32))
    again = encode(values, scale, minimum) * widen_half(scale)[:, None] + widen_half(minimum)[:, None]
    assert np.allclose(again, values, atol=1e-6)


def test_a_constant_group_survives():
    values = np.full((2, GROUP), 0.5, np.float32)
    assert np.allclose(rounded(values), values)


def test_the_search_beats_least_to_greatest():
    values = np.random.default_rng(1).standard_normal((200, GROUP)).astype(np.float32)
    values[:, 0] *= 3
    low, high = values.min(1, keepdims=True), values.max(1, keepdims=True)
    step = (high - low) / 15
    plain = np.rint((values - low) / step) * step + low
    assert ((rounded(values) - values) ** 2).sum() < 0.95 * ((plain - values) ** 2).sum()


def test_compensation_lowers_the_error_of_the_product():
    rng = np.random.default_rng(2)
    inputs = rng.standard_normal((500, 8)) @ rng.standard_normal((8, 2 * GROUP)) + 0.1 * rng.standard_normal((500, 2 * GROUP))
    inputs = inputs.astype(np.float32)
    weight = rng.standard_normal((16, 2 * GROUP)).astype(np.float32)
    error = {
        kind: ((inputs @ (rounded(weight, gram) - weight).T) ** 2).sum()
        for kind, gram in (("no", None), ("yes", inputs.T @ inputs))
    }
    assert error["yes"] < 0.5 * error["no"]


def test_the_table_round_trips_through_its_stored_form():
    table = np.random.default_rng(3).standard_normal((64, 2 * TABLE_GROUP)).astype(np.float32)
    codes, scales = quantize_table(table)
    assert codes.max() < 64
    values = table_values(codes, scales)
    assert np.sqrt(((values - table) ** 2).mean()) < 0.05
    assert np.array_equal(unpack_table(pack_table(codes, scales)), values)


def test_dequantize_gives_the_matrices_back():
    shape = Shape(hidden=192, layers=1, heads=3, kv_heads=1, head_size=64, mlp=64, vocabulary=32)
    rng = np.random.default_rng(4)
    stored, expected = {"norm.weight": np.ones(192, np.float32)}, {}
    for kind, (inputs, outputs) in shape.linears().items():
        codes, scales, minima = quantize_matrix(rng.standard_normal((outputs, inputs)).astype(np.float32), None)
        stored[f"layers.0.{kind}.codes"] = pack_codes(codes, 4)
        stored[f"layers.0.{kind}.scales"] = pack_halves(scales, minima).T
        expected[f"layers.0.{kind}"] = linear_values(codes, widen_half(scales), widen_half(minima))
    codes, scales = quantize_table(rng.standard_normal((32, 192)).astype(np.float32))
    weights = dequantize(stored | pack_table(codes, scales), shape)
    for name, value in expected.items():
        assert np.array_equal(weights[name], value)
    assert np.array_equal(weights["embedding"], table_values(codes, scales))
    assert np.array_equal(weights["norm.weight"], stored["norm.weight"])
