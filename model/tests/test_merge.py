"""From GGUF and adapter to one set of matrices."""

import numpy as np
import pytest

from workshop.merge import ADAPTED, apply_adapter, combine, to_bfloat16, unpermute
from workshop.settings import WorkshopError
from workshop.shape import Shape

TINY = Shape(hidden=8, layers=1, heads=2, kv_heads=1, head_size=4, mlp=6, vocabulary=5)
SIZES = {
    "attn_q": (8, 8),
    "attn_k": (4, 8),
    "attn_v": (4, 8),
    "attn_output": (8, 8),
    "ffn_gate": (6, 8),
    "ffn_up": (6, 8),
    "ffn_down": (8, 6),
}


def tiny_model():
    rng = np.random.default_rng(0)
    base = {"token_embd.weight": rng.standard_normal((5, 8), np.float32), "output_norm.weight": np.ones(8, np.float32)}
    base |= {f"blk.0.{name}.weight": np.ones(8, np.float32) for name in ("attn_norm", "ffn_norm")}
    adapter = {}
    for name, (rows, columns) in SIZES.items():
        base[f"blk.0.{name}.weight"] = rng.standard_normal((rows, columns), np.float32)
        adapter[f"model.layers.0.{ADAPTED[name]}.lora_A.weight"] = rng.standard_normal((2, columns), np.float32).astype(
            np.float16
        )
        adapter[f"model.layers.0.{ADAPTED[name]}.lora_B.weight"] = rng.standard_normal((rows, 2), np.float32).astype(np.float16)
    return base, adapter


def test_unpermute_turns_neighbouring_pairs_into_halves():
    # two heads of six rows, stored as pairs: 0 3 1 4 2 5
    stored = np.array([0, 3, 1, 4, 2, 5, 10, 13, 11, 14, 12, 15])[:, None]
    assert unpermute(stored, 2)[:, 0].tolist() == [0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15]


def test_bfloat16_rounds_to_nearest_even():
    values = np.float32([1.0, 1 + 2.0**-8, 1 + 3 * 2.0**-8, 1 + 2.0**-8 + 2.0**-20, -3.14159, 0.0])
    assert to_bfloat16(values).tolist() == [1.0, 1.0, 1 + 2.0**-6, 1 + 2.0**-7, -3.140625, 0.0]


def test_the_adapter_is_added_to_the_rounded_base():
    base = np.float32([[1 + 2.0**-8, 2.0], [3.0, 4.0]])
    a, b = np.float16([[1.0, -1.0]]), np.float16([[0.5], [2.0]])
    assert apply_adapter(base, a, b).tolist() == [[1.5, 1.5], [5.0, 2.0]]


def test_an_adapter_of_another_size_is_refused():
    with pytest.raises(WorkshopError, match="does not fit"):
        apply_adapter(np.zeros((2, 3), np.float32), np.zeros((1, 2)), np.zeros((2, 1)))


def test_combine_fuses_the_projections():
    base, adapter = tiny_model()
    merged = combine(base, adapter, TINY)
    assert merged["layers.0.qkv"].shape == (16, 8)
    assert merged["layers.0.gate_up"].shape == (12, 8)
    pair = [adapter[f"model.layers.0.self_attn.k_proj.lora_{side}.weight"].astype(np.float32) for side in "AB"]
    key = to_bfloat16(unpermute(base["blk.0.attn_k.weight"], 1)) + pair[1] @ pair[0]
    assert np.allclose(merged["layers.0.qkv"][8:12], key)


def test_combine_wants_every_adapter_tensor_and_no_other():
    base, adapter = tiny_model()
    with pytest.raises(WorkshopError, match="no layer"):
        combine(base, adapter | {"model.layers.7.mlp.up_proj.lora_A.weight": np.zeros((1, 1))}, TINY)
    adapter.pop("model.layers.0.mlp.up_proj.lora_A.weight")
    with pytest.raises(WorkshopError, match="has no"):
        combine(base, adapter, TINY)
