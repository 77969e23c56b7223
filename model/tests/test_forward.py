"""The NumPy pass has the properties any correct one has."""

import numpy as np
import pytest

from workshop.forward import attention, final_states, log_softmax, rotary, rotate
from workshop.shape import Shape

TINY = Shape(hidden=24, layers=2, heads=6, kv_heads=2, head_size=4, mlp=16, vocabulary=11)


@pytest.fixture(scope="module")
def weights():
    rng = np.random.default_rng(0)
    values = {"embedding": rng.standard_normal((11, 24), np.float32), "norm.weight": np.ones(24, np.float32)}
    for i in range(TINY.layers):
        values |= {f"layers.{i}.{name}.weight": np.ones(24, np.float32) for name in ("norm_attention", "norm_mlp")}
        for name, (inputs, outputs) in TINY.linears().items():
            values[f"layers.{i}.{name}"] = rng.standard_normal((outputs, inputs), np.float32) * 0.3
    return values


def test_a_later_token_does_not_change_earlier_states(weights):
    first, second = final_states(weights, [[1, 2, 3, 4]], TINY), final_states(weights, [[1, 2, 3, 9]], TINY)
    assert np.allclose(first[:3], second[:3], atol=1e-5)
    assert not np.allclose(first[3], second[3], atol=1e-2)


def test_sequences_run_together_do_not_see_each_other(weights):
    together = final_states(weights, [[1, 2, 3], [4, 5]], TINY)
    apart = np.concatenate([final_states(weights, [s], TINY) for s in ([1, 2, 3], [4, 5])])
    assert np.allclose(together, apart, atol=1e-5)


def test_attention_to_one_key_is_its_value():
    qkv = np.random.default_rng(1).standard_normal((1, TINY.qkv)).astype(np.float32)
    values = qkv.reshape(10, 4)[8:]
    assert np.allclose(attention(qkv, TINY).reshape(6, 4), np.repeat(values, 3, axis=0), atol=1e-6)


def test_rotation_depends_on_the_distance_alone():
    cosine, sine = rotary(12, TINY)
    q, k = np.random.default_rng(2).standard_normal((2, 1, 1, 4)).astype(np.float32)
    turned = [rotate(np.repeat(x, 12, axis=0), cosine, sine)[:, 0] for x in (q, k)]
    assert turned[0][3] @ turned[1][1] == pytest.approx(turned[0][11] @ turned[1][9], abs=1e-5)


def test_log_softmax_sums_to_one():
    assert np.exp(log_softmax(np.float32([[1000.0, 999.0, -5.0]]))).sum() == pytest.approx(1.0)


def test_a_given_linear_sees_every_product_in_order(weights):
    seen = []

    def watching(name, x):
        seen.append((name, x.shape))
        return x @ weights[name].T

    final_states(weights, [[1, 2, 3]], TINY, linear=watching)
    kinds = [("qkv", 24), ("out", 24), ("gate_up", 24), ("down", 16)]
    assert seen == [(f"layers.{i}.{kind}", (3, inputs)) for i in range(2) for kind, inputs in kinds]
