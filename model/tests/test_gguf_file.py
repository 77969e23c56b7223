"""The GGUF file holds the numbers of the published files, in llama.cpp's order."""

import numpy as np
import pytest

from workshop import settings
from workshop.gguf_file import linear_blocks, permuted, q4_1, vocabulary
from workshop.merge import unpermute
from workshop.packing import narrow_half
from workshop.quantize import dequantize
from workshop.reference import read_published
from workshop.shape import WORKORDER_135M as SHAPE


def test_permuting_is_what_merge_takes_back():
    rows = np.arange(4 * 64 * 3).reshape(4 * 64, 3)
    assert np.array_equal(unpermute(permuted(rows, 4), 4), rows)


def test_blocks_read_as_q4_1():
    from gguf import GGMLQuantizationType
    from gguf.quants import dequantize as read

    codes = np.random.default_rng(1).integers(0, 16, (3, 64))
    scales, minima = narrow_half(np.full((3, 2), 0.25)), narrow_half(np.array([[-1.0, 2.0]] * 3))
    values = read(q4_1(codes, scales, minima), GGMLQuantizationType.Q4_1)
    assert np.array_equal(values, codes * 0.25 + np.repeat([[-1.0, 2.0]] * 3, 32, axis=1))


def test_the_published_maps_are_kept_exactly():
    from gguf import GGMLQuantizationType
    from gguf.quants import dequantize as read

    if not (settings.PUBLISHED / "tensor-cache.json").is_file():
        pytest.skip("no model is published")
    stored = read_published(settings.PUBLISHED)
    blocks, expected = linear_blocks(stored, SHAPE), dequantize(stored, SHAPE)
    cut = lambda name: read(blocks[f"blk.3.{name}.weight"], GGMLQuantizationType.Q4_1)  # noqa: E731
    qkv = [unpermute(cut("attn_q"), SHAPE.heads), unpermute(cut("attn_k"), SHAPE.kv_heads), cut("attn_v")]
    assert np.array_equal(np.concatenate(qkv), expected["layers.3.qkv"])
    assert np.array_equal(np.concatenate([cut("ffn_gate"), cut("ffn_up")]), expected["layers.3.gate_up"])


def test_joints_are_text_and_gaps_are_filled():
    added = [{"id": 0, "content": "<end>", "special": True}, {"id": 3, "content": '"}]}', "special": False}]
    tokenizer = {"model": {"vocab": {"a": 1, "b": 2}, "merges": [["a", "b"]]}, "added_tokens": added}
    tokens, types, merges = vocabulary(tokenizer, 5)
    assert (tokens, types, merges) == (["<end>", "a", "b", '"}]}', "[unused4]"], [3, 1, 1, 4, 5], ["a b"])
